"""Division of the posts into pages, known before the first one is written."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from exporter_gui.core.formats.html.local_time import UNDATED, LocalClock, Months
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import Value

POSTS_PER_PAGE = 500


@dataclass(frozen=True, slots=True)
class PageSlot:
    """Page of posts of one month."""

    number: int
    """Place among all pages, newest first."""
    month: int
    """As in `Months`."""
    part: int
    """Counted from the oldest posts of the month, from 1, so that names stay right when newer posts follow."""
    parts: int
    posts: int

    @property
    def name(self) -> str:
        """Return the file name."""
        month = "undated" if self.month == UNDATED else f"{self.month // 100:04d}-{self.month % 100:02d}"
        return f"{month}.html" if self.part == 1 else f"{month}-{self.part}.html"


class Outline(Protocol):
    """Pages of an export."""

    @property
    def pages(self) -> Sequence[PageSlot]:
        """Return all pages, newest first, those of undated posts last."""

    def page_of(self, place: int) -> PageSlot:
        """Return the page of the post at a place in export order."""


class MonthOutline:
    """Pages by month, of at most `POSTS_PER_PAGE` posts; keeps four bytes per post."""

    def __init__(self, stored_times: Iterable[Sequence[Value | LargeText]], clock: LocalClock) -> None:
        """Assign each post to a page, given the times of all posts in export order."""
        months = Months()
        self._pages_of = array("I")
        for times in stored_times:
            self._pages_of.extend(months.of(clock.read(time)) for time in times)
        counts = Counter(self._pages_of)
        self.pages = tuple(_pages(counts))
        first_pages: dict[int, PageSlot] = {}
        for page in self.pages:
            first_pages.setdefault(page.month, page)
        seen = dict.fromkeys(counts, 0)
        for place, month in enumerate(self._pages_of):
            first = first_pages[month]
            age = counts[month] - 1 - seen[month]
            seen[month] += 1
            self._pages_of[place] = first.number + first.parts - 1 - age // POSTS_PER_PAGE

    def page_of(self, place: int) -> PageSlot:
        """Return the page of a post."""
        return self.pages[self._pages_of[place]]


class SampleOutline:
    """Single page for a sample of posts, however many there are."""

    pages = (PageSlot(0, UNDATED, 1, 1, 1 << 30),)

    def page_of(self, _place: int) -> PageSlot:
        """Return the page."""
        return self.pages[0]


def _pages(counts: Counter[int]) -> Iterator[PageSlot]:
    number = 0
    for month in sorted(counts, reverse=True):  # `UNDATED` is the smallest
        parts = -(-counts[month] // POSTS_PER_PAGE)
        for part in range(parts, 0, -1):
            posts = POSTS_PER_PAGE if part < parts else counts[month] - (parts - 1) * POSTS_PER_PAGE
            yield PageSlot(number, month, part, parts, posts)
            number += 1
