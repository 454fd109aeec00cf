"""Icon beside a text."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.theme.icons import Ink, draw_icon
from exporter_gui.ui.theme.metrics import ICON


class IconView(QWidget):
    """Icon in a color of the scheme. Decorative: the text beside it says the same."""

    def __init__(self, name: str, ink: Ink = Ink.SECONDARY, side: int = ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink = name, ink
        self.setFixedSize(side, side)

    def show_icon(self, name: str, ink: Ink) -> None:
        """Show another icon."""
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon."""
        painter = QPainter(self)
        draw_icon(painter, self._name, QRectF(self.rect()), self._ink.color(colors_of(self.palette())))
        painter.end()
