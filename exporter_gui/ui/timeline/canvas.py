"""Timeline widget without interaction."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.timeline.descriptions import (
    bar_text,
    counting_text,
    empty_text,
    name_text,
    outliers_text,
    range_text,
)
from exporter_gui.ui.timeline.model import TimelineModel
from exporter_gui.ui.timeline.picture import Frame, Picture, picture_of
from exporter_gui.ui.timeline.text_painting import label_font, paint_labels
from exporter_gui.ui.timeline.units import Unit

_RELAYOUT_EVENTS = {
    QEvent.Type.FontChange,
    QEvent.Type.LanguageChange,
    QEvent.Type.LocaleChange,
    QEvent.Type.StyleChange,
    QEvent.Type.DevicePixelRatioChange,
}


class TimelineCanvas(QWidget):
    """Paints and describes `model`, with tooltips for its bars. The layout is cached.

    Emits `described` after a change of the model or the layout.
    """

    described = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TimelineModel()
        self._picture: Picture | None = None
        self._has_tool_tip = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a wide size, with room for bars above a line of text."""
        return QSize(600, 84 + self._label_metrics().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size for a few bars and one line of text."""
        return QSize(120, 15 + 2 * self._label_metrics().height())

    def _label_metrics(self) -> QFontMetrics:
        return QFontMetrics(label_font(self.font(), is_strong=True))

    def _frame(self) -> Frame:
        return Frame(self.size(), self.devicePixelRatioF(), self._label_metrics())

    def refresh(self) -> None:
        """Update layout, description and painting after a change of the model."""
        self._picture = None
        if self._has_tool_tip:
            QToolTip.hideText()  # the bar under the mouse may have changed
            self._has_tool_tip = False
        self._describe()
        self.update()

    def _describe(self) -> None:
        picture = self.picture()
        self.setAccessibleName(name_text(picture.strip.unit if picture else Unit.MONTH))
        self.setAccessibleDescription(self.description())
        self.described.emit()

    def description(self) -> str:
        """Return a description of the range and its number of posts, and of those far outside of the bars."""
        counts = self.model.counts
        if counts is None:
            return counting_text() if self.model.is_counting else empty_text()
        told = [range_text(self.model.range, counts.between(*self.model.range))]
        if self.model.outliers:
            told.append(outliers_text(self.model.outliers))
        return "; ".join(told)

    def tool_tip_at(self, position: QPoint) -> str:
        """Return the tooltip of the bar at a position; '' if there is none."""
        picture = self.picture()
        if picture is None or self.model.counts is None:
            return ""
        slot = picture.strip.slot_at(self.pixel(position))
        posts = next((bar.posts for bar in picture.bars if bar.slot == slot), 0)
        return bar_text(picture.strip.unit, slot, posts)

    def picture(self) -> Picture | None:
        """Return the layout; None if there are no posts."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.frame.ratio != ratio:
            self._picture = picture_of(self.model, self._frame())
        return self._picture

    def pixel(self, position: QPoint | QPointF) -> int:
        """Convert a position in the widget to device pixels from the left of the bars."""
        frame = self._frame()
        return int(position.x() * frame.ratio) - frame.plot.x()

    def event(self, event: QEvent) -> bool:
        """Show tooltips."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tool_tip(event)
            return True
        return super().event(event)

    def _show_tool_tip(self, event: QHelpEvent) -> None:
        """Show a tooltip that stays while the mouse is over the bar."""
        text = self.tool_tip_at(event.pos())
        QToolTip.showText(event.globalPos(), text, self, self._place_at(event.pos()))
        self._has_tool_tip = bool(text)

    def _place_at(self, position: QPoint) -> QRect:
        picture = self.picture()
        if picture is None:
            return QRect()
        return self.place_of_bar(picture.strip.slot_at(self.pixel(position))) | QRect(position, QSize(1, 1))

    def place_of_bar(self, slot: int) -> QRect:
        """Return the rectangle of a slot from top to bottom; an empty one if there are no posts."""
        picture = self.picture()
        if picture is None:
            return QRect()
        strip, ratio, left = picture.strip, picture.frame.ratio, picture.frame.plot.x()
        begin, end = (round((left + strip.edge(each)) / ratio) for each in (slot, slot + 1))
        return QRect(begin, 0, max(1, end - begin), self.height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Update the layout after a change of font, style or language."""
        if event.type() in _RELAYOUT_EVENTS:
            self.refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Update the layout for the new size."""
        self._picture = None
        self._describe()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint aligned to device pixels, even if the widget is not. Disabled, it can be read but has no handles."""
        colors, picture = colors_of(self.palette()), self.picture()
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        corners = painter.deviceTransform().mapRect(QRectF(self.rect()))
        left, top = round(corners.left()), round(corners.top())
        area = QRect(0, 0, round(corners.right()) - left, round(corners.bottom()) - top)
        painter.translate((left - corners.left()) / ratio, (top - corners.top()) / ratio)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.fillRect(area, QColor(colors.surface))
        if picture:
            picture.paint(painter, colors, with_handles=self.isEnabled())
        painter.restore()
        if picture:
            paint_labels(painter, picture, self.font(), colors)
        else:
            painter.setPen(QColor(colors.secondary))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.description())
        painter.end()
