"""Focus ring for text views and tables, which the style does not draw."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from exporter_gui.ui.theme.colors import colors_of

_WIDTH = 2


def draw_focus_ring(area: QAbstractScrollArea) -> None:
    """Draw the ring inside the viewport. Call it at the end of the paint event."""
    if not area.hasFocus():
        return
    viewport = area.viewport()
    painter = QPainter(viewport)
    pen = QPen(QColor(colors_of(area.palette()).accent), _WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    inset = _WIDTH // 2
    painter.drawRect(viewport.rect().adjusted(inset, inset, -inset, -inset))
    painter.end()
