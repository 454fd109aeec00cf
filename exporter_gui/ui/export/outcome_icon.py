"""Icons for the outcomes of an export."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.widgets.card import Card

_LINES = 1.5


@dataclass(frozen=True, slots=True)
class OutcomeStyle:
    """Tones for light and dark palettes, and the strokes of the icon as polylines in a unit square."""

    on_light: QColor
    on_dark: QColor
    strokes: tuple[tuple[tuple[float, float], ...], ...]


SUCCESS = OutcomeStyle(QColor("#1b7f47"), QColor("#4fc483"), (((0.28, 0.52), (0.44, 0.68), (0.73, 0.34)),))
WARNING = OutcomeStyle(QColor("#8a5a00"), QColor("#f0b64a"), (((0.5, 0.24), (0.5, 0.56)), ((0.5, 0.73), (0.5, 0.75))))
NEUTRAL = OutcomeStyle(QColor("#5b6472"), QColor("#9aa4b2"), (((0.28, 0.5), (0.72, 0.5)),))
ERROR = OutcomeStyle(QColor("#b3261e"), QColor("#ff8d85"), (((0.5, 0.24), (0.5, 0.56)), ((0.5, 0.73), (0.5, 0.75))))


class OutcomeIcon(QWidget):
    """Disc with a tick, a dash or an exclamation mark, scaled to the font. Decorative: the text says the same."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._card, self._style = card, NEUTRAL
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_style(self, style: OutcomeStyle) -> None:
        """Show the icon of a style."""
        self._style = style
        self._card.set_tone(style.on_light, style.on_dark)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a square relative to the font."""
        side = round(self.fontMetrics().height() * _LINES)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon in the tone of the card."""
        side = min(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._card.tone or self.palette().text())
        painter.drawEllipse(QRectF(0, 0, side, side))
        pen = QPen(self.palette().color(self.palette().ColorRole.Base), side / 9)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for stroke in self._style.strokes:
            painter.drawPolyline([QPointF(x * side, y * side) for x, y in stroke])
        painter.end()
