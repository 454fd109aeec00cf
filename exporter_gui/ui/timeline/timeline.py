"""Timeline with mouse and keyboard interaction."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QKeyEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.timeline.bar_menu import BarMenu
from exporter_gui.ui.timeline.keys import step_of, zoom_factor_of
from exporter_gui.ui.timeline.model import ALL
from exporter_gui.ui.timeline.picture import Picture
from exporter_gui.ui.timeline.zooming import ZoomingTimeline


class Timeline(ZoomingTimeline):
    """Timeline of posts per month; per day for a short span, per year or century if the bars would be too narrow.

    Emits `range_changed` after each change of the range by the user, with the first and last day, both included; None
    for no limit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setWhatsThis(
            self.tr(
                "Drag across the bars to select a date range. Click a bar to select it, Shift-click another to extend"
                " the range, and double-click to select all dates. The Left and Right keys move the range; with Shift"
                " they move its end, with Ctrl its start. Home and End move it as far as possible. Escape selects all"
                " dates. Plus and minus, or Ctrl and the mouse wheel, zoom."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_counts(self, counts: Sequence[tuple[date, int]] | None, undated: int = 0) -> None:
        """Show post counts by day, sorted, and the number of posts without a date; None while counting."""
        self.stop_drag(undo=True)
        self.model.set_counts(counts, undated)
        self.refresh()

    def set_range(self, first: date | None, last: date | None) -> None:
        """Show the selected range, both days included; None for no limit. Emits nothing."""
        self.stop_drag()
        self.model.set_range((first, last))
        self.refresh()

    def visible_days(self) -> tuple[date, date] | None:
        """Return the first and last visible day; None without posts."""
        return (self.model.visible.first, self.model.visible.last) if self.model.counts else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the range, select all, or zoom. Other keys, and Escape without effect, are left to the parent."""
        picture, step, factor = self.picture(), step_of(event), zoom_factor_of(event)
        if picture and event.key() == Qt.Key.Key_Escape and (self.is_dragging or self.model.range != ALL):
            self._escape()
        elif picture is None or self.is_dragging:
            event.ignore()
        elif step:
            if self.model.step(*step, picture.strip.unit):
                self.announce_change()
        elif factor:
            anchor = picture.strip.day_at(self.pixel(self.mapFromGlobal(QCursor.pos()))) if self.underMouse() else None
            self.zoom(anchor if anchor and self.model.range == ALL else self.model.anchor(), factor)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the bar under the mouse; with the keyboard, with the first selected one."""
        picture = self.picture()
        if picture is None or self.is_dragging:
            event.ignore()
            return
        slot, place = picture.strip.slot_at(self.pixel(event.pos())), event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            slot = self._first_slot(picture)
            place = self.mapToGlobal(self.place_of_bar(slot).center())
        menu = BarMenu(self, picture.strip.unit, slot)
        menu.popup(place)

    def _first_slot(self, picture: Picture) -> int:
        chosen, visible = self.model.chosen(picture.strip.unit), picture.strip.slots
        return max(visible.first, min(chosen.first, visible.last))

    def _escape(self) -> None:
        if self.is_dragging:
            self.stop_drag(undo=True)
        else:
            self.choose_all()
