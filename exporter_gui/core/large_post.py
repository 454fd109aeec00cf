"""Reads posts as the rule writes them, and those that are too large to be read like others."""

import array
from collections.abc import Collection

import apsw

from exporter_gui.core.archive import Archive
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.formats.ordinary import post_source
from exporter_gui.core.language import size, translate
from exporter_gui.core.large_text import LargeText
from exporter_gui.core.post import COLUMNS, Kind, Post, Value

LARGE_BYTES = 1 << 20
_LARGEST_LOADED = 33 << 20  # of one post, texts aside


def raw_columns(left_out: Collection[str] = ()) -> str:
    """SQL for each value with its type; TEXT as its bytes, which need not be UTF-8."""
    return ", ".join(
        f"typeof({name}) = 'text', CASE typeof({name}) WHEN 'text' THEN CAST({name} AS BLOB) ELSE {name} END"
        if name not in left_out
        else "FALSE, NULL"
        for name in (column.name for column in COLUMNS)
    )


def as_post(row: tuple[Value, ...]) -> Post:
    """Return the post that `raw_columns` gave."""
    values = (
        value.decode("utf-8", "surrogateescape") if is_text and isinstance(value, bytes) else value
        for is_text, value in zip(row[::2], row[1::2], strict=True)
    )
    return dict(zip((column.name for column in COLUMNS), values, strict=True))


def read_large_post(archive: Archive, rowid: int) -> Post | None:
    """Read a post of any size, its large texts as `LargeText`; None where there is none.

    Raises `ArchiveError` where its other values are too large to be loaded.
    """
    connection = archive.connections[0]
    present = archive.post_columns()
    columns = [column for column in COLUMNS if column.name in present]
    sizes_sql = ", ".join(f"coalesce(octet_length({column.name}), 0)" for column in columns)
    rows = connection.execute(f"SELECT {sizes_sql} FROM main.posts WHERE rowid = ?", (rowid,)).fetchall()
    if not rows:
        return None
    sizes = dict(zip(columns, (int(str(size)) for size in rows[0]), strict=True))
    large = {column for column, size in sizes.items() if size > LARGE_BYTES}
    _check_loaded(archive, sum(size for column, size in sizes.items() if column.kind is not Kind.TEXT))
    left_out = {column.name for column in large if column.kind in {Kind.TEXT, Kind.JSON}}
    ((*row,),) = connection.execute(
        f"SELECT {raw_columns(left_out)} FROM {post_source(present)}", (apsw.carray(array.array("q", [rowid])),)
    )
    texts = {column: LargeText(connection, rowid, column.name) for column in large if column.name in left_out}
    return as_post(tuple(row)) | {
        column.name: text if column.kind is Kind.TEXT else text.read() for column, text in texts.items()
    }


def _check_loaded(archive: Archive, loaded: int) -> None:
    if loaded > _LARGEST_LOADED:
        message = translate(
            "engine", "“{name}” holds a post with {size} of embedded data, more than can be read; remove that post."
        )
        raise ArchiveError(message.format(name=archive.path.name, size=size(loaded)))
