"""Handles at both ends of the selected range, in device pixels."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from exporter_gui.ui.theme.colors import Colors
from exporter_gui.ui.timeline.slots import RangePart

_LINE = 2
_BESIDE = 4
"""From the line to the side of a pill, in points."""
_HEIGHT = 22


@dataclass(frozen=True, slots=True)
class Handle:
    """Line at an end of the range, and the pill on it that the mouse drags; `outline` is the width of its edge."""

    part: RangePart
    line: QRect
    pill: QRect
    outline: int

    def paint_line(self, painter: QPainter, colors: Colors) -> None:
        """Paint the end of the range."""
        painter.fillRect(self.line, QColor(colors.accent))

    def paint_pill(self, painter: QPainter, colors: Colors) -> None:
        """Paint the pill, of which only the round ends are blended."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for color, inset in ((colors.accent, 0), (colors.surface, self.outline)):
            shape = QRectF(self.pill).adjusted(inset, inset, -inset, -inset)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(shape, shape.width() / 2, shape.width() / 2)
        painter.restore()


def handles_of(band: tuple[int, int] | None, plot: QRect, px: Callable[[float], int]) -> list[Handle]:
    """Return the visible handles of a range from pixel to pixel; on a narrow one they are outside of it."""
    if band is None:
        return []
    line, beside = px(_LINE), px(_BESIDE)
    width, height = line + 2 * beside, min(px(_HEIGHT), plot.height())
    aside = width // 2 if band[1] - band[0] < 3 * width else 0
    handles = []
    for part, edge, away in ((RangePart.FIRST, band[0], -aside), (RangePart.LAST, band[1], aside)):
        if 0 <= edge <= plot.width():
            left = plot.x() + edge - line // 2
            top = plot.y() + (plot.height() - height) // 2
            pill = QRect(left - beside + away, top, width, height)
            handles.append(Handle(part, QRect(left, plot.y(), line, plot.height()), pill, px(1.5)))
    return handles


def part_of_handle(handles: Iterable[Handle], x: int, y: int) -> RangePart | None:
    """Return the end of the range whose pill is at a pixel; None elsewhere."""
    return next((each.part for each in handles if each.pill.contains(x, y)), None)
