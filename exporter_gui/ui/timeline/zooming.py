"""Timeline that is zoomed with buttons and the mouse wheel."""

from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.timeline.dragging import DraggingTimeline
from exporter_gui.ui.timeline.span import Days

_HALF_NOTCH = 60
"""Half a notch of a mouse wheel, in eighths of a degree."""
_WHEEL_STEP = 0.85
_SCROLL_SHARE = 0.08
_IN, _OUT = 0.5, 2.0


class ZoomingTimeline(DraggingTimeline):
    """Timeline of which a part can be seen larger. Zooming does not change the range."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turned = self._turned_sideways = 0

    @property
    def can_reset_zoom(self) -> bool:
        """True if another span is visible than at first."""
        return self.model.counts is not None and self.model.visible != self.model.usual

    @Slot()
    def zoom_in(self) -> None:
        """Show half of the visible span, around the range or where most posts are."""
        if self.model.counts:
            self.zoom(self.model.anchor(), _IN)

    @Slot()
    def zoom_out(self) -> None:
        """Show twice the visible span."""
        if self.model.counts:
            self.zoom(self.model.anchor(), _OUT)

    @Slot()
    def reset_zoom(self) -> None:
        """Show the span that was visible at first."""
        if self.model.counts:
            self._show_span(self.model.usual)

    @Slot()
    def show_all_dates(self) -> None:
        """Select all dates, and show them."""
        self.reset_zoom()
        self.choose_all()

    def zoom(self, anchor: date, factor: float) -> None:
        """Show a span `factor` times as long, in which a day keeps its place."""
        self._show_span(self.model.visible.zoomed(anchor, factor, self.model.whole))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom around the cursor with Ctrl; scroll horizontally, or vertically with Shift."""
        picture, turn = self.picture(), event.angleDelta()
        if picture is None or self.is_dragging:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps, self._turned = _steps(self._turned + turn.y())
            self.zoom(picture.strip.day_at(self.pixel(event.position())), _WHEEL_STEP**steps)
        elif self.model.is_zoomed and (turn.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            steps, self._turned_sideways = _steps(self._turned_sideways + (turn.x() or turn.y()))
            days = max(1, round(len(self.model.visible) * _SCROLL_SHARE))
            self._show_span(self.model.visible.moved(-steps * days, self.model.whole))
        else:
            event.ignore()

    def _show_span(self, days: Days) -> None:
        if self.model.set_visible(days):
            self.stop_drag(undo=True)


def _steps(turned: int) -> tuple[int, int]:
    """Split an angle into whole half notches and the remainder."""
    steps = int(turned / _HALF_NOTCH)
    return steps, turned - steps * _HALF_NOTCH
