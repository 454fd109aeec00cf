"""Pages about the whole archive: index and years."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exporter_gui.core.formats.html.charts import BarChart, HalfYear, heat_map, hour_chart, levels, month_chart
from exporter_gui.core.formats.html.highlights import Best
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import UNDATED
from exporter_gui.core.formats.html.outline import PageSlot
from exporter_gui.core.formats.html.statistics import Statistics, Year

_MAX_HEAT_MAPS = 60
_SITES_IN_YEAR, SITES_OVERALL = 8, 15


@dataclass(frozen=True, slots=True)
class PartLink:
    """Link to a part of a month."""

    link: str
    days: str
    title: str


@dataclass(frozen=True, slots=True)
class MonthLink:
    """Month in the index."""

    link: str
    name: str
    posts: int
    parts: tuple[PartLink, ...]


@dataclass(frozen=True, slots=True)
class IndexYear:
    """Year in the index."""

    year: int
    posts: int
    halves: tuple[HalfYear, ...]
    busiest: str
    months: tuple[MonthLink, ...]


@dataclass(frozen=True, slots=True)
class YearSummary:
    """Year at a glance."""

    year: int
    summary: str
    by_month: BarChart
    by_hour: BarChart | None
    liked: Best | None
    sites: Sequence[tuple[str, int]]


def index_years(
    pages: Sequence[PageSlot], day_ranges: Mapping[int, str], statistics: Statistics, language: PageLanguage
) -> Iterator[IndexYear]:
    """Yield the years of the index, newest first; `day_ranges` are those of the pages by number."""
    by_month: dict[int, list[PageSlot]] = {}
    for page in pages:
        if page.month != UNDATED:
            by_month.setdefault(page.month, []).append(page)
    limits = levels(statistics.days)
    months_by_year: dict[int, list[int]] = {}
    for month in by_month:
        months_by_year.setdefault(month // 100, []).append(month)
    for number, (year, months) in enumerate(months_by_year.items()):
        links = tuple(_month_link(month, by_month[month], day_ranges, language) for month in months)
        halves = heat_map(year, statistics.days, limits, language) if number < _MAX_HEAT_MAPS else ()
        yield IndexYear(year, sum(each.posts for each in links), halves, _busiest(halves, language), links)


def _month_link(
    month: int, pages: Sequence[PageSlot], day_ranges: Mapping[int, str], language: PageLanguage
) -> MonthLink:
    name = language.months[month % 100 - 1]
    parts = []
    for page in pages:
        days = day_ranges.get(page.number, str(page.part))
        title = language.text("{month}: days {days}", month=language.month(month), days=days)
        parts.append(PartLink(page.name, days, title))
    return MonthLink(pages[0].name, name, sum(page.posts for page in pages), tuple(parts))


def _busiest(halves: Sequence[HalfYear], language: PageLanguage) -> str:
    cells = [cell for half in halves for cell in half.cells if cell.title]
    busiest = max(cells, key=lambda cell: cell.posts, default=None)
    return language.text("Busiest day: {day}", day=busiest.title) if busiest else ""


def year_summaries(statistics: Statistics, language: PageLanguage) -> Iterator[YearSummary]:
    """Yield the years at a glance, newest first."""
    for number, year in sorted(statistics.years.items(), reverse=True):
        by_hour = language.text("Own posts and replies by hour of the day")
        yield YearSummary(
            number,
            kinds_in_words(year.kinds, language),
            month_chart(year.months, language, language.text("Posts by month")),
            hour_chart(year.hours, language, by_hour) if any(year.hours) else None,
            year.liked if _has_any(year) else None,
            statistics.sites.largest(_SITES_IN_YEAR, number),
        )


def _has_any(year: Year) -> bool:
    return next(iter(year.liked), None) is not None


def kinds_in_words(kinds: Mapping[str, int], language: PageLanguage) -> str:
    """Return a text like `12 own posts, 3 replies, 1 repost`; kinds without posts are left out."""
    forms = {
        "post": ("{n} own post", "{n} own posts"),
        "reply": ("{n} reply", "{n} replies"),
        "repost": ("{n} repost", "{n} reposts"),
    }
    return language.text(", ").join(language.count(kinds[kind], *forms[kind]) for kind in forms if kinds[kind])
