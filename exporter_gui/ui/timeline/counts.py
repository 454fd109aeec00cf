"""Post counts by day."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import accumulate

from exporter_gui.ui.timeline.span import Days

_FEWEST, _RARE = 10, 200
"""Posts of an archive that has outliers, and posts for each one that is an outlier; one may be in any case."""
_FAR_DAYS = 3_653
"""Ten years: a shorter gap leaves room enough for the bars."""


class DayCounts:
    """Prefix sums of posts by day. `counts` must be sorted by day and not empty."""

    def __init__(self, counts: Sequence[tuple[date, int]]) -> None:
        self._days = [day for day, _posts in counts]
        self._sums = [0, *accumulate(posts for _day, posts in counts)]

    @property
    def days(self) -> Days:
        """Span from the first to the last day."""
        return Days(self._days[0], self._days[-1])

    @cached_property
    def without_outliers(self) -> Days:
        """Span of the days without outliers: few posts at either end, far from all others."""
        posts = self._sums[-1]
        if posts < _FEWEST:
            return self.days
        rare = max(1, posts // _RARE)
        first = bisect_right(self._sums, rare) - 1
        last = bisect_left(self._sums, posts - rare) - 1
        begin, end = self._days[first], self._days[last]
        for day in reversed(self._days[:first]):
            begin = day if _is_near(day, begin, end) else begin
        for day in self._days[last + 1 :]:
            end = day if _is_near(day, begin, end) else end
        return Days(begin, end)

    @property
    def middle(self) -> date:
        """Day by which half of the posts were written."""
        return self._days[bisect_left(self._sums, self._sums[-1] / 2, 1) - 1]

    def between(self, first: date | None, last: date | None) -> int:
        """Return the number of posts from `first` to `last`, both included; None for no limit."""
        begin = 0 if first is None else bisect_left(self._days, first)
        end = len(self._days) if last is None else bisect_right(self._days, last)
        return self._sums[max(begin, end)] - self._sums[begin]


def _is_near(day: date, begin: date, end: date) -> bool:
    """Return whether a day is not farther from a span than that is long, or than ten years."""
    gap = max(begin - day, day - end)
    return gap.days <= max(_FAR_DAYS, (end - begin).days)
