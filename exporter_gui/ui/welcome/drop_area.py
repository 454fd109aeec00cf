"""Where files are dropped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPen

from exporter_gui.ui.widgets.card import Card

_DASH, _WIDTH = 5.0, 1.5


class DropArea(Card):
    """A card with a dashed outline, which lights up while something is dragged over the window."""

    is_lit = False

    def light_up(self, *, is_lit: bool) -> None:
        """Light up, or go out."""
        self.is_lit = is_lit
        self.update()

    def outline(self, color: QColor) -> QPen:
        """Dashed; in the colour of what is chosen while it is lit."""
        shown = self.palette().color(QPalette.ColorRole.Highlight) if self.is_lit else color
        pen = QPen(shown, 2 * _WIDTH if self.is_lit else _WIDTH, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([_DASH, _DASH])
        return pen
