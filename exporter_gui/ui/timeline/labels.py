"""Labels below the bars."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from exporter_gui.ui.timeline.strip import Strip
from exporter_gui.ui.timeline.units import Unit, first_day

_STEPS = {
    Unit.DAY: (1, 2, 5, 10, 15, 31),
    Unit.MONTH: (1, 2, 3, 4, 6),
    Unit.YEAR: (1, 2, 5, 10, 20, 50, 100, 200, 500),
    Unit.CENTURY: (1, 2, 5, 10, 20, 50),
}
_MONTHS_OF_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Label:
    """Text starting at `left`, strong if it is of a longer unit than others; lower ranks take precedence."""

    text: str
    left: int
    width: int
    is_strong: bool
    rank: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    slot: int
    text: str
    is_strong: bool
    is_first: bool = False


def labels_of(strip: Strip, measure: Callable[[str], int], month_name: Callable[[int], str], gap: int) -> list[Label]:
    """Return labels within a strip, from left to right, at least `gap` apart.

    `measure` returns a text's width in device pixels, `month_name` the short name of a month, 1 to 12.
    """
    candidates: list[_Candidate] = []
    for step, slots in _levels(strip):
        candidates = [*_first_year(strip), *(_candidate(strip.unit, slot, month_name) for slot in slots)]
        widest = max((measure(text) for text in {each.text for each in candidates}), default=0)
        if step * strip.width >= (widest + gap) * len(strip.slots):
            break
    is_mixed = not all(each.is_strong for each in candidates)
    labels = [_label(strip, each, measure(each.text), can_be_strong=is_mixed) for each in candidates]
    placed: list[Label] = []
    for label in sorted(labels, key=lambda label: label.rank):
        if label.left >= 0 and all(_are_apart(label, other, gap) for other in placed):
            placed.append(label)
    return sorted(placed, key=lambda label: label.left)


def _levels(strip: Strip) -> Iterator[tuple[int, list[int]]]:
    """Yield the distances of labels in slots, with the slots to label, from dense to sparse."""
    slots = range(strip.slots.first, strip.slots.last + 1)
    for step in _STEPS[strip.unit]:
        yield step, [slot for slot in slots if _is_round(strip.unit, slot, step)]
    if strip.unit is Unit.MONTH:
        for step in _STEPS[Unit.YEAR]:
            months = step * _MONTHS_OF_A_YEAR
            yield months, [slot for slot in slots if slot % months == 0]


def _is_round(unit: Unit, slot: int, step: int) -> bool:
    if unit is not Unit.DAY:
        return slot % step == 0
    day = first_day(unit, slot).day
    return day % step == 1 % step and day <= max(
        1, 31 - step // 2
    )  # a label at the end of a month is too close to the next month


def _candidate(unit: Unit, slot: int, month_name: Callable[[int], str]) -> _Candidate:
    day = first_day(unit, slot)
    match unit:
        case Unit.DAY:
            is_strong = day.day == 1
            return _Candidate(slot, month_name(day.month) if is_strong else str(day.day), is_strong)
        case Unit.MONTH:
            is_strong = day.month == 1
            return _Candidate(slot, str(day.year) if is_strong else month_name(day.month), is_strong)
        case _:
            return _Candidate(slot, str(day.year), is_strong=False)


def _first_year(strip: Strip) -> list[_Candidate]:
    """Return the year of the first month, which no January names."""
    first = first_day(strip.unit, strip.slots.first)
    if strip.unit is not Unit.MONTH or first.month == 1:
        return []
    return [_Candidate(strip.slots.first, str(first.year), is_strong=True, is_first=True)]


def _label(strip: Strip, candidate: _Candidate, width: int, *, can_be_strong: bool) -> Label:
    centred = (strip.edge(candidate.slot) + strip.edge(candidate.slot + 1)) // 2 - width // 2
    left = min(max(0, centred), strip.width - width)
    rank = 1 if candidate.is_first else 2 * (not candidate.is_strong) + (left != centred)
    return Label(candidate.text, left, width, candidate.is_strong and can_be_strong, rank)


def _are_apart(one: Label, other: Label, gap: int) -> bool:
    return one.left + one.width + gap <= other.left or other.left + other.width + gap <= one.left
