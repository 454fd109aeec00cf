"""Selection of bars, as a range of slots."""

from dataclasses import dataclass
from enum import Enum, auto

from exporter_gui.ui.timeline.units import DayRange, Unit, first_day, last_day, slot_of


class RangePart(Enum):
    """Part of a range that can be moved."""

    FIRST = auto()
    LAST = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Slots:
    """Consecutive slots, from the first to the last, both included."""

    first: int
    last: int

    def __len__(self) -> int:
        """Return the number of slots."""
        return self.last - self.first + 1

    def extended(self, slot: int) -> "Slots":
        """Return the slots extended to end at `slot`, or to start at it if it is before them."""
        return Slots(slot, self.last) if slot < self.first else Slots(self.first, slot)

    def moved(self, part: RangePart, by: int, limits: "Slots") -> "Slots":
        """Return the slots with an edge, or all of them, moved within the limits; at least one slot remains.

        If all slots up to the limits are moved, one remains: at the end that the move starts from, or at the opposite
        end if the move spans all slots.
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
    """Return the slots that a date range touches, clamped to the limits."""
    first = limits.first if days[0] is None else slot_of(unit, days[0])
    last = limits.last if days[1] is None else slot_of(unit, days[1])
    first, last = (max(limits.first, min(each, limits.last)) for each in (first, last))
    return Slots(min(first, last), max(first, last))


def days_of(slots: Slots, unit: Unit, limits: Slots) -> DayRange:
    """Return the date range of the slots; None for an end that reaches the limit."""
    return (
        None if slots.first <= limits.first else first_day(unit, slots.first),
        None if slots.last >= limits.last else last_day(unit, slots.last),
    )


def beginning_at(slot: int, days: DayRange, unit: Unit, limits: Slots) -> DayRange:
    """Return the date range with another beginning; its end is open if it would be before that."""
    first, last = days_of(Slots(slot, slot), unit, limits)[0], days[1]
    return first, None if last and last < first_day(unit, slot) else last


def ending_at(slot: int, days: DayRange, unit: Unit, limits: Slots) -> DayRange:
    """Return the date range with another end; its beginning is open if it would be after that."""
    first, last = days[0], days_of(Slots(slot, slot), unit, limits)[1]
    return None if first and first > last_day(unit, slot) else first, last
