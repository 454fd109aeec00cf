"""Geometry of the charts; the templates draw them as SVG."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from exporter_gui.core.formats.html.contents import KINDS
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import iso_day
from exporter_gui.core.formats.html.statistics import Day

PITCH = 12
_HALVES = ((1, 6), (7, 12))
_BAR_AREA = 100
_TOP = 18


@dataclass(frozen=True, slots=True)
class Cell:
    """Day of a heat map."""

    x: int
    y: int
    level: int
    """0 for no posts, up to 4."""
    link: str
    title: str
    posts: int


@dataclass(frozen=True, slots=True)
class HalfYear:
    """Heat map of six months: a column per week, a row per weekday from Monday."""

    width: int
    cells: tuple[Cell, ...]
    labels: tuple[tuple[int, str], ...]
    """Place and name of each month."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Bar with a label below and a number above."""

    x: int
    label: str
    total: int
    top: int
    segments: tuple[tuple[str, int, int], ...]
    """Kind, top and height of each part."""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Chart of bars of one width."""

    bars: tuple[Bar, ...]
    bar_width: int
    width: int
    description: str
    has_numbers: bool = True
    height: int = _TOP + _BAR_AREA + 20
    base: int = _TOP + _BAR_AREA


def levels(days: Mapping[int, Day]) -> tuple[int, ...]:
    """Return the largest numbers of posts of the levels 1 to 3: quartiles of all days with posts."""
    counts = sorted(day.posts for day in days.values())
    return tuple(counts[(len(counts) - 1) * quarter // 4] for quarter in (1, 2, 3)) if counts else ()


def heat_map(year: int, days: Mapping[int, Day], limits: Sequence[int], language: PageLanguage) -> tuple[HalfYear, ...]:
    """Return the heat map of a year in two halves."""
    return tuple(_half(year, first, last, days, limits, language) for first, last in _HALVES)


def _half(  # noqa: PLR0913, PLR0917 - as above
    year: int, first: int, last: int, days: Mapping[int, Day], limits: Sequence[int], language: PageLanguage
) -> HalfYear:
    start = date(year, first, 1).toordinal()
    end = date(year, last, 31 if last == 12 else 30).toordinal()  # noqa: PLR2004 - June and December
    offset = date.fromordinal(start).weekday()
    cells = []
    for day in range(start, end + 1):
        column, row = divmod(day - start + offset, 7)
        found = days.get(day)
        posts = found.posts if found else 0
        title = f"{language.day(day)}: {language.count(posts, '{n} post', '{n} posts')}" if posts else ""
        link = f"{found.page}#d{iso_day(day)}" if found else ""
        level = 1 + bisect_left(limits, posts) if posts else 0
        cells.append(Cell(column * PITCH, row * PITCH, level, link, title, posts))
    labels = tuple(
        ((date(year, month, 1).toordinal() - start + offset + 6) // 7 * PITCH, language.short_months[month - 1])
        for month in range(first, last + 1)
    )
    return HalfYear((end - start + offset) // 7 * PITCH + PITCH, tuple(cells), labels)


def month_chart(months: Sequence[Mapping[str, int]], language: PageLanguage, title: str) -> BarChart:
    """Return the chart of a year's posts by month and kind."""
    totals = [sum(month.values()) for month in months]
    named = [f"{name} {language.number(total)}" for name, total in zip(language.months, totals, strict=True)]
    bars = [
        _bar(number * 30 + 4, label, tuple(month[kind] for kind in KINDS), max(totals))
        for number, (label, month) in enumerate(zip(language.short_months, months, strict=True))
    ]
    return BarChart(tuple(bars), 22, 360, f"{title}: {', '.join(named)}")


def hour_chart(hours: Sequence[int], language: PageLanguage, title: str) -> BarChart:
    """Return the chart of a year's posts by hour."""
    named = [f"{hour:02d}:00 {language.number(posts)}" for hour, posts in enumerate(hours) if posts]
    bars = [
        _bar(hour * 15 + 2, str(hour) if hour % 3 == 0 else "", (posts,), max(hours))
        for hour, posts in enumerate(hours)
    ]
    return BarChart(tuple(bars), 11, 360, f"{title}: {', '.join(named)}", has_numbers=False)


def _bar(x: int, label: str, parts: Sequence[int], largest: int) -> Bar:
    """Return a bar whose parts stand on each other; what is not 0 is visible."""
    segments, total, bottom = [], 0, _TOP + _BAR_AREA
    for kind, posts in zip(KINDS, parts, strict=False):
        total += posts
        top = _TOP + _BAR_AREA - max(bool(total), round(_BAR_AREA * total / largest)) if largest else bottom
        if top < bottom:
            segments.append((kind, top, bottom - top))
            bottom = top
    return Bar(x, label, total, bottom, tuple(segments))
