"""Page with the posts of a month, or of a part of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import UNDATED
from exporter_gui.core.formats.html.outline import PageSlot
from exporter_gui.core.formats.html.post_view import PostView


@dataclass(slots=True)
class OpenPage:
    """Posts of a page that is not complete."""

    slot: PageSlot
    posts: list[PostView] = field(default_factory=list)
    _ids: dict[str, int] = field(default_factory=dict)

    def add(self, post: PostView) -> bool:
        """Add a post, whose identifier becomes unique on the page; return whether the page is complete."""
        base = post.id
        while post.id in self._ids:
            self._ids[base] += 1
            post.id = f"{base}-{self._ids[base]}"
        self._ids[post.id] = 1
        self.posts.append(post)
        return len(self.posts) >= self.slot.posts

    @property
    def day_range(self) -> str:
        """Return the first and last day of the month that it has, with an en dash; "" without dates."""
        days = [int(post.day[-2:]) for post in self.posts if post.day]
        if not days:
            return ""
        return f"{min(days)}–{max(days)}" if min(days) < max(days) else str(days[0])


@dataclass(slots=True)
class Section:
    """Consecutive posts of one day."""

    title: str
    anchor: str
    """Identifier of the first section of a day; "" for others."""
    number: int
    """Day of the month; 0 without a date."""
    posts: list[PostView]


def sections(posts: Iterable[PostView], language: PageLanguage) -> Iterator[Section]:
    """Yield the posts by day, in their order."""
    seen: set[str] = set()
    section: Section | None = None
    last = None
    for post in posts:
        if section is None or post.day != last:
            if section is not None:
                yield section
            title = language.weekday_and_day(post.time.day) if post.time else language.text("No readable date")
            anchor = f"d{post.day}" if post.day and post.day not in seen else ""
            section = Section(title, anchor, int(post.day[-2:] or 0), [])
            seen.add(post.day)
            last = post.day
        section.posts.append(post)
    if section is not None:
        yield section


def month_title(month: int, language: PageLanguage) -> str:
    """Return the title of a month's pages."""
    return language.text("Without a readable date") if month == UNDATED else language.month(month)
