"""Menu of a bar of the timeline."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from exporter_gui.ui.timeline.descriptions import slot_name
from exporter_gui.ui.timeline.model import ALL
from exporter_gui.ui.timeline.slots import Slots, beginning_at, days_of, ending_at
from exporter_gui.ui.timeline.units import DayRange, Unit, first_day
from exporter_gui.ui.timeline.zooming import ZoomingTimeline


class BarMenu(QMenu):
    """Offers to select or end the range at a bar, and to zoom. Deletes itself when it is closed."""

    def __init__(self, timeline: ZoomingTimeline, unit: Unit, slot: int) -> None:
        super().__init__(timeline)
        self.setObjectName("timelineMenu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._timeline = timeline
        days, limits = timeline.model.range, timeline.model.limits(unit)
        self._offer_range(
            self.tr("Only {name}").format(name=slot_name(unit, slot)), days_of(Slots(slot, slot), unit, limits)
        )
        self._offer_range(self.tr("From here"), beginning_at(slot, days, unit, limits))
        self._offer_range(self.tr("Until here"), ending_at(slot, days, unit, limits))
        self.addSeparator()
        anchor = max(first_day(unit, slot), timeline.model.visible.first)
        self._offer(self.tr("Zoom in"), lambda: timeline.zoom(anchor, 0.5), can=timeline.model.can_zoom_in)
        self._offer(self.tr("Reset zoom"), timeline.reset_zoom, can=timeline.can_reset_zoom)
        self._offer(self.tr("Show all dates"), timeline.show_all_dates, can=days != ALL)

    def _offer_range(self, text: str, days: DayRange) -> None:
        model = self._timeline.model
        has_posts = model.counts is not None and model.counts.between(*days) > 0
        self._offer(text, lambda: self._timeline.choose_range(days), can=has_posts and days != model.range)

    def _offer(self, text: str, act: Callable[[], None], *, can: bool) -> None:
        action = self.addAction(text.replace("&", "&&"))
        action.setEnabled(can)
        action.triggered.connect(lambda _checked: act())
