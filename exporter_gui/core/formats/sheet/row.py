"""Values of one post for the cells of a spreadsheet, before they are cleaned and cut."""

import codecs
import functools
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.sheet.cells import MAX_CHARACTERS, Cell, clock_in, is_readable
from exporter_gui.core.formats.sheet.embed_texts import EmbedTexts, embed_texts, label_texts, read_json
from exporter_gui.core.model.facet import PROFILES
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import (
    FLAG_TEXTS,
    Kind,
    Post,
    PostWarning,
    Value,
    WarningKind,
    bytes_of,
    text_of,
    uri_of,
    web_address,
)

_READ_BYTES = 4 * (MAX_CHARACTERS + 2)  # UTF-8 takes at most four a character
_MAX_SHOWN_DIGITS = 15
_POST_PATH = "/app.bsky.feed.post/"


@dataclass(frozen=True, slots=True)
class RowContext:
    """Facts that all rows of an export share."""

    handles: Mapping[str, str] = field(default_factory=dict)
    """Handles of the archive's owners by DID."""
    accounts: Collection[str] = ()
    """DIDs whose posts are not reposts; empty if they are unknown."""
    zone: tzinfo | None = None
    """As in `ExportContext`."""
    has_record_columns: bool = False
    """As in `ExportContext`."""


def row_context(handles: Mapping[str, str], context: ExportContext) -> RowContext:
    """Return what rows need to know of the archive's handles and the export."""
    did = context.selection.did
    accounts = frozenset(handles if did is None else [did])
    return RowContext(handles, accounts, context.zone, context.has_record_columns)


class Row:
    """One post, from which cells are read; collects warnings."""

    def __init__(self, post: Post, context: RowContext) -> None:
        self._post = post
        self._context = context
        self._warnings: dict[tuple[str, WarningKind], PostWarning] = {}

    def warnings(self) -> tuple[PostWarning, ...]:
        """Return the warnings about the cells that were read."""
        return tuple(self._warnings.values())

    def text(self, column: str) -> str:
        """Return a value as text; of a large one, a little more than a cell can hold."""
        return self._checked(column, _as_text(self._post[column])[: MAX_CHARACTERS + 1])

    def local_time(self, column: str) -> Cell:
        """Return a time in the export's time zone."""
        return self._time(column, self._context.zone)

    def utc_time(self, column: str) -> Cell:
        """Return a time in UTC."""
        return self._time(column, UTC)

    def count(self, column: str, *, has_zeros: bool = True) -> Cell:
        """Return a number; other values as text. With `has_zeros` off, 0 stands for an unknown number."""
        value = self._post[column]
        if isinstance(value, int) and len(str(abs(value))) <= _MAX_SHOWN_DIGITS:
            return value if value or has_zeros else ""
        return self.text(column)

    def author(self) -> str:
        """Return the handle of an owner, or the DID."""
        did = self.text("did")
        return self._context.handles.get(did) or did

    def kind(self) -> str:
        """Return `Repost`, `Reply`, `Quote` or `Post`."""
        accounts = self._context.accounts
        if accounts and self.text("did") not in accounts:
            return "Repost"
        if _is_true(self._post["is_reply"]):
            return "Reply"
        return "Quote" if _POST_PATH in self._embed.quoted_uri else "Post"

    def link(self, column: str) -> str:
        """Return the web address of a post."""
        return web_address(self.text(column))

    def of_embed(self, read: Callable[[EmbedTexts], str]) -> str:
        """Return a text of the embed."""
        return self._checked("embed_data", read(self._embed))

    def quoted_link(self) -> str:
        """Return the web address of a quoted post, or the URI of what else is quoted."""
        return self.of_embed(lambda embed: web_address(embed.quoted_uri))

    def images(self) -> Cell:
        """Return the number of images; empty if the embed is unreadable."""
        images = self._embed.images
        return "" if ("embed_data", WarningKind.LOST_JSON) in self._warnings else images

    def media_files(self) -> str:
        """Return the names of media files."""
        return self.of_embed(lambda embed: "; ".join(embed.media_files)) if _is_true(self._post["has_media"]) else ""

    def texts(self, column: str, separator: str) -> str:
        """Return the texts of a list."""
        return self.text(column).replace("\n", separator)

    def mentions(self) -> str:
        """Return the web addresses of the profiles of mentioned accounts, one a line."""
        dids = self.text("mentions")
        return PROFILES + dids.replace("\n", f"\n{PROFILES}") if dids else ""

    def labels(self) -> str:
        """Return the values of labels."""
        return self._checked("labels", "; ".join(label_texts(self._json("labels"))))

    @functools.cached_property
    def _embed(self) -> EmbedTexts:
        return embed_texts(self._json("embed_data"))

    def _json(self, column: str) -> JsonValue:
        value = self._post[column]
        if not isinstance(value, str | bytes) or not value:
            return None
        try:
            return read_json(bytes_of(value))
        except ValueError:
            self._warn(column, WarningKind.LOST_JSON)
            return None

    def _time(self, column: str, zone: tzinfo | None) -> Cell:
        value = self._post[column]
        if value is None:
            return ""
        time = parse_go_time(text_of(value)) if isinstance(value, str | bytes) else None
        shown = None if time is None else clock_in(zone, time.unix_ns // 1_000_000)
        if shown is None:
            self._warn(column, WarningKind.UNREADABLE_TIME)
            return self.text(column)
        return shown

    def _checked(self, column: str, text: str) -> str:
        if not is_readable(text):
            self._warn(column, WarningKind.INVALID_UTF8)
        return text

    def _warn(self, column: str, kind: WarningKind) -> None:
        self._warnings.setdefault((column, kind), PostWarning(uri_of(self._post), column, kind))


def _as_text(value: Value | LargeText) -> str:
    if value is None:
        return ""
    if isinstance(value, LargeText):
        return codecs.getincrementaldecoder("utf-8")("surrogateescape").decode(value.read(_READ_BYTES))
    return text_of(value) if isinstance(value, str | bytes) else number_text(Kind.TEXT, value)


def _is_true(value: Value | LargeText) -> bool:
    if isinstance(value, str | bytes):
        return FLAG_TEXTS.get(text_of(value), False)
    return bool(value) and not isinstance(value, LargeText)
