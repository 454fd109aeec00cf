"""Writer of web pages."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, tzinfo

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.post_places import Threads
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import Written
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import LocalClock
from exporter_gui.core.formats.html.month_page import OpenPage
from exporter_gui.core.formats.html.outline import MonthOutline, Outline, SampleOutline
from exporter_gui.core.formats.html.post_view import PostView, PostViews
from exporter_gui.core.formats.html.site_files import SiteFiles
from exporter_gui.core.formats.html.statistics import Statistics, longest_threads
from exporter_gui.core.formats.html.templating import Site
from exporter_gui.core.formats.html.web_text import post_id
from exporter_gui.core.formats.kept_media import KeptMedia
from exporter_gui.core.formats.sheet.cells import printable
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.post import Post, PostWarning, WarningKind, text_of
from exporter_gui.core.output.destination import Outputs

_LONGEST_THREADS = 10


class HtmlWriter:
    """Writes posts as pages by month, and pages about all of them.

    Keeps four bytes per post, and the posts of the pages that are not complete.
    """

    def __init__(self, outputs: Outputs, language: PageLanguage, context: ExportContext) -> None:
        self._outputs = outputs
        self._language = language
        self._context = context
        self._archive: _Archive | None = None
        self._warnings: Counter[WarningKind] = Counter()

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch; before the first one, divide all posts into pages."""
        if self._archive is None:
            self._archive = _open_archive(database, self._outputs, self._language, self._context)
        posts = database.posts(batch)
        warnings = self._archive.add(posts)
        for each in warnings:
            self._warnings.update({warning.kind for warning in each})
        return Written(len(posts), warnings)

    def finish(self) -> Sequence[Message]:
        """Write the pages that are not complete, and those about all posts."""
        if self._archive is None:
            self._archive = _empty_archive(self._outputs, self._language, self._context)
        self._archive.finish(self._warnings)
        cut = self._archive.statistics.contents.cut
        return [Message(Code.TEXTS_SHORTENED, {"posts": PostCount(cut)})] if cut else ()

    def close(self) -> None:
        """Remove temporary data."""
        if self._archive is not None:
            self._archive.statistics.close()


class _Archive:
    """Pages of one archive."""

    def __init__(  # noqa: PLR0913, PLR0917 - what all pages share
        self,
        name: str,
        context: ExportContext,
        outline: Outline,
        views: PostViews,
        files: SiteFiles,
        threads: Threads | None,
    ) -> None:
        self._name = name
        self._context = context
        self._outline = outline
        self._views = views
        self._files = files
        self._threads = threads
        self._open: dict[int, OpenPage] = {}
        self._place = 0
        longest = (
            longest_threads(threads.pairs(views.accounts), context.posts or 0, _LONGEST_THREADS) if threads else {}
        )
        self.statistics = Statistics(longest)

    def add(self, posts: Sequence[Post]) -> list[tuple[PostWarning, ...]]:
        """Add the next posts, and write the pages that are complete; return the warnings of posts that have any."""
        found = self._context.media.find([_uri(post) for post in posts]) if self._context.media else {}
        links = self._links(len(posts))
        all_warnings = []
        for post in posts:
            warnings: list[PostWarning] = []
            files: Sequence[KeptMedia] = found.get(_uri(post), ()) if found else ()
            view = self._views.view(post, files, warnings)
            for child, parent, link in links.get(self._place, ()):
                if child == self._place:
                    view.earlier = link
                    view.is_joined = parent == child + 1 and link.startswith("#")
                else:
                    view.later.append(link)
            self._add(view)
            if warnings:
                all_warnings.append(tuple(warnings))
        self.statistics.flush()
        return all_warnings

    def _add(self, view: PostView) -> None:
        slot = self._outline.page_of(self._place)
        page = self._open.get(slot.number)
        if page is None:
            page = self._open[slot.number] = OpenPage(slot)
        is_complete = page.add(view)
        self.statistics.add(self._place, view, slot.name, slot.month)
        self._place += 1
        if is_complete:
            self._files.write_month(self._open.pop(slot.number))

    def _links(self, posts: int) -> dict[int, list[tuple[int, int, str]]]:
        """Return child, parent and address of the links of the next posts, by their places."""
        links: dict[int, list[tuple[int, int, str]]] = {}
        if self._threads is None:
            return links
        first, end = self._place, self._place + posts
        for link in self._threads.between(first, end):
            pages = self._outline.page_of(link.child).name, self._outline.page_of(link.parent).name
            same = pages[0] == pages[1]
            if first <= link.child < end:
                address = f"{'' if same else pages[1]}#{post_id(link.parent_uri)}"
                links.setdefault(link.child, []).append((link.child, link.parent, address))
            if first <= link.parent < end:
                address = f"{'' if same else pages[0]}#{post_id(link.child_uri)}"
                links.setdefault(link.parent, []).append((link.child, link.parent, address))
        return links

    def finish(self, warnings: Counter[WarningKind]) -> None:
        """Write all other pages."""
        for number in sorted(self._open):
            self._files.write_month(self._open[number])
        self._files.write_overview(self.statistics)
        self._files.write_about(self.statistics, warnings, self._context, self._name)
        self._files.write_assets()


def _open_archive(database: PostDatabase, outputs: Outputs, language: PageLanguage, context: ExportContext) -> _Archive:
    clock = LocalClock(context.zone)
    is_sample = context.posts is None
    outline: Outline = SampleOutline() if is_sample else MonthOutline(database.stored_times(), clock)
    profiles = {profile.did: profile for profile in database.profiles()}
    did = context.selection.did
    accounts = frozenset(profiles if did is None else [did])
    views = PostViews(clock, language, profiles, accounts, context.media is not None)
    owner = profiles.get(did) if did is not None else next(iter(profiles.values())) if len(profiles) == 1 else None
    name = printable(owner.display_name or owner.handle) if owner else language.text("Bluesky posts")
    handle = f"@{printable(owner.handle)}" if owner else did or ""
    site = _site(name.strip() or handle, handle, context.zone, language)
    files = SiteFiles(outputs, language, site, outline.pages)
    archive = _Archive(database.path.name, context, outline, views, files, None if is_sample else database.threads())
    archive.statistics.contents.left_out = 0 if is_sample else database.count_undated(context.selection)
    return archive


def _empty_archive(outputs: Outputs, language: PageLanguage, context: ExportContext) -> _Archive:
    """Return the pages of an export without posts."""
    clock = LocalClock(context.zone)
    site = _site(language.text("Bluesky posts"), context.selection.did or "", context.zone, language)
    views = PostViews(clock, language, {}, frozenset(), context.media is not None)
    return _Archive("", context, MonthOutline((), clock), views, SiteFiles(outputs, language, site, ()), None)


def _site(name: str, handle: str, zone: tzinfo | None, language: PageLanguage) -> Site:
    zone_name = "UTC" if zone is UTC else getattr(zone, "key", "")
    times = language.text("All times are local times of the computer that made this archive.")
    if zone_name:
        times = language.text("All times are in the time zone {zone}.", zone=zone_name)
    return Site(name, handle, name.strip("@ ")[:1].upper() or "@", times)


def _uri(post: Post) -> str:
    uri = post["uri"]
    return text_of(uri) if isinstance(uri, str | bytes) else ""
