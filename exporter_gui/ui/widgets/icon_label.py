"""Icon beside a text."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.theme.icons import Ink, draw_icon


class IconLabel(QWidget):
    """Icon that only decorates, in the colors of the current scheme."""

    def __init__(self, name: str, ink: Ink, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink = name, ink
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon."""
        painter = QPainter(self)
        draw_icon(painter, self._name, QRectF(self.rect()), self._ink.color(colors_of(self.palette())))
        painter.end()
