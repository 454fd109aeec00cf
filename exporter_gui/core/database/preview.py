"""Posts for display before an export."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.limits import QueryLimitError, bounded_query
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.raw_posts import LARGE_BYTES, large_text
from exporter_gui.core.database.sql import key_parameters, post_source
from exporter_gui.core.model.embed import EmbedPart, describe_embed
from exporter_gui.core.model.facet import is_did
from exporter_gui.core.model.go_time import GoTime, parse_go_time
from exporter_gui.core.model.post import Value, has_record_columns

_SHOWN_CHARACTERS = 300
_SHOWN_BYTES = 100_000  # of a large text, which is truncated
_COUNTS = ("like_count", "repost_count", "reply_count")
_LONGEST_URI = 1_000
_LARGEST_EMBED = 1 << 16  # in bytes; real ones are far smaller
_FILES_OF_A_POST = 4
_LISTS = ("links", "mentions", "tags")
_LARGEST_LIST = 1 << 16  # in bytes


@dataclass(frozen=True, slots=True)
class Author:
    """Author of a post; the archive knows the names of its owners only."""

    did: str
    handle: str = ""
    name: str = ""
    is_other: bool = False
    """True if the archive belongs to others, who have reposted the post."""


@dataclass(frozen=True, slots=True)
class PostPreview:
    """One line of the preview."""

    key: PostKey
    created_at: GoTime | str
    """The stored text if it cannot be parsed."""
    text: str
    """Beginning of the text, on one line."""
    embed_type: str
    likes: int | None
    reposts: int | None
    replies: int | None
    uri: str
    """Empty if too long to be one."""
    author: Author
    embed: tuple[EmbedPart, ...]
    files: tuple[str, ...]
    """Recorded paths of picture files. They are not trusted, and the files may not exist."""


@dataclass(frozen=True, slots=True)
class WholePost:
    """Readable fields of one post."""

    uri: str
    author: Author
    created_at: GoTime | str
    text: str
    reply_parent: str
    embed: tuple[EmbedPart, ...]
    files: tuple[str, ...]
    """As in `PostPreview`."""
    links: tuple[str, ...] = ()
    """Addresses of links in the text, which may only show a part of them. They are not trusted."""
    mentions: tuple[str, ...] = ()
    """DIDs."""
    tags: tuple[str, ...] = ()
    is_of_repository: bool = False
    """True if a repository is open, alone or with an archive."""


def read_previews(table: PostTable, keys: Sequence[PostKey]) -> list[PostPreview]:
    """Read posts, in the order of their keys; missing ones are left out."""
    texts = ", ".join(
        _unless_large(name, f"substr(CAST({name} AS TEXT), 1, {_SHOWN_CHARACTERS})")
        for name in ("created_at", "text", "embed_type", "did")
    )
    counts = ", ".join(f"CASE typeof({name}) WHEN 'integer' THEN {name} END" for name in _COUNTS)
    files = _read_files(table, keys)
    previews = []
    for row in _read(table, keys, f"post.rowid, {texts}, {_small('uri', _LONGEST_URI)}, {_EMBED}, {counts}"):
        rowid, created_at, text, embed_type, did, uri, embed, *numbers = row
        key = PostKey(int(str(rowid)))
        shown = _text_or_beginning(table, key, text)[:_SHOWN_CHARACTERS]
        likes, reposts, replies = map(_number, numbers)
        previews.append(
            PostPreview(
                key,
                _time(created_at),
                " ".join(shown.split()),
                _text(embed_type),
                likes,
                reposts,
                replies,
                _text(uri),
                _author(table, _text(did)),
                describe_embed(_text(embed)),
                tuple(files.get(key, ())),
            )
        )
    return previews


def read_whole_post(table: PostTable, key: PostKey) -> WholePost | None:
    """Read one post, large values truncated; None if it is missing."""
    names = ("uri", "did", "created_at", "text", "reply_parent", "embed_data")
    has_lists = has_record_columns(table.columns)
    lists = [_small(name, _LARGEST_LIST) if has_lists else "NULL" for name in _LISTS]
    for row in _read(table, [key], ", ".join([*(_unless_large(name, name) for name in names), *lists])):
        uri, did, created_at, text, parent, embed, links, mentions, tags = row
        return WholePost(
            _text(uri),
            _author(table, _text(did)[:_SHOWN_CHARACTERS]),
            _time(created_at),
            _text_or_beginning(table, key, text),
            _text(parent),
            describe_embed(_text(embed)),
            tuple(_read_files(table, [key]).get(key, ())),
            _lines(links),
            tuple(filter(is_did, _lines(mentions))),
            _lines(tags),
            is_of_repository=has_lists,
        )
    return None


def _author(table: PostTable, did: str) -> Author:
    for profile in table.profiles:
        if profile.did == did:
            return Author(did, profile.handle, profile.display_name)
    return Author(did, is_other=bool(table.profiles))


def _read_files(table: PostTable, keys: Sequence[PostKey]) -> dict[int, list[str]]:
    """Return the recorded picture files of posts; none if the archive has no such table, or an unusable one."""
    sql = (
        f"SELECT post.rowid, CAST(media.file_path AS BLOB) FROM {post_source(table.columns)}"
        " CROSS JOIN main.media AS media ON media.post_uri = post.uri"
        f" WHERE media.mime_type LIKE 'image/%' AND octet_length(media.file_path) <= {_LONGEST_URI}"
        f" LIMIT {_FILES_OF_A_POST * len(keys)}"
    )
    found: dict[int, list[str]] = {}
    if keys:
        with contextlib.suppress(apsw.SQLError, apsw.AuthError, apsw.CorruptError, QueryLimitError):
            for rowid, path in bounded_query(table.connection, sql, key_parameters(keys)):
                files = found.setdefault(int(str(rowid)), [])
                files.extend([_text(path)] * (len(files) < _FILES_OF_A_POST))
    return found


def _read(table: PostTable, keys: Sequence[PostKey], columns: str) -> list[tuple[Value, ...]]:
    if not keys:
        return []
    return table.connection.execute(
        f"SELECT {columns} FROM {post_source(table.columns)}", key_parameters(keys)
    ).fetchall()


def _unless_large(name: str, expression: str) -> str:
    """Return SQL for an expression as text, or for the number 1 if the column is too large to load."""
    is_large = f"octet_length({name}) > {LARGE_BYTES}"
    return f"CASE WHEN {is_large} THEN 1 ELSE CAST({expression} AS BLOB) END"


def _small(name: str, size: int) -> str:
    """Return SQL for a column as text, or for NULL if it has more than `size` bytes."""
    return f"CASE WHEN octet_length({name}) <= {size} THEN CAST({name} AS BLOB) END"


_EMBED = _small("embed_data", _LARGEST_EMBED)


def _text_or_beginning(table: PostTable, key: PostKey, value: Value) -> str:
    if isinstance(value, int):
        value = large_text(table.connection, key, "text").read(_SHOWN_BYTES) + "…".encode()
    return _text(value)


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _lines(value: Value) -> tuple[str, ...]:
    return tuple(filter(None, _text(value).split("\n")))


def _time(value: Value) -> GoTime | str:
    text = _text(value)
    return parse_go_time(text) or text


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
