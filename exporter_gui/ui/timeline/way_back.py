"""Buttons that undo a choice of the timeline."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from exporter_gui.ui.theme.icons import Ink, icon

_ICON = 16


class WayBack(QPushButton):
    """Button like a link, hidden at first; in little room it is an icon with its text as tooltip."""

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setProperty("role", "link")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setAutoDefault(False)
        self.hide()

    def fit(self, room: int) -> None:
        """Show the text if its width is at most `room`, else the icon."""
        self._show(is_short=False)
        if self.sizeHint().width() > room:
            self._show(is_short=True)
        self.resize(self.sizeHint())

    def _show(self, *, is_short: bool) -> None:
        self.setText("" if is_short else self.accessibleName())
        self.setIcon(icon("rotate-ccw", Ink.ACCENT) if is_short else QIcon())
        self.setToolTip(self.accessibleName() if is_short else "")
