"""Span of days that can be zoomed and scrolled."""

from dataclasses import dataclass
from datetime import date

SHORTEST = 7
"""Shortest span that can be zoomed to, in days."""


@dataclass(frozen=True, slots=True)
class Days:
    """Span of whole days, both ends included; the last is not before the first."""

    first: date
    last: date

    def __len__(self) -> int:
        """Return the number of days."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        """Return True if the day is within the span."""
        return self.first <= day <= self.last

    def within(self, whole: "Days") -> "Days":
        """Return the nearest span inside `whole`, of the same length if possible."""
        return _span(self.first.toordinal(), min(len(self), len(whole)), whole)

    def zoomed(self, anchor: date, factor: float, whole: "Days") -> "Days":
        """Return a span `factor` times as long inside `whole`, in which `anchor` keeps its position."""
        length = max(min(SHORTEST, len(whole)), min(round(len(self) * factor), len(whole)))
        held = min(max(anchor, self.first), self.last)
        before = (held - self.first).days * length // len(self)
        return _span(held.toordinal() - before, length, whole)

    def moved(self, days: int, whole: "Days") -> "Days":
        """Return the span shifted by a number of days, limited to `whole`."""
        return _span(self.first.toordinal() + days, len(self), whole)

    def revealing(self, day: date, whole: "Days") -> "Days":
        """Return the span shifted just far enough to contain `day`."""
        if day < self.first:
            return self.moved((day - self.first).days, whole)
        return self.moved(max(0, (day - self.last).days), whole)


def _span(first: int, length: int, whole: Days) -> Days:
    latest = whole.last.toordinal() - length + 1
    first = max(whole.first.toordinal(), min(first, latest))
    return Days(date.fromordinal(first), date.fromordinal(first + length - 1))
