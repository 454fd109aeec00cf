"""Posts as they are shown to people before they are exported."""

import array
from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from exporter_gui.core.archive import Archive
from exporter_gui.core.embed import EmbedPart, describe_embed
from exporter_gui.core.formats.ordinary import post_source
from exporter_gui.core.go_time import GoTime, parse_go_time
from exporter_gui.core.large_post import LARGE_BYTES
from exporter_gui.core.large_text import LargeText
from exporter_gui.core.post import Value

_SHOWN_CHARACTERS = 300
_SHOWN_BYTES = 100_000  # of a text too large to be shown whole
_COUNTS = ("like_count", "repost_count", "reply_count")


@dataclass(frozen=True, slots=True)
class PostPreview:
    """One line of the preview."""

    rowid: int
    created_at: GoTime | str
    """As text where it cannot be read."""
    text: str
    """Its beginning, in one line."""
    embed_type: str
    likes: int | None
    reposts: int | None
    replies: int | None


@dataclass(frozen=True, slots=True)
class WholePost:
    """Everything of a post that is worth reading."""

    uri: str
    created_at: GoTime | str
    text: str
    reply_parent: str
    embed: tuple[EmbedPart, ...]


def read_previews(archive: Archive, rowids: Sequence[int]) -> list[PostPreview]:
    """Read posts, in the order of their row ids; those that are gone are left out."""
    texts = ", ".join(
        _unless_large(name, f"substr(CAST({name} AS TEXT), 1, {_SHOWN_CHARACTERS})")
        for name in ("created_at", "text", "embed_type")
    )
    counts = ", ".join(f"CASE typeof({name}) WHEN 'integer' THEN {name} END" for name in _COUNTS)
    previews = []
    for row in _read(archive, rowids, f"post.rowid, {texts}, {counts}"):
        rowid, created_at, text, embed_type, *numbers = row
        shown = _text_or_beginning(archive, int(str(rowid)), "text", text)[:_SHOWN_CHARACTERS]
        previews.append(
            PostPreview(
                int(str(rowid)),
                _time(created_at),
                " ".join(shown.split()),
                _text(embed_type),
                *map(_number, numbers),
            )
        )
    return previews


def read_whole_post(archive: Archive, rowid: int) -> WholePost | None:
    """Read one post, large values cut short; None where it is gone."""
    names = ("uri", "created_at", "text", "reply_parent", "embed_data")
    for row in _read(archive, [rowid], ", ".join(_unless_large(name, name) for name in names)):
        uri, created_at, text, parent, embed = row
        whole_text = _text_or_beginning(archive, rowid, "text", text)
        return WholePost(_text(uri), _time(created_at), whole_text, _text(parent), describe_embed(_text(embed)))
    return None


def _read(archive: Archive, rowids: Sequence[int], columns: str) -> list[tuple[Value, ...]]:
    if not rowids:
        return []
    wanted = (apsw.carray(array.array("q", rowids)),)
    source = post_source(archive.post_columns())
    return archive.connections[0].execute(f"SELECT {columns} FROM {source}", wanted).fetchall()


def _unless_large(name: str, expression: str) -> str:
    """SQL for an expression as text; a number in the place of a value that is too large to be loaded for it."""
    is_large = f"octet_length({name}) > {LARGE_BYTES}"
    return f"CASE WHEN {is_large} THEN 1 ELSE CAST({expression} AS BLOB) END"


def _text_or_beginning(archive: Archive, rowid: int, column: str, value: Value) -> str:
    if isinstance(value, int):
        value = LargeText(archive.connections[0], rowid, column).read(_SHOWN_BYTES) + "…".encode()
    return _text(value)


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _time(value: Value) -> GoTime | str:
    text = _text(value)
    return parse_go_time(text) or text


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
