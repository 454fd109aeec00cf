"""Post counts by day."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from exporter_gui.ui.timeline.span import Days

_RARE, _FAR = 200, 5


class DayCounts:
    """Prefix sums of posts by day. `counts` must be sorted by day and not empty."""

    def __init__(self, counts: Sequence[tuple[date, int]]) -> None:
        self._days = [day for day, _posts in counts]
        self._sums = [0, *accumulate(posts for _day, posts in counts)]

    @property
    def days(self) -> Days:
        """Span from the first to the last day."""
        return Days(self._days[0], self._days[-1])

    @property
    def without_outliers(self) -> Days:
        """Span of the days without outliers: few posts at either end, far from all others."""
        days, rare = self.days, self._sums[-1] // _RARE
        first = self._days[bisect_right(self._sums, rare) - 1]
        last = self._days[bisect_left(self._sums, self._sums[-1] - rare) - 1]
        dense = Days(min(first, last), max(first, last))
        return dense if len(dense) * _FAR < len(days) else days

    @property
    def middle(self) -> date:
        """Day by which half of the posts were written."""
        return self._days[bisect_left(self._sums, self._sums[-1] / 2, 1) - 1]

    def between(self, first: date | None, last: date | None) -> int:
        """Return the number of posts from `first` to `last`, both included; None for no limit."""
        begin = 0 if first is None else bisect_left(self._days, first)
        end = len(self._days) if last is None else bisect_right(self._days, last)
        return self._sums[max(begin, end)] - self._sums[begin]
