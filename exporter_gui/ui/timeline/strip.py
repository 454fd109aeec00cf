"""Geometry of bars: conversion between slots, days and pixels."""

from dataclasses import dataclass
from datetime import date, timedelta

from exporter_gui.ui.timeline.slots import Slots
from exporter_gui.ui.timeline.units import Unit, first_day, last_day, slot_of


@dataclass(frozen=True, slots=True)
class Strip:
    """Adjacent bars over `width` device pixels, starting at 0."""

    unit: Unit
    slots: Slots
    width: int

    def edge(self, slot: int) -> int:
        """Return the pixel where a slot begins, which is outside the strip for other slots."""
        return (slot - self.slots.first) * self.width // len(self.slots)

    def slot_at(self, x: int) -> int:
        """Return the slot at a pixel, or the nearest one."""
        index = ((x + 1) * len(self.slots) - 1) // self.width
        return self.slots.first + max(0, min(index, len(self.slots) - 1))

    def nearest_edge(self, x: int) -> int:
        """Return the slot that begins nearest to a pixel, or the slot after the last."""
        return self.slots.first + max(0, min(self.steps(x), len(self.slots)))

    def steps(self, distance: int) -> int:
        """Convert a distance in pixels to bars, rounded."""
        return round(distance * len(self.slots) / self.width)

    def begin_of(self, day: date) -> int:
        """Return the pixel where a day begins, interpolated within its slot."""
        return self._within(day, 0)

    def end_of(self, day: date) -> int:
        """Return the pixel where a day ends, interpolated within its slot."""
        return self._within(day, 1)

    def day_at(self, x: int) -> date:
        """Return the day at a pixel, interpolated within its slot."""
        slot = self.slot_at(x)
        first, last = first_day(self.unit, slot), last_day(self.unit, slot)
        left, right = self.edge(slot), self.edge(slot + 1)
        share = max(0, min(x - left, right - left - 1)) / max(1, right - left)
        return first + timedelta(days=int(((last - first).days + 1) * share))

    def _within(self, day: date, more: int) -> int:
        slot = slot_of(self.unit, day)
        first, last = first_day(self.unit, slot), last_day(self.unit, slot)
        left, right = self.edge(slot), self.edge(slot + 1)
        return left + round((right - left) * ((day - first).days + more) / ((last - first).days + 1))
