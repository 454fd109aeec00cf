"""Posts as they are shown to people before they are exported."""

import array
from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from exporter_gui.core.archive import Archive
from exporter_gui.core.embed import EmbedPart, describe_embed
from exporter_gui.core.formats.ordinary import post_source
from exporter_gui.core.go_time import GoTime, parse_go_time
from exporter_gui.core.post import Value

_SHOWN_CHARACTERS = 300
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
    columns = (
        f"rowid, CAST(created_at AS BLOB), CAST(substr(CAST(text AS TEXT), 1, {_SHOWN_CHARACTERS}) AS BLOB),"
        f" CAST(embed_type AS BLOB), {', '.join(_COUNTS)}"
    )
    return [
        PostPreview(
            int(str(rowid)), _time(created_at), " ".join(_text(text).split()), _text(embed_type), *map(_number, counts)
        )
        for rowid, created_at, text, embed_type, *counts in _read(archive, rowids, columns)
    ]


def read_whole_post(archive: Archive, rowid: int) -> WholePost | None:
    """Read one post; None where it is gone."""
    names = ("uri", "created_at", "text", "reply_parent", "embed_data")
    for uri, created_at, text, parent, embed in _read(
        archive, [rowid], ", ".join(f"CAST({name} AS BLOB)" for name in names)
    ):
        return WholePost(_text(uri), _time(created_at), _text(text), _text(parent), describe_embed(_text(embed)))
    return None


def _read(archive: Archive, rowids: Sequence[int], columns: str) -> list[tuple[Value, ...]]:
    if not rowids:
        return []
    wanted = (apsw.carray(array.array("q", rowids)),)
    source = post_source(archive.post_columns())
    return archive.connections[0].execute(f"SELECT {columns} FROM ({source})", wanted).fetchall()


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""


def _time(value: Value) -> GoTime | str:
    text = _text(value)
    return parse_go_time(text) or text


def _number(value: Value) -> int | None:
    return value if isinstance(value, int) else None
