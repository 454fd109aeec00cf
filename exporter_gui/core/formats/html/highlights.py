"""Posts with the largest numbers."""

import heapq
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Highlight:
    """Remarkable post."""

    number: int
    """Likes, or posts in its thread."""
    link: str
    when: str
    excerpt: str


class Best:
    """Highlights with the largest numbers; of equal ones, the newest."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._heap: list[tuple[int, int, Highlight]] = []

    def wants(self, number: int) -> bool:
        """Return whether a number is large enough."""
        return number > 0 and (len(self._heap) < self._size or number > self._heap[0][0])

    def add(self, place: int, highlight: Highlight) -> None:
        """Add a highlight that `wants` accepts; `place` counts from the newest post."""
        heapq.heappush(self._heap, (highlight.number, -place, highlight))
        if len(self._heap) > self._size:
            heapq.heappop(self._heap)

    def __iter__(self) -> Iterator[Highlight]:
        """Yield the highlights, largest numbers first."""
        return (highlight for _number, _place, highlight in sorted(self._heap, key=lambda each: each[:2], reverse=True))


def longest_threads(links: Iterable[tuple[int, int]], posts: int, number: int) -> dict[int, int]:
    """Return the number of posts in the longest threads, by the place of their first posts.

    `links` are places of replies and of the posts that they reply to, ordered by the former; a reply is newer than its
    parent, so that its place is smaller.
    """
    lengths, has_parent = array("I", [1]) * posts, bytearray(posts)
    for child, parent in links:
        if not has_parent[child]:
            has_parent[child] = True
            lengths[parent] += lengths[child]
    first = (place for place in range(posts) if lengths[place] > 1 and not has_parent[place])
    return {
        place: lengths[place] for place in heapq.nlargest(number, first, key=lambda place: (lengths[place], -place))
    }
