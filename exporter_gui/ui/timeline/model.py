"""What a timeline shows: numbers of posts, the chosen range, and the part of time that is seen."""

from collections.abc import Sequence
from datetime import date

from exporter_gui.ui.timeline.choice import Part, Slots, days_of, slots_of
from exporter_gui.ui.timeline.counts import DayCounts
from exporter_gui.ui.timeline.span import Days
from exporter_gui.ui.timeline.strip import Strip
from exporter_gui.ui.timeline.units import MOST_DAYS, DayRange, Unit, fitting_unit, slot_of

ALL: DayRange = (None, None)
_SHORT_DAYS = 62
"""A range of up to so many days is looked at day by day."""
_AROUND, _FEWEST_DAYS = 3, 28


class TimelineModel:
    """Without widgets. What asks for bars needs `counts`; None where there are none."""

    def __init__(self) -> None:
        self.counts: DayCounts | None = None
        self.is_counting = True
        self.range: DayRange = ALL
        self._zoom: Days | None = None
        self._is_zoomed_to_range = False

    def set_counts(self, counts: Sequence[tuple[date, int]] | None) -> None:
        """Take numbers of posts by day, sorted; None while they are counted. What is seen stays if it can."""
        self.is_counting = counts is None
        is_first = self.counts is None
        self.counts = DayCounts(counts) if counts else None
        if self.counts and is_first and self._zoom is None:
            self.set_seen(self.counts.usual)
            self._zoom_to_short_range()
        if self.counts and self._zoom:
            seen, whole = self._zoom, self.counts.days
            is_inside = seen.first in whole or seen.last in whole
            self._zoom = seen.within(whole) if is_inside and len(seen) < len(whole) else None

    def set_range(self, days: DayRange) -> None:
        """Choose a range; where it is short, zoom to its days, and where nothing of it would be seen, out.

        A range that is chosen already changes nothing of what is seen: it came from here.
        """
        if days == self.range:
            return
        self.range = days
        if self._zoom_to_short_range():
            return
        if self._is_zoomed_to_range:
            self._zoom, self._is_zoomed_to_range = None, False
        seen = self._zoom
        if seen and ((days[0] or seen.first) > seen.last or (days[1] or seen.last) < seen.first):
            self._zoom = None

    def _zoom_to_short_range(self) -> bool:
        """Show a short range with what is around it, day by day; tell whether it is one."""
        first, last = self.range
        if not (self.counts and first and last and first <= self.whole.last and last >= self.whole.first):
            return False
        length = (last - first).days + 1
        if not 0 < length <= _SHORT_DAYS:
            return False
        around = (min(max(_AROUND * length, _FEWEST_DAYS), MOST_DAYS) - length) // 2
        earliest, latest = self.whole.first.toordinal(), self.whole.last.toordinal()
        begin = max(earliest, first.toordinal() - around)
        end = min(latest, last.toordinal() + around)
        self.set_seen(Days(date.fromordinal(begin), date.fromordinal(end)))
        self._is_zoomed_to_range = self.is_zoomed
        return True

    @property
    def whole(self) -> Days:
        """From the first to the last day with posts."""
        if self.counts is None:
            raise ValueError("There are no posts.")
        return self.counts.days

    @property
    def seen(self) -> Days:
        """The days that are seen."""
        return self._zoom or self.whole

    @property
    def is_zoomed(self) -> bool:
        """True where not everything is seen."""
        return self._zoom is not None

    def set_seen(self, days: Days) -> bool:
        """Show these days of the whole, and tell whether that is something else."""
        before = self.seen
        days = days.within(self.whole)
        self._zoom = None if days == self.whole else days
        is_else = self.seen != before
        self._is_zoomed_to_range = self._is_zoomed_to_range and not is_else
        return is_else

    def anchor(self) -> date:
        """Around which day to zoom: the middle of the range; without one, the day that half of the posts came by."""
        if self.counts is None or self.range == ALL:
            return self.counts.middle if self.counts else date.max
        first, last = self.range[0] or self.whole.first, self.range[1] or self.whole.last
        return date.fromordinal((first.toordinal() + last.toordinal()) // 2)

    def unit(self, points: int) -> Unit:
        """What a bar stands for on so many points of the screen."""
        return fitting_unit(self.seen.first, self.seen.last, points)

    def strip(self, points: int, pixels: int) -> Strip:
        """The bars that are seen on so many points of the screen, which are so many pixels of the device."""
        return Strip(self.unit(points), _slots(self.seen, self.unit(points)), pixels)

    def limits(self, unit: Unit) -> Slots:
        """The first and the last of all bars."""
        return _slots(self.whole, unit)

    def chosen(self, unit: Unit) -> Slots:
        """The bars that the range touches."""
        return slots_of(self.range, unit, self.limits(unit))

    def choose(self, slots: Slots, unit: Unit) -> bool:
        """Choose whole bars, and tell whether that is another range."""
        before = self.range
        self.range = days_of(slots, unit, self.limits(unit))
        return self.range != before

    def step(self, part: Part, by: int, unit: Unit) -> bool:
        """Move an edge of the range or all of it by so many bars, keep that in sight, and tell whether it moved."""
        before = self.chosen(unit)
        after = before.moved(part, by, self.limits(unit))
        if after == before:
            return False
        self.choose(after, unit)
        is_last = part is Part.LAST or (part is Part.WHOLE and by > 0)
        day = (self.range[1] or self.whole.last) if is_last else (self.range[0] or self.whole.first)
        self.set_seen(self.seen.revealing(day, self.whole))
        return True


def _slots(days: Days, unit: Unit) -> Slots:
    return Slots(slot_of(unit, days.first), slot_of(unit, days.last))
