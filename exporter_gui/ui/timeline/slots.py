"""Choice of bars."""

from dataclasses import dataclass
from enum import Enum, auto

from exporter_gui.ui.timeline.units import DayRange, Unit, first_day, last_day, slot_of


class RangePart(Enum):
    """RangePart of a choice that is moved."""

    FIRST = auto()
    LAST = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Slots:
    """Consecutive chosen bars, from the first to the last, both included."""

    first: int
    last: int

    def __len__(self) -> int:
        """The number of bars."""
        return self.last - self.first + 1

    def extended(self, slot: int) -> "Slots":
        """Return a choice that ends here, or begins here if this lies before it."""
        return Slots(slot, self.last) if slot < self.first else Slots(self.first, slot)

    def moved(self, part: RangePart, by: int, limits: "Slots") -> "Slots":
        """Return a choice with an edge or all of it moved within the limits; at least one bar stays chosen.

        If all bars are chosen and moved, one stays chosen: at the end that the move starts from, or at the other one if
        it goes all the way.
        """
        match part:
            case RangePart.FIRST:
                return Slots(max(limits.first, min(self.first + by, self.last)), self.last)
            case RangePart.LAST:
                return Slots(self.first, max(self.first, min(self.last + by, limits.last)))
            case RangePart.WHOLE if self == limits:
                end = limits.last if (by > 0) == (abs(by) >= len(limits)) else limits.first
                return Slots(end, end)
            case RangePart.WHOLE:
                by = max(limits.first - self.first, min(by, limits.last - self.last))
                return Slots(self.first + by, self.last + by)


def slots_of(days: DayRange, unit: Unit, limits: Slots) -> Slots:
    """Return the bars that a range of days touches; the nearest ones if it lies outside the limits."""
    first = limits.first if days[0] is None else slot_of(unit, days[0])
    last = limits.last if days[1] is None else slot_of(unit, days[1])
    first, last = (max(limits.first, min(each, limits.last)) for each in (first, last))
    return Slots(min(first, last), max(first, last))


def days_of(slots: Slots, unit: Unit, limits: Slots) -> DayRange:
    """Return all days of a choice; an end is open if it reaches the limit."""
    return (
        None if slots.first <= limits.first else first_day(unit, slots.first),
        None if slots.last >= limits.last else last_day(unit, slots.last),
    )
