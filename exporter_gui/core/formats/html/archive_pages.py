"""Distribution of the posts of one archive to its pages."""

from collections import Counter
from collections.abc import Sequence

from exporter_gui.core.database.post_places import Threads
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.html.highlights import longest_threads
from exporter_gui.core.formats.html.month_page import OpenPage
from exporter_gui.core.formats.html.origin import PagesOrigin
from exporter_gui.core.formats.html.outline import Outline
from exporter_gui.core.formats.html.post_view import PostView, PostViews
from exporter_gui.core.formats.html.site_files import SiteFiles
from exporter_gui.core.formats.html.statistics import Statistics
from exporter_gui.core.formats.html.web_text import post_id
from exporter_gui.core.formats.kept_media import KeptMedia
from exporter_gui.core.model.post import Post, PostWarning, WarningKind, text_of

_LONGEST_THREADS = 10


class ArchivePages:
    """Pages of one archive."""

    def __init__(  # noqa: PLR0913, PLR0917 - what all pages share
        self,
        origin: PagesOrigin,
        context: ExportContext,
        outline: Outline,
        views: PostViews,
        files: SiteFiles,
        threads: Threads | None,
    ) -> None:
        self._origin = origin
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
        self._files.write_overview(self.statistics, self._context, self._origin)
        self._files.write_about(self.statistics, warnings, self._context, self._origin)
        self._files.write_assets()


def _uri(post: Post) -> str:
    uri = post["uri"]
    return text_of(uri) if isinstance(uri, str | bytes) else ""
