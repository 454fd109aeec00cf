"""Posts for display before an export."""

from collections.abc import Sequence
from dataclasses import dataclass

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.raw_posts import LARGE_BYTES, large_text
from exporter_gui.core.database.sql import key_parameters, post_source
from exporter_gui.core.model.embed import EmbedPart, describe_embed
from exporter_gui.core.model.go_time import GoTime, parse_go_time
from exporter_gui.core.model.post import Value

_SHOWN_CHARACTERS = 300
_SHOWN_BYTES = 100_000  # of a large text, which is truncated
_COUNTS = ("like_count", "repost_count", "reply_count")


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


@dataclass(frozen=True, slots=True)
class WholePost:
    """Readable fields of one post."""

    uri: str
    created_at: GoTime | str
    text: str
    reply_parent: str
    embed: tuple[EmbedPart, ...]


def read_previews(table: PostTable, keys: Sequence[PostKey]) -> list[PostPreview]:
    """Read posts, in the order of their keys; missing ones are left out."""
    texts = ", ".join(
        _unless_large(name, f"substr(CAST({name} AS TEXT), 1, {_SHOWN_CHARACTERS})")
        for name in ("created_at", "text", "embed_type")
    )
    counts = ", ".join(f"CASE typeof({name}) WHEN 'integer' THEN {name} END" for name in _COUNTS)
    previews = []
    for row in _read(table, keys, f"post.rowid, {texts}, {counts}"):
        rowid, created_at, text, embed_type, *numbers = row
        key = PostKey(int(str(rowid)))
        shown = _text_or_beginning(table, key, text)[:_SHOWN_CHARACTERS]
        previews.append(
            PostPreview(
                key,
                _time(created_at),
                " ".join(shown.split()),
                _text(embed_type),
                *map(_number, numbers),
            )
        )
    return previews


def read_whole_post(table: PostTable, key: PostKey) -> WholePost | None:
    """Read one post, large values truncated; None if it is missing."""
    names = ("uri", "created_at", "text", "reply_parent", "embed_data")
    for row in _read(table, [key], ", ".join(_unless_large(name, name) for name in names)):
        uri, created_at, text, parent, embed = row
        whole_text = _text_or_beginning(table, key, text)
        return WholePost(_text(uri), _time(created_at), whole_text, _text(parent), describe_embed(_text(embed)))
    return None


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


def _text_or_beginning(table: PostTable, key: PostKey, value: Value) -> str:
    if isinstance(value, int):
        value = large_text(table.connection, key, "text").read(_SHOWN_BYTES) + "…".encode()
    return _text(value)


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _time(value: Value) -> GoTime | str:
    text = _text(value)
    return parse_go_time(text) or text


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
