"""Posts as their page shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from exporter_gui.core.database.profiles import Profile
from exporter_gui.core.formats.html.embed_parts import EmbedView
from exporter_gui.core.formats.html.embed_view import embed_view, shortened
from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.formats.html.local_time import LocalClock, LocalTime, iso_day
from exporter_gui.core.formats.html.post_media import add_files, leave_out
from exporter_gui.core.formats.html.stored_values import beginning, is_true, lines, read_json, string
from exporter_gui.core.formats.html.web_text import linked, linked_facets, post_id, safe_address
from exporter_gui.core.formats.kept_media import KeptMedia
from exporter_gui.core.formats.sheet.cells import is_readable, printable
from exporter_gui.core.model.facet import read_facets
from exporter_gui.core.model.post import Post, PostWarning, WarningKind, uri_of, web_address

MAX_CHARACTERS = 20_000
"""Of a post's text on its page; Bluesky allows 300."""
_MAX_LABELS, _MAX_NAME, _MAX_CACHED = 20, 300, 5_000
_COUNTS = (
    ("like_count", "{n} like", "{n} likes"),
    ("repost_count", "{n} repost", "{n} reposts"),
    ("reply_count", "{n} reply", "{n} replies"),
    ("quote_count", "{n} quote", "{n} quotes"),
)


@dataclass(slots=True)
class PostView:
    """One post on a page."""

    id: str
    kind: str
    """`post`, `reply` or `repost`."""
    name: str
    handle: str
    """With `@`; the DID of an author whose handle is unknown."""
    profile: str
    """Web address of an author who does not own the archive; "" for owners."""
    time: LocalTime | None
    iso: str
    day: str
    """Like `2026-03-31`; "" without a date."""
    clock: str
    when: str
    """Date and time in words."""
    text: Markup
    links: list[str]
    """Addresses of links that a text may only show in part; not all are safe to link to."""
    plain: str
    is_cut: bool
    embed: EmbedView
    is_reply: bool
    reply_link: str
    reply_handle: str
    labels: list[str]
    counts: list[str]
    is_counted: bool
    """False if no number is known, which is not 0."""
    likes: int
    link: str
    earlier: str = ""
    """Link to the post that this one continues."""
    later: list[str] = field(default_factory=list)
    """Links to posts that continue this one."""
    is_joined: bool = False
    """True if the post that this one continues stands directly below it."""


@dataclass(frozen=True, slots=True)
class PostViews:
    """Makes views of posts, and collects warnings about them."""

    clock: LocalClock
    language: PageLanguage
    profiles: Mapping[str, Profile]
    """Owners of the archive by DID."""
    accounts: frozenset[str]
    """DIDs whose posts are not reposts; empty if they are unknown."""
    has_media: bool
    _words: dict[tuple[int, str], str] = field(default_factory=dict)
    """Cache of counts and dates in words."""

    def view(self, post: Post, files: Sequence[KeptMedia], warnings: list[PostWarning]) -> PostView:
        """Return the view of a post; warnings about values that are not shown as stored are appended."""
        did, uri = string(post["did"]), string(post["uri"])
        stored, is_cut = beginning(post["text"], MAX_CHARACTERS)
        is_repost = bool(self.accounts) and did not in self.accounts
        is_reply = is_true(post["is_reply"])
        time = self.clock.read(post["created_at"])
        if time is None:
            warnings.append(PostWarning(uri_of(post), "created_at", WarningKind.UNREADABLE_TIME))
        if not is_readable(stored):
            warnings.append(PostWarning(uri_of(post), "text", WarningKind.INVALID_UTF8))
        iso, day, clock, when = self._times(time)
        profile = self.profiles.get(did)
        plain = printable(stored)
        facets = lines(post.get("facets"))
        parent = string(post["reply_parent"]) if is_reply else ""
        likes = post["like_count"]
        return PostView(
            id=post_id(uri),
            kind="repost" if is_repost else "reply" if is_reply else "post",
            name=shortened(printable(profile.display_name or profile.handle), _MAX_NAME) if profile else "",
            handle=handle_of(profile) if profile else shortened(printable(did), _MAX_NAME),
            profile="" if profile else safe_address(f"https://bsky.app/profile/{did}"),
            time=time,
            iso=iso,
            day=day,
            clock=clock,
            when=when,
            text=linked_facets(stored, read_facets(facets)) if facets else linked(plain),
            links=lines(post.get("links")),
            plain=plain,
            is_cut=is_cut,
            embed=self._embed(post, files, warnings),
            is_reply=is_reply,
            reply_link=safe_address(web_address(parent)),
            reply_handle=self._handle(parent),
            labels=self._labels(post, warnings),
            counts=[self._count(n, *forms) for name, *forms in _COUNTS if type(n := post[name]) is int and n > 0],
            is_counted=any(post[name] is not None for name, *_forms in _COUNTS),
            likes=likes if type(likes) is int else 0,
            link=safe_address(web_address(uri)),
        )

    def _times(self, time: LocalTime | None) -> tuple[str, str, str, str]:
        if time is None:
            return "", "", "", self.language.text("No readable date")
        day = iso_day(time.day)
        clock = time.clock()
        words = self._words.get((time.day, ""))
        if words is None:
            words = self._remember((time.day, ""), self.language.day(time.day))
        return time.iso(day), day, clock, self.language.moment(words, clock)

    def _count(self, number: int, one: str, many: str) -> str:
        words = self._words.get((number, many))
        return self._remember((number, many), self.language.count(number, one, many)) if words is None else words

    def _remember(self, key: tuple[int, str], words: str) -> str:
        if len(self._words) >= _MAX_CACHED:
            self._words.clear()
        self._words[key] = words
        return words

    def _handle(self, uri: str) -> str:
        """Return the handle of an owner from the URI of a post."""
        profile = self.profiles.get(uri.removeprefix("at://").partition("/")[0])
        return handle_of(profile) if profile else ""

    def _embed(self, post: Post, files: Sequence[KeptMedia], warnings: list[PostWarning]) -> EmbedView:
        view = embed_view(read_json(post, "embed_data", warnings))
        quote = view.quote
        if quote is not None and quote.named == "post" and quote.handle in self.accounts:
            quote.named, quote.handle = "own", self._handle(quote.handle).removeprefix("@") or quote.handle
        if self.has_media:
            add_files(view, files)
        else:
            leave_out(view)
        return view

    def _labels(self, post: Post, warnings: list[PostWarning]) -> list[str]:
        labels = read_json(post, "labels", warnings)
        if not isinstance(labels, list):
            return []
        values = [each.get("val") for each in labels[:_MAX_LABELS] if isinstance(each, dict)]
        return [shortened(printable(value), _MAX_NAME) for value in values if isinstance(value, str)]


def handle_of(profile: Profile) -> str:
    """Return a handle like `@mira.example`; the DID, shortened, where the handle is unknown."""
    handle = printable(profile.handle)
    return shortened(handle, _MAX_NAME) if handle.startswith("did:") else f"@{handle}"
