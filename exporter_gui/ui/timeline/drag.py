"""Dragging of a range with the mouse. Positions are in device pixels from the left of the strip."""

from dataclasses import dataclass

from exporter_gui.ui.timeline.slots import RangePart, Slots
from exporter_gui.ui.timeline.strip import Strip


@dataclass(frozen=True, slots=True)
class Drag:
    """Drag in progress: the part, its start and the selection before; `part` is None for a new range."""

    part: RangePart | None
    pressed: int
    before: Slots

    def slots_at(self, x: int, strip: Strip, limits: Slots) -> Slots:
        """Return the selection for the mouse at `x`: at least one slot."""
        match self.part:
            case None:
                one, other = strip.slot_at(self.pressed), strip.slot_at(x)
                return Slots(min(one, other), max(one, other))
            case RangePart.WHOLE:
                by = strip.steps(x - self.pressed)
                return self.before.moved(RangePart.WHOLE, by, limits) if by else self.before
            case RangePart.FIRST:
                edge, fixed = self._edge(x, strip, self.before.first), self.before.last + 1
                return Slots(min(edge, fixed - 1), fixed - 1) if edge <= fixed else Slots(fixed, edge - 1)
            case RangePart.LAST:
                edge, fixed = self._edge(x, strip, self.before.last + 1), self.before.first
                return Slots(fixed, max(edge - 1, fixed)) if edge >= fixed else Slots(edge, fixed - 1)

    def _edge(self, x: int, strip: Strip, slot: int) -> int:
        return strip.nearest_edge(x - self.pressed + strip.edge(slot))


def part_at(x: int, strip: Strip, left: int, right: int, reach: int) -> RangePart | None:
    """Return the part at `x` of a range between two pixels: an edge within reach, else the inside; None outside."""
    inside = min(reach, (right - left) // 3)
    grips = {
        RangePart.FIRST: (left, left - reach, left + inside),
        RangePart.LAST: (right, right - inside, right + reach),
    }
    near = {
        part: abs(x - edge)
        for part, (edge, low, high) in grips.items()
        if low <= x <= high and 0 <= edge <= strip.width
    }
    if near:
        return min(near, key=lambda part: near[part])
    return RangePart.WHOLE if left <= x < right else None
