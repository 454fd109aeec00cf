"""Single definition of the columns of a post, and conversions of stored values."""

from collections.abc import Collection
from enum import Enum
from typing import NamedTuple

from exporter_gui.core.model.large_text import LargeText

Value = str | bytes | int | float | None
"""Stored value: TEXT is a str (bytes that are not UTF-8 as surrogate escapes), a BLOB is bytes."""


class Kind(Enum):
    """Kind of value that a column is supposed to contain."""

    TEXT = "text"
    TIME = "time"
    COUNT = "count"
    FLAG = "flag"
    JSON = "json"
    LIST = "list"
    """Texts, one per line; NULL if there are none."""


class Column(NamedTuple):
    """Column of the table `posts`."""

    name: str
    kind: Kind
    omitted_when_empty: bool = False
    optional: bool = False


COLUMNS = (
    Column("uri", Kind.TEXT),
    Column("cid", Kind.TEXT),
    Column("did", Kind.TEXT),
    Column("text", Kind.TEXT),
    Column("created_at", Kind.TIME),
    Column("indexed_at", Kind.TIME),
    Column("has_media", Kind.FLAG),
    Column("like_count", Kind.COUNT),
    Column("repost_count", Kind.COUNT),
    Column("reply_count", Kind.COUNT),
    Column("quote_count", Kind.COUNT, optional=True),
    Column("is_reply", Kind.FLAG),
    Column("reply_parent", Kind.TEXT, omitted_when_empty=True),
    Column("embed_type", Kind.TEXT, omitted_when_empty=True),
    Column("embed_data", Kind.JSON, omitted_when_empty=True),
    Column("labels", Kind.JSON, omitted_when_empty=True),
    Column("archived_at", Kind.TIME),
)
"""In the order of bskyarchive's JSON export."""

RECORD_COLUMNS = (
    Column("facets", Kind.LIST),
    Column("links", Kind.LIST),
    Column("mentions", Kind.LIST),
    Column("tags", Kind.LIST),
    Column("langs", Kind.LIST),
    Column("reply_root", Kind.TEXT),
    Column("self_labels", Kind.LIST),
)
"""Further columns of a database that a repository was read into: what only the records of posts hold.

JSON and CSV never contain them. `facets` are those of `model.facet`; the others are in spreadsheets and Parquet.
"""
_RECORD_NAMES = frozenset(column.name for column in RECORD_COLUMNS)


def has_record_columns(present: Collection[str]) -> bool:
    """Return whether a table has `RECORD_COLUMNS`; one of bskyarchive may have some of these names one day."""
    return _RECORD_NAMES.issubset(present)


Post = dict[str, Value | LargeText]
"""One post: a value for each name in `COLUMNS`, and in `RECORD_COLUMNS` if its database has them.

Only columns of kind TEXT may be a `LargeText`.
"""

_MAX_URI_BYTES = 1_000


def uri_of(post: Post) -> str:
    """Return the URI of a post, truncated if large, to identify the post in a warning."""
    uri = post["uri"]
    return uri.read(_MAX_URI_BYTES).decode("utf-8", "replace") if isinstance(uri, LargeText) else str(uri)


def text_of(value: str | bytes) -> str:
    """Return a TEXT or BLOB value as text; bytes that are not UTF-8 become surrogate escapes."""
    return value if isinstance(value, str) else value.decode("utf-8", "surrogateescape")


def bytes_of(value: str | bytes) -> bytes:
    """Return a TEXT or BLOB value as its stored bytes."""
    return value if isinstance(value, bytes) else value.encode("utf-8", "surrogateescape")


def web_address(uri: str) -> str:
    """Return the web address of a post (`at://DID/app.bsky.feed.post/KEY`); other URIs are unchanged."""
    scheme, _, rest = uri.partition("://")
    did, _, path = rest.partition("/")
    collection, _, key = path.partition("/")
    is_post = (scheme, collection) == ("at", "app.bsky.feed.post") and did and key and "/" not in key
    return f"https://bsky.app/profile/{did}/post/{key}" if is_post else uri


FLAG_TEXTS = {
    **dict.fromkeys(("1", "t", "T", "true", "TRUE", "True"), True),
    **dict.fromkeys(("0", "f", "F", "false", "FALSE", "False"), False),
}
"""Texts that bskyarchive reads as a boolean (Go's `strconv.ParseBool`)."""


class WarningKind(Enum):
    """Reason why a post was not written exactly as stored."""

    UNREADABLE_TIME = "unreadable time"
    LOST_TIME = "unreadable time, left out"
    INVALID_JSON = "invalid JSON"
    LOST_JSON = "invalid JSON, left out"
    INVALID_UTF8 = "invalid UTF-8"
    KEPT_BYTES = "invalid UTF-8, kept"
    UNEXPECTED_TYPE = "unexpected type"


class PostWarning(NamedTuple):
    """Warning about one column of a post."""

    uri: str
    column: str
    kind: WarningKind
