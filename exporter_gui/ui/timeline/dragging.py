"""Timeline with mouse interaction."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from exporter_gui.ui.timeline.canvas import TimelineCanvas
from exporter_gui.ui.timeline.drag import Drag, part_at
from exporter_gui.ui.timeline.handles import part_of_handle
from exporter_gui.ui.timeline.model import ALL
from exporter_gui.ui.timeline.slots import RangePart, Slots
from exporter_gui.ui.timeline.units import DayRange

_REACH = 5
"""Distance within which the mouse grabs an edge, in points."""
_CURSORS = {
    RangePart.FIRST: Qt.CursorShape.SizeHorCursor,
    RangePart.LAST: Qt.CursorShape.SizeHorCursor,
    RangePart.WHOLE: Qt.CursorShape.OpenHandCursor,
}


class DraggingTimeline(TimelineCanvas):
    """Timeline with a range that can be drawn, resized and moved with the mouse.

    A click selects a bar, a Shift-click extends the range to it, a double click selects all dates.
    """

    range_changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drag: Drag | None = None
        self._pressed = QPointF()
        self._is_moving = False
        self._before: DayRange = ALL
        self.setMouseTracking(True)

    @property
    def is_dragging(self) -> bool:
        """True while the mouse button is pressed."""
        return self._drag is not None

    def stop_drag(self, *, undo: bool = False) -> None:
        """End a drag without emitting; with `undo`, restore the range before it."""
        if undo and self._drag:
            self.model.range = self._before
        self._drag = None
        self.unsetCursor()
        self.refresh()

    def announce_change(self) -> None:
        """Show, describe and emit the range that the user has selected."""
        self.refresh()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.description()))
        self.range_changed.emit(*self.model.range)

    def choose_all(self) -> None:
        """Select all dates."""
        if self.model.range != ALL:
            self.model.set_range(ALL)
            self.announce_change()

    def choose_range(self, days: DayRange) -> None:
        """Select a range as the user does: keep the visible span, and emit if the range has changed."""
        if self.model.range != days:
            self.model.range = days
            self.announce_change()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start dragging an edge, the whole range, or a new range."""
        picture = self.picture()
        if event.button() != Qt.MouseButton.LeftButton or picture is None:
            event.ignore()
            return
        self._pressed, self._is_moving, self._before = event.position(), False, self.model.range
        part = self._part_at(event.position())
        self._drag = Drag(part, self.pixel(event.position()), self.model.chosen(picture.strip.unit))
        if part is RangePart.WHOLE:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Update the dragged range; without a drag, update the cursor."""
        picture = self.picture()
        if self._drag is None or picture is None:
            part = self._part_at(event.position())
            self.setCursor(_CURSORS[part]) if part else self.unsetCursor()
            return
        way = abs(event.position().x() - self._pressed.x())
        is_edge = self._drag.part in (RangePart.FIRST, RangePart.LAST)
        if not (self._is_moving or is_edge or way >= QApplication.startDragDistance()):
            return
        self._is_moving = True
        unit = picture.strip.unit
        slots = self._drag.slots_at(self.pixel(event.position()), picture.strip, self.model.limits(unit))
        if self._drag.part and slots == self._drag.before:
            self.model.range = self._before  # dragging back must not widen the range to whole bars
        else:
            self.model.choose(slots, unit)
        self.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select the dragged range; without a drag, the clicked bar, or with Shift the range up to it.

        A click on a handle changes nothing.
        """
        if event.button() != Qt.MouseButton.LeftButton or self._drag is None:
            event.ignore()
            return
        self.stop_drag()
        if not self._is_moving and self._handle_at(self._pressed) is None:
            self._choose_bar(event)
        if self.model.range != self._before:
            self.announce_change()

    def _choose_bar(self, event: QMouseEvent) -> None:
        picture = self.picture()
        if picture is None:
            return
        unit, slot = picture.strip.unit, picture.strip.slot_at(self.pixel(event.position()))
        is_more = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and self.model.range != ALL
        if is_more:
            self.model.choose(self.model.chosen(unit).extended(slot), unit)
        elif any(bar.slot == slot for bar in picture.bars):
            self.model.choose(Slots(slot, slot), unit)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select all dates."""
        if event.button() != Qt.MouseButton.LeftButton or self.picture() is None:
            event.ignore()
            return
        self.stop_drag()
        self.choose_all()

    def _part_at(self, position: QPoint | QPointF) -> RangePart | None:
        picture = self.picture()
        if picture is None or picture.band is None:
            return None
        if part := self._handle_at(position):
            return part
        return part_at(self.pixel(position), picture.strip, *picture.band, picture.frame.px(_REACH))

    def _handle_at(self, position: QPoint | QPointF) -> RangePart | None:
        picture = self.picture()
        if picture is None:
            return None
        x, y = (int(each * picture.frame.ratio) for each in (position.x(), position.y()))
        return part_of_handle(picture.handles, x, y)
