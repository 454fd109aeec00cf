"""Scroll area around content that takes its width."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_MOST_RESIZES = 5
"""Content of text that wraps finds its size with two."""


class ScrollArea(QScrollArea):
    """Gives its content the width of the area, and has no frame.

    Qt fits the content again whenever it is resized, also by that. Where the content needs more height the wider it is,
    that would never end, and exhaust the stack; here it ends after a few times, and the content scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resizes = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Fit the content that is resized, unless that has gone on for too long."""
        if event.type() != QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._resizes == _MOST_RESIZES:
            return False
        self._resizes += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._resizes -= 1
