"""Card widget."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.theme.shades import blended, is_dark

_CORNER = 8.0
_FAINT, _OUTLINE = 0.10, 0.45


class Card(QWidget):
    """Rounded surface with an outline, tinted by an optional tone; without one, in the palette's base color."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: tuple[QColor, QColor] | None = None

    def set_tone(self, on_light: QColor, on_dark: QColor) -> None:
        """Set the tones for light and dark palettes."""
        self._tone = on_light, on_dark
        self.update()

    @property
    def tone(self) -> QColor | None:
        """The tone for the current palette."""
        return None if self._tone is None else self._tone[is_dark(self.palette())]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the surface."""
        palette, tone = self.palette(), self.tone
        window = palette.color(QPalette.ColorRole.Window)
        fill = palette.color(QPalette.ColorRole.Base) if tone is None else blended(window, tone, _FAINT)
        edge = blended(window, tone or palette.color(QPalette.ColorRole.WindowText), _OUTLINE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(fill)
        painter.setPen(self.outline(edge))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
        painter.end()

    def outline(self, color: QColor) -> QPen:
        """Return the pen of the outline."""
        return QPen(color, 1, Qt.PenStyle.SolidLine)
