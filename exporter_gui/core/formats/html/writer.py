"""Writer of web pages."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC

from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.profiles import Profile
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import Written
from exporter_gui.core.formats.html.archive_pages import ArchivePages
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import LocalClock, OneDayClock
from exporter_gui.core.formats.html.origin import PagesOrigin
from exporter_gui.core.formats.html.outline import MonthOutline, Outline, SampleOutline
from exporter_gui.core.formats.html.post_view import PostViews, handle_of
from exporter_gui.core.formats.html.site_files import SiteFiles
from exporter_gui.core.formats.html.templating import Site
from exporter_gui.core.formats.sheet.cells import printable
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.post import Post, WarningKind
from exporter_gui.core.output.destination import Outputs


class HtmlWriter:
    """Writes posts as pages by month, and pages about all of them.

    Keeps four bytes per post, and the posts of the pages that are not complete.
    """

    def __init__(self, outputs: Outputs, language: PageLanguage, context: ExportContext) -> None:
        self._outputs = outputs
        self._language = language
        self._context = context
        self._archive: ArchivePages | None = None
        self._warnings: Counter[WarningKind] = Counter()

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch; before the first one, divide all posts into pages."""
        posts = database.posts(batch)
        if self._archive is None:
            clock, outline = _divide(database, posts, self._context)
            self._archive = _open_pages(database, outline, clock, self._outputs, self._language, self._context)
        warnings = self._archive.add(posts)
        for each in warnings:
            self._warnings.update({warning.kind for warning in each})
        return Written(len(posts), warnings)

    def finish(self) -> Sequence[Message]:
        """Write the pages that are not complete, and those about all posts."""
        if self._archive is None:
            self._archive = _empty_pages(self._outputs, self._language, self._context)
        self._archive.finish(self._warnings)
        cut = self._archive.statistics.contents.cut
        return [Message(Code.TEXTS_SHORTENED, {"posts": PostCount(cut)})] if cut else ()

    def close(self) -> None:
        """Remove temporary data."""
        if self._archive is not None:
            self._archive.statistics.close()


def _divide(database: PostDatabase, posts: Sequence[Post], context: ExportContext) -> tuple[LocalClock, Outline]:
    """Return the clock and the division into pages, given the first posts."""
    clock = LocalClock(context.zone)
    if context.posts is not None:
        return clock, MonthOutline(database.stored_times(), clock)
    if context.is_divided:
        return clock, MonthOutline([[post["created_at"] for post in posts]], clock)
    return OneDayClock(context.zone), SampleOutline()


def _open_pages(  # noqa: PLR0913, PLR0917 - what all pages share
    database: PostDatabase,
    outline: Outline,
    clock: LocalClock,
    outputs: Outputs,
    language: PageLanguage,
    context: ExportContext,
) -> ArchivePages:
    is_sample = context.posts is None
    profiles = {profile.did: profile for profile in database.profiles()}
    did = context.selection.did
    accounts = frozenset(profiles if did is None else [did])
    views = PostViews(clock, language, profiles, accounts, context.media is not None)
    site = _site(profiles, context, language)
    files = SiteFiles(outputs, language, site, outline.pages)
    archive = ArchivePages(
        PagesOrigin.of(database, context), context, outline, views, files, None if is_sample else database.threads()
    )
    archive.statistics.contents.left_out = 0 if is_sample else database.count_undated(context.selection)
    return archive


def _empty_pages(outputs: Outputs, language: PageLanguage, context: ExportContext) -> ArchivePages:
    """Return the pages of an export without posts."""
    origin = PagesOrigin(context.selection) if context.database is None else PagesOrigin.of(context.database, context)
    clock = LocalClock(context.zone)
    profiles = {} if context.database is None else {each.did: each for each in context.database.profiles()}
    site = _site(profiles, context, language)
    views = PostViews(clock, language, {}, frozenset(), context.media is not None)
    return ArchivePages(origin, context, MonthOutline((), clock), views, SiteFiles(outputs, language, site, ()), None)


def _site(profiles: Mapping[str, Profile], context: ExportContext, language: PageLanguage) -> Site:
    did, zone = context.selection.did, context.zone
    owner = profiles.get(did) if did is not None else next(iter(profiles.values())) if len(profiles) == 1 else None
    handle = handle_of(owner) if owner else did or ""
    name = printable(owner.display_name or owner.handle) if owner else language.text("Bluesky posts")
    name = name.strip() or handle
    zone_name = "UTC" if zone is UTC else getattr(zone, "key", "")
    times = language.text("All times are local times of the computer that made this archive.")
    if zone_name:
        times = language.text("All times are in the time zone {zone}.", zone=zone_name)
    return Site(name, handle, name.strip("@ ")[:1].upper() or "@", times)
