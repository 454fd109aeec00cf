"""Scroll area that is as high as its content where there is room."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exporter_gui.ui.widgets.scroll_area import ScrollArea


class FittingArea(ScrollArea):
    """Shows all of its content, up to a number of lines; scrolls where the window has no room for it."""

    def __init__(self, content: QWidget, *, most_lines: int = 1_000, fewest_lines: int = 2) -> None:
        super().__init__()
        self._content, self._most, self._fewest = content, most_lines, fewest_lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self.setWidget(content)
        for widget in (content, self.viewport()):
            widget.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take another height where the content is wrapped elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take another height when the content changes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of the content, or of the most lines."""
        content, width = self._content, self.width()  # as if there were no scroll bar, so that it may go
        needed = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(content.sizeHint().width(), min(needed, self._most * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a few lines, as the rest can be scrolled to."""
        return QSize(0, min(self.sizeHint().height(), self._fewest * self.fontMetrics().lineSpacing()))
