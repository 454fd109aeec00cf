"""Units of bars. A slot is the consecutive number of a day, month, year or century; each slot is one bar."""

from calendar import monthrange
from datetime import date
from enum import Enum, auto

MOST_DAYS = 92
"""Longest span that is shown day by day, in days."""

DayRange = tuple[date | None, date | None]
"""First and last day, both included; None for no limit."""


class Unit(Enum):
    """Unit of a bar."""

    DAY = auto()
    MONTH = auto()
    YEAR = auto()
    CENTURY = auto()


def slot_of(unit: Unit, day: date) -> int:
    """Return the slot that contains a day."""
    match unit:
        case Unit.DAY:
            return day.toordinal()
        case Unit.MONTH:
            return day.year * 12 + day.month - 1
        case Unit.YEAR:
            return day.year
        case Unit.CENTURY:
            return day.year // 100


def first_day(unit: Unit, slot: int) -> date:
    """Return the first day of a slot."""
    match unit:
        case Unit.DAY:
            return date.fromordinal(slot)
        case Unit.MONTH:
            return date(slot // 12, slot % 12 + 1, 1)
        case Unit.YEAR:
            return date(slot, 1, 1)
        case Unit.CENTURY:
            return date(max(1, slot * 100), 1, 1)  # the calendar has no year 0


def last_day(unit: Unit, slot: int) -> date:
    """Return the last day of a slot."""
    match unit:
        case Unit.DAY:
            return date.fromordinal(slot)
        case Unit.MONTH:
            year, month = slot // 12, slot % 12 + 1
            return date(year, month, monthrange(year, month)[1])
        case Unit.YEAR:
            return date(slot, 12, 31)
        case Unit.CENTURY:
            return date(slot * 100 + 99, 12, 31)


def fitting_unit(first: date, last: date, width: int) -> Unit:
    """Return days for a short span; else the shortest longer unit that leaves at least one pixel of `width` per bar."""
    if (last - first).days < MOST_DAYS:
        return Unit.DAY
    for unit in (Unit.MONTH, Unit.YEAR):
        if slot_of(unit, last) - slot_of(unit, first) < width:
            return unit
    return Unit.CENTURY
