"""Layout and painting of a timeline."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from exporter_gui.ui.timeline.bars import Bar, BarLimits, bars_of
from exporter_gui.ui.timeline.descriptions import short_month
from exporter_gui.ui.timeline.labels import Label, labels_of
from exporter_gui.ui.timeline.model import ALL, TimelineModel
from exporter_gui.ui.timeline.strip import Strip
from exporter_gui.ui.timeline.timeline_colors import TimelineColors

_MARGIN, _TICK = 8, 3
_MIN_PLOT = 24
_GRIP = QSize(5, 14)


@dataclass(frozen=True, slots=True)
class Frame:
    """Size of the widget in points, device pixels per point, and font metrics."""

    size: QSize
    ratio: float
    metrics: QFontMetrics

    def px(self, points: float) -> int:
        """Convert points to whole device pixels, at least one."""
        return max(1, round(points * self.ratio))

    @property
    def caption(self) -> QRect:
        """Rectangle of the caption above the bars, in points; its height is 0 if there is no room."""
        line = self.metrics.height()
        height = line if self.size.height() - 2 * line - 5 * _TICK >= _MIN_PLOT else 0
        return QRect(_MARGIN, _TICK, max(1, self.size.width() - 2 * _MARGIN), height)

    @property
    def plot(self) -> QRect:
        """Rectangle of the bars, in device pixels."""
        top = self.caption.y() + self.caption.height() + _TICK
        bottom = self.size.height() - self.metrics.height() - 2 * _TICK
        return QRect(
            QPoint(self.px(_MARGIN), self.px(top)),
            QSize(self.px(self.caption.width()), self.px(max(1, bottom - top))),
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
    quiet: list[QRect]
    chosen: list[QRect]

    @property
    def peak(self) -> int:
        """Number of posts in the tallest bar."""
        return max((bar.posts for bar in self.bars), default=0)

    def paint(self, painter: QPainter, colors: TimelineColors) -> None:
        """Paint with a painter scaled to device pixels."""
        plot = self.plot
        base_line = plot.y() + plot.height()
        if self.band:
            painter.fillRect(self._clipped(*self.band), colors.band)
        painter.fillRect(plot.x(), base_line, plot.width(), self.frame.px(1), colors.line)
        _fill(painter, colors.quiet, self.quiet)
        _fill(painter, colors.chosen, self.chosen)
        if self.band:
            is_wide = self.band[1] - self.band[0] >= self.frame.px(4 * _GRIP.width())
            for edge in self.band:
                self._paint_edge(painter, edge, colors, with_grip=is_wide)
        for label in self.labels:
            painter.fillRect(plot.x() + label.tick, base_line, self.frame.px(1), self.frame.px(_TICK), colors.text)

    def _clipped(self, left: int, right: int) -> QRect:
        plot = self.plot
        left, right = max(0, left), min(plot.width(), right)
        return QRect(plot.x() + left, plot.y(), max(0, right - left), plot.height())

    def _paint_edge(self, painter: QPainter, edge: int, colors: TimelineColors, *, with_grip: bool) -> None:
        plot, one = self.plot, self.frame.px(1)
        if not 0 <= edge <= plot.width():
            return
        x = plot.x() + edge - one // 2
        painter.fillRect(x, plot.y(), one, plot.height(), colors.chosen)
        if not with_grip:
            return
        size = _GRIP * one
        grip = QRect(QPoint(x - 2 * one, plot.y() + (plot.height() - size.height()) // 2), size)
        painter.fillRect(grip, colors.base)
        painter.fillRect(grip.adjusted(one, one, -one, -one), colors.chosen)


def picture_of(model: TimelineModel, frame: Frame) -> Picture | None:
    """Return the layout of a model; None if it has no posts."""
    if model.counts is None:
        return None
    plot = frame.plot
    strip = model.strip(frame.caption.width(), plot.width())
    room = BarLimits(plot.height() - frame.px(2), frame.px(1), frame.px(40), frame.px(2))
    bars = bars_of(strip, model.counts, model.range, room)
    months = [short_month(month) for month in range(1, 13)]
    labels = labels_of(
        strip,
        lambda text: frame.px(frame.metrics.horizontalAdvance(text)),
        lambda month: months[month - 1],
        frame.px(frame.metrics.height() / 2),
    )
    quiet = [_segment(plot, bar, bar.chosen, bar.height) for bar in bars if bar.chosen < bar.height]
    chosen = [_segment(plot, bar, 0, bar.chosen) for bar in bars if bar.chosen]
    return Picture(frame, plot, strip, bars, labels, _band(model, strip), quiet, chosen)


def _segment(plot: QRect, bar: Bar, low: int, high: int) -> QRect:
    return QRect(plot.x() + bar.left, plot.y() + plot.height() - high, bar.width, high - low)


def _band(model: TimelineModel, strip: Strip) -> tuple[int, int] | None:
    first, last = model.range
    if model.range == ALL or (first and last and first > last):
        return None
    left = strip.edge(model.limits(strip.unit).first) if first is None else strip.begin_of(first)
    right = strip.edge(model.limits(strip.unit).last + 1) if last is None else strip.end_of(last)
    return left, right


def _fill(painter: QPainter, color: QColor, rectangles: list[QRect]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRects(rectangles)
