"""Layout and painting of a timeline."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from exporter_gui.ui.theme.colors import Colors
from exporter_gui.ui.timeline.bars import Bar, BarLimits, bars_of
from exporter_gui.ui.timeline.descriptions import short_month
from exporter_gui.ui.timeline.handles import Handle, handles_of
from exporter_gui.ui.timeline.labels import Label, labels_of
from exporter_gui.ui.timeline.model import ALL, TimelineModel
from exporter_gui.ui.timeline.rounded import rounded_top
from exporter_gui.ui.timeline.strip import Strip

_MARGIN = 10
"""Beside the bars, where half a handle may be."""
_ABOVE, _BELOW = 1, 3
_RADIUS = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """Size of the widget in points, device pixels per point, and metrics of the labels in bold."""

    size: QSize
    ratio: float
    metrics: QFontMetrics

    def px(self, points: float) -> int:
        """Convert points to whole device pixels, at least one."""
        return max(1, round(points * self.ratio))

    @property
    def width(self) -> int:
        """Width of the bars, in points."""
        return max(1, self.size.width() - 2 * _MARGIN)

    @property
    def plot(self) -> QRect:
        """Rectangle of the bars, in device pixels."""
        bottom = self.size.height() - self.metrics.height() - _BELOW
        return QRect(
            QPoint(self.px(_MARGIN), self.px(_ABOVE)), QSize(self.px(self.width), self.px(max(1, bottom - _ABOVE)))
        )


@dataclass(frozen=True, slots=True)
class Picture:
    """Layout of bars and labels, in device pixels from the left of `plot`; `band` is the selected range."""

    frame: Frame
    plot: QRect
    strip: Strip
    bars: list[Bar]
    labels: list[Label]
    band: tuple[int, int] | None
    handles: list[Handle]
    quiet: list[QRect]
    chosen: list[QRect]

    def paint(self, painter: QPainter, colors: Colors, *, with_handles: bool) -> None:
        """Paint with a painter scaled to device pixels."""
        plot = self.plot
        if self.band:
            painter.fillRect(self._clipped(*self.band), QColor(colors.selection))
        base_line = QRect(plot.x(), plot.y() + plot.height(), plot.width(), self.frame.px(1))
        painter.fillRect(base_line, QColor(colors.hairline))
        _fill(painter, colors.quiet_bar, self.quiet)
        _fill(painter, colors.bar, self.chosen)
        for handle in self.handles:
            handle.paint_line(painter, colors)
        for handle in self.handles if with_handles else ():
            handle.paint_pill(painter, colors)

    def _clipped(self, left: int, right: int) -> QRect:
        plot = self.plot
        left, right = max(0, left), min(plot.width(), right)
        return QRect(plot.x() + left, plot.y(), max(0, right - left), plot.height())


def picture_of(model: TimelineModel, frame: Frame) -> Picture | None:
    """Return the layout of a model; None if it has no posts."""
    if model.counts is None:
        return None
    plot = frame.plot
    strip = model.strip(frame.width, plot.width())
    room = BarLimits(plot.height() - frame.px(2), frame.px(1), frame.px(40), frame.px(2))
    bars = bars_of(strip, model.counts, model.range, room)
    months = [short_month(month) for month in range(1, 13)]
    labels = labels_of(
        strip,
        lambda text: frame.px(frame.metrics.horizontalAdvance(text)),
        lambda month: months[month - 1],
        frame.px(frame.metrics.height() / 2),
    )
    band, radius = _band(model, strip), frame.px(_RADIUS)
    handles = handles_of(band, plot, frame.px)
    quiet = [part for bar in bars if bar.chosen < bar.height for part in _segment(plot, bar, bar.chosen, radius)]
    chosen = [part for bar in bars if bar.chosen for part in _chosen_segment(plot, bar, radius)]
    return Picture(frame, plot, strip, bars, labels, band, handles, quiet, chosen)


def _segment(plot: QRect, bar: Bar, low: int, radius: int) -> list[QRect]:
    """Return the part of a bar from a height to its rounded top."""
    place = QRect(plot.x() + bar.left, plot.y() + plot.height() - bar.height, bar.width, bar.height - low)
    return rounded_top(place, radius)


def _chosen_segment(plot: QRect, bar: Bar, radius: int) -> list[QRect]:
    if bar.chosen == bar.height:
        return _segment(plot, bar, 0, radius)
    return [QRect(plot.x() + bar.left, plot.y() + plot.height() - bar.chosen, bar.width, bar.chosen)]


def _band(model: TimelineModel, strip: Strip) -> tuple[int, int] | None:
    first, last = model.range
    if model.range == ALL or (first and last and first > last):
        return None
    left = strip.edge(model.limits(strip.unit).first) if first is None else strip.begin_of(first)
    right = strip.edge(model.limits(strip.unit).last + 1) if last is None else strip.end_of(last)
    return left, right


def _fill(painter: QPainter, color: str, rectangles: list[QRect]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRects(rectangles)
