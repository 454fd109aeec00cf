"""Files of the web pages."""

from collections.abc import Mapping, Sequence

from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import START_PAGE
from exporter_gui.core.formats.html import about
from exporter_gui.core.formats.html.damage import lacking
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import UNDATED
from exporter_gui.core.formats.html.month_page import OpenPage, month_title, sections
from exporter_gui.core.formats.html.origin import PagesOrigin
from exporter_gui.core.formats.html.outline import PageSlot
from exporter_gui.core.formats.html.overview import SITES_OVERALL, index_years, year_summaries
from exporter_gui.core.formats.html.search_shard import page_list, search_shard
from exporter_gui.core.formats.html.statistics import Statistics
from exporter_gui.core.formats.html.templating import Pages, Site, assets
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.output.destination import Outputs


class SiteFiles:
    """Renders pages and writes them to the outputs of an export."""

    def __init__(self, outputs: Outputs, language: PageLanguage, site: Site, pages: Sequence[PageSlot]) -> None:
        self._outputs = outputs
        self._language = language
        self._site = site
        self._pages = pages
        self._render = Pages(language).render
        self._day_ranges: dict[int, str] = {}

    def write_month(self, page: OpenPage) -> None:
        """Write a page of posts, and what the search needs of it."""
        slot = page.slot
        title = month_title(slot.month, self._language)
        self._write(
            slot.name,
            self._render(
                "month",
                site=self._site,
                title=title,
                page=slot,
                newer=self._pages[slot.number - 1] if slot.number else None,
                older=self._pages[slot.number + 1] if slot.number + 1 < len(self._pages) else None,
                sections=list(sections(page.posts, self._language)),
            ),
        )
        self._write(f"assets/search/{slot.number}.js", search_shard(slot, page.posts))
        self._day_ranges[slot.number] = page.day_range

    def write_overview(self, statistics: Statistics, context: ExportContext, origin: PagesOrigin) -> None:
        """Write the index, the years at a glance, and the search page."""
        language, contents = self._language, statistics.contents
        has_reposts = origin.has_reposts(contents)
        index = {
            "lead": self._lead(statistics),
            "increment": self._increment(context),
            "lacking": list(lacking(context.repository, language)),
            "contents": contents,
            "has_reposts": has_reposts,
            "years": list(index_years(self._pages, self._day_ranges, statistics, language)),
            "undated": [page.name for page in self._pages if page.month == UNDATED],
        }
        years = {
            "years": list(year_summaries(statistics, language)),
            "liked": list(statistics.liked),
            "top_sites": statistics.sites.largest(SITES_OVERALL),
            "threads": list(statistics.threads),
            "has_reposts": has_reposts,
        }
        self._write(START_PAGE, self._render("index", site=self._site, **index))
        self._write("years.html", self._render("years", site=self._site, **years))
        self._write("search.html", self._render("search", site=self._site))
        titles = [month_title(page.month, language) for page in self._pages]
        self._write("assets/search/pages.js", page_list(titles))

    def write_about(
        self, statistics: Statistics, warnings: Mapping[WarningKind, int], context: ExportContext, origin: PagesOrigin
    ) -> None:
        """Write the page about the archive."""
        contents, language = statistics.contents, self._language
        page = self._render(
            "about",
            site=self._site,
            lead=self._lead(statistics),
            facts=list(about.facts(contents, origin, self._site.handle, language)),
            limits=list(about.limits(context.selection, context.zone, language)),
            missing=[
                *lacking(context.repository, language),
                *about.missing(contents, warnings, origin, language),
            ],
            records=list(origin.records(language)),
            made=origin.made(language),
            verify=list(about.verification(language)),
        )
        self._write("about.html", page)

    def write_assets(self) -> None:
        """Write the files that all pages use."""
        for name, content in assets():
            self._write(name, content)

    def _lead(self, statistics: Statistics) -> str:
        language, posts = self._language, statistics.contents.posts
        if not posts:
            return language.text("No posts.")
        count = language.count(posts, "{n} post", "{n} posts")
        if not statistics.days:
            return language.text("{posts}.", posts=count)
        first, last = (language.day(day) for day in (min(statistics.days), max(statistics.days)))
        if first == last:
            return language.text("{posts} from {day}.", posts=count, day=first)
        return language.text("{posts} from {first} to {last}.", posts=count, first=first, last=last)

    def _increment(self, context: ExportContext) -> str:
        """Return a sentence about an export of only what is new; '' for any other."""
        if context.selection.since is None:
            return ""
        time = about.moment_text(context.selection.since.unix_ns, context.zone, self._language)
        return self._language.text("Only what is new since {time}; earlier posts are in earlier exports.", time=time)

    def _write(self, name: str, content: bytes) -> None:
        self._outputs.create(name).write(content)
