"""Bars of the timeline, in device pixels from the left of the strip and up from the base line."""

from dataclasses import dataclass

from exporter_gui.ui.timeline.counts import DayCounts
from exporter_gui.ui.timeline.strip import Strip
from exporter_gui.ui.timeline.units import DayRange, first_day, last_day


@dataclass(frozen=True, slots=True)
class Bar:
    """Bar of a slot. `chosen` is the height of the part that represents posts in the selected range."""

    slot: int
    posts: int
    left: int
    width: int
    height: int
    chosen: int


@dataclass(frozen=True, slots=True)
class BarLimits:
    """Limits of bars: maximum and minimum height, maximum width, and gap."""

    height: int
    least: int
    widest: int
    gap: int


def bars_of(strip: Strip, counts: DayCounts, days: DayRange, room: BarLimits) -> list[Bar]:
    """Return the bars of a strip, omitting slots without posts."""
    spans = [(slot, first_day(strip.unit, slot), last_day(strip.unit, slot)) for slot in _slots(strip)]
    numbers = [(slot, first, last, counts.between(first, last)) for slot, first, last in spans]
    most = max(posts for *_span, posts in numbers)
    bars = []
    for slot, first, last, posts in numbers:
        if not posts:
            continue
        begin = first if days[0] is None else max(first, days[0])
        end = last if days[1] is None else min(last, days[1])
        chosen = counts.between(begin, end)
        left, width = _place(strip, slot, room)
        height = max(room.least, posts * room.height // most)
        bars.append(Bar(slot, posts, left, width, height, _share(height, chosen, posts, room.least)))
    return bars


def _slots(strip: Strip) -> range:
    return range(strip.slots.first, strip.slots.last + 1)


def _place(strip: Strip, slot: int, room: BarLimits) -> tuple[int, int]:
    left, right = strip.edge(slot), strip.edge(slot + 1)
    gap = min(room.gap, (strip.width // len(strip.slots)) // 4)
    width = max(1, min(right - left - gap, room.widest))
    return left + (right - left - width) // 2, width


def _share(height: int, chosen: int, posts: int, least: int) -> int:
    if chosen in (0, posts):
        return height if chosen else 0
    return max(least, min(height * chosen // posts, height - least)) if height > least else height
