"""Numbers about the posts of an export, collected while they are written."""

from dataclasses import dataclass, field

from exporter_gui.core.database.tally import Tally, TextCounts
from exporter_gui.core.formats.html.contents import KINDS, Contents
from exporter_gui.core.formats.html.embed_view import shortened
from exporter_gui.core.formats.html.highlights import Best, Highlight
from exporter_gui.core.formats.html.local_time import UNDATED
from exporter_gui.core.formats.html.post_view import PostView
from exporter_gui.core.formats.html.web_text import addresses, site
from exporter_gui.core.formats.sheet.cells import printable

_LIKED_OVERALL, _LIKED_IN_YEAR = 10, 3
_EXCERPT = 200


@dataclass(slots=True)
class Year:
    """Numbers of one year."""

    kinds: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    months: list[dict[str, int]] = field(default_factory=lambda: [dict.fromkeys(KINDS, 0) for _month in range(12)])
    hours: list[int] = field(default_factory=lambda: [0] * 24)
    """Posts and replies by local hour; the time of a repost is not known."""
    liked: Best = field(default_factory=lambda: Best(_LIKED_IN_YEAR))

    @property
    def posts(self) -> int:
        """Return the number of posts of all kinds."""
        return sum(self.kinds.values())


@dataclass(slots=True)
class Day:
    """Number of posts of one day, and the page of the newest one."""

    page: str
    posts: int = 0


class Statistics:
    """Numbers about all posts so far."""

    def __init__(self, threads: dict[int, int] | None = None) -> None:
        """Use the lengths of the longest threads, by the place of their first posts."""
        self.contents = Contents()
        self.years: dict[int, Year] = {}
        self.days: dict[int, Day] = {}
        self.liked = Best(_LIKED_OVERALL)
        self.sites = Tally()
        self.threads = Best(len(threads or {}))
        self._thread_lengths = threads or {}
        self._links: TextCounts = TextCounts()

    def add(self, place: int, post: PostView, page: str, month: int) -> None:
        """Count a post on a page; those of undated posts count in no year."""
        self.contents.add(post)
        if place in self._thread_lengths:
            self.threads.add(place, _highlight(self._thread_lengths[place], post, page))
        if post.time is None or month == UNDATED:
            return
        year = self.years.get(month // 100)
        if year is None:
            year = self.years[month // 100] = Year()
        year.kinds[post.kind] += 1
        year.months[month % 100 - 1][post.kind] += 1
        day = self.days.get(post.time.day)
        if day is None:
            day = self.days[post.time.day] = Day(page)
        day.posts += 1
        if post.kind != "repost":
            year.hours[post.time.hour] += 1
            self._add_likes(place, post, page, year)
            self._links.update((month // 100, each) for each in _sites(post))

    def _add_likes(self, place: int, post: PostView, page: str, year: Year) -> None:
        for best in (self.liked, year.liked):
            if best.wants(post.likes):
                best.add(place, _highlight(post.likes, post, page))

    def flush(self) -> None:
        """Move what was counted in memory to disk; called once per batch."""
        self.sites.add(self._links)
        self._links.clear()

    def close(self) -> None:
        """Release resources."""
        self.sites.close()


def _highlight(number: int, post: PostView, page: str) -> Highlight:
    text = " ".join((post.plain or post.embed.texts()).split())
    return Highlight(number, f"{page}#{post.id}", post.when, shortened(text, _EXCERPT))


def _sites(post: PostView) -> set[str]:
    """Return the sites that a post links to, each once."""
    found = {site(address) for address in (*addresses(post.plain), *post.links)}
    if post.embed.card is not None and post.embed.card.address:
        found.add(post.embed.card.site)
    return {printable(each) for each in found if each}
