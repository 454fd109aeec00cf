"""Drop area for files."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPen

from exporter_gui.ui.widgets.card import Card

_DASH, _WIDTH = 5.0, 1.5


class DropArea(Card):
    """Card with a dashed outline, highlighted while a file is dragged over the window."""

    is_highlighted = False

    def set_highlighted(self, *, is_highlighted: bool) -> None:
        """Toggle the drag highlight."""
        self.is_highlighted = is_highlighted
        self.update()

    def outline(self, color: QColor) -> QPen:
        """Return a dashed pen, in the highlight color during a drag."""
        shown = self.palette().color(QPalette.ColorRole.Highlight) if self.is_highlighted else color
        pen = QPen(shown, 2 * _WIDTH if self.is_highlighted else _WIDTH, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([_DASH, _DASH])
        return pen
