"""Model of a timeline: post counts, selected range and visible span."""

from collections.abc import Sequence
from datetime import date

from exporter_gui.ui.timeline.counts import DayCounts
from exporter_gui.ui.timeline.slots import RangePart, Slots, days_of, slots_of
from exporter_gui.ui.timeline.span import SHORTEST, Days
from exporter_gui.ui.timeline.strip import Strip
from exporter_gui.ui.timeline.units import MOST_DAYS, DayRange, Unit, fitting_unit, slot_of

ALL: DayRange = (None, None)
_SHORT_DAYS = 62
"""Longest range that is zoomed to automatically, in days."""
_AROUND, _MIN_DAYS = 3, 28


class TimelineModel:
    """State of a timeline, without widgets. Methods about bars require `counts`, which is None without posts."""

    def __init__(self) -> None:
        self.counts: DayCounts | None = None
        self.undated = 0
        self.is_counting = True
        self.range: DayRange = ALL
        self._zoom: Days | None = None
        self._is_zoomed_to_range = False

    def set_counts(self, counts: Sequence[tuple[date, int]] | None, undated: int = 0) -> None:
        """Set the post counts by day, sorted; None while counting. Keeps the visible span if possible."""
        self.undated = undated
        self.is_counting = counts is None
        is_first = self.counts is None
        self.counts = DayCounts(counts) if counts else None
        if self.counts and is_first and self._zoom is None:
            self._zoom_to_short_range()
        if self.counts and self._zoom:
            visible, whole = self._zoom, self.counts.days
            is_inside = visible.first in whole or visible.last in whole
            self._zoom = visible.within(whole) if is_inside and len(visible) < len(whole) else None
        if self._zoom is None:
            self._reveal_range()

    def set_range(self, days: DayRange) -> None:
        """Set the range; zoom in on a short one, and out if none of it would be visible.

        Setting the same range again keeps the visible span.
        """
        if days == self.range:
            return
        self.range = days
        if self._zoom_to_short_range():
            return
        if self._is_zoomed_to_range:
            self._zoom, self._is_zoomed_to_range = None, False
        self._reveal_range()

    def _reveal_range(self) -> None:
        """Zoom out if nothing of the range is visible."""
        if self.counts and not self._shows_range(self.visible):
            self._zoom = None if self._shows_range(self.usual) else self.whole

    def _shows_range(self, visible: Days) -> bool:
        first, last = self.range
        return (first or visible.first) <= visible.last and (last or visible.last) >= visible.first

    def _zoom_to_short_range(self) -> bool:
        """Zoom in on a short range so that bars are days. Return False if the range is not short."""
        first, last = self.range
        if not (self.counts and first and last and first <= self.whole.last and last >= self.whole.first):
            return False
        length = (last - first).days + 1
        if not 0 < length <= _SHORT_DAYS:
            return False
        around = (min(max(_AROUND * length, _MIN_DAYS), MOST_DAYS) - length) // 2
        earliest, latest = self.whole.first.toordinal(), self.whole.last.toordinal()
        begin = max(earliest, first.toordinal() - around)
        end = min(latest, last.toordinal() + around)
        self.set_visible(Days(date.fromordinal(begin), date.fromordinal(end)))
        self._is_zoomed_to_range = self.is_zoomed
        return True

    @property
    def whole(self) -> Days:
        """Span from the first to the last day with posts."""
        if self.counts is None:
            raise ValueError("there are no posts")
        return self.counts.days

    @property
    def usual(self) -> Days:
        """The span that is visible unless another one is zoomed to: the whole without outliers."""
        return self.counts.without_outliers if self.counts else self.whole

    @property
    def outliers(self) -> int:
        """Number of posts in the range that are outliers; 0 while some of them may be visible."""
        if self.counts is None or not (self.visible.first in self.usual and self.visible.last in self.usual):
            return 0
        first, last = self.range
        begin, end = max(first or date.min, self.usual.first), min(last or date.max, self.usual.last)
        return self.counts.between(first, last) - self.counts.between(begin, end)

    @property
    def visible(self) -> Days:
        """The visible span."""
        return self._zoom or self.usual

    @property
    def is_zoomed(self) -> bool:
        """True if only a part of the whole is visible."""
        return self.counts is not None and self.visible != self.whole

    @property
    def can_zoom_in(self) -> bool:
        """True if a shorter span can be visible."""
        return self.counts is not None and len(self.visible) > min(SHORTEST, len(self.whole))

    def set_visible(self, days: Days) -> bool:
        """Set the visible span, limited to the whole. Return True if it has changed."""
        before = self.visible
        days = days.within(self.whole)
        self._zoom = None if days == self.usual else days
        is_changed = self.visible != before
        self._is_zoomed_to_range = self._is_zoomed_to_range and not is_changed
        return is_changed

    def anchor(self) -> date:
        """Return the day to zoom around: the middle of the range, or else the median day of all posts."""
        if self.counts is None or self.range == ALL:
            return self.counts.middle if self.counts else date.max
        first, last = self.range[0] or self.whole.first, self.range[1] or self.whole.last
        return date.fromordinal((first.toordinal() + last.toordinal()) // 2)

    def unit(self, points: int) -> Unit:
        """Return the unit of the bars for a width in points."""
        return fitting_unit(self.visible.first, self.visible.last, points)

    def strip(self, points: int, pixels: int) -> Strip:
        """Return the visible bars for a width in points and in device pixels."""
        return Strip(self.unit(points), _slots(self.visible, self.unit(points)), pixels)

    def limits(self, unit: Unit) -> Slots:
        """Return the slots of all bars."""
        return _slots(self.whole, unit)

    def chosen(self, unit: Unit) -> Slots:
        """Return the slots that the range touches."""
        return slots_of(self.range, unit, self.limits(unit))

    def choose(self, slots: Slots, unit: Unit) -> bool:
        """Set the range to whole bars. Return True if it has changed."""
        before = self.range
        self.range = days_of(slots, unit, self.limits(unit))
        return self.range != before

    def step(self, part: RangePart, by: int, unit: Unit) -> bool:
        """Move an edge or all of the range by a number of bars, and keep it visible. Return True if it moved."""
        before = self.chosen(unit)
        after = before.moved(part, by, self.limits(unit))
        if after == before:
            return False
        self.choose(after, unit)
        is_last = part is RangePart.LAST or (part is RangePart.WHOLE and by > 0)
        day = (self.range[1] or self.whole.last) if is_last else (self.range[0] or self.whole.first)
        self.set_visible(self.visible.revealing(day, self.whole))
        return True


def _slots(days: Days, unit: Unit) -> Slots:
    return Slots(slot_of(unit, days.first), slot_of(unit, days.last))
