"""Posts as they are stored, also those that are too large to be read like others."""

import functools
from collections.abc import Collection, Sequence

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.limits import largest_value
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import post_source, wanted
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import COLUMNS, Kind, Post, Value

LARGE_BYTES = 1 << 20
_LARGEST_LOADED = 33 << 20  # of one post, texts aside


def large_text(connection: apsw.Connection, key: PostKey, column: str) -> LargeText:
    """Return a value of a post to be read in pieces."""
    return LargeText(functools.partial(connection.blob_open, "main", "posts", column, key, False))  # noqa: FBT003 - APSW's signature


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


def read_posts(table: PostTable, keys: Sequence[PostKey]) -> list[Post]:
    """Read posts of any size, in the order of their keys; those that are gone are left out."""
    if not keys:
        return []
    sql = f"SELECT {raw_columns()} FROM {post_source(table.columns)}"
    try:
        with largest_value(table.connection, LARGE_BYTES):
            return [as_post(row) for row in table.connection.execute(sql, wanted(keys))]
    except apsw.TooBigError:
        if len(keys) > 1:
            half = len(keys) // 2
            return read_posts(table, keys[:half]) + read_posts(table, keys[half:])
        post = read_large_post(table, keys[0])
        return [] if post is None else [post]


def read_large_post(table: PostTable, key: PostKey) -> Post | None:
    """Read a post of any size, its large texts as `LargeText`; None where there is none.

    Raises `ArchiveError` where its other values are too large to be loaded.
    """
    connection = table.connection
    columns = [column for column in COLUMNS if column.name in table.columns]
    sizes_sql = ", ".join(f"coalesce(octet_length({column.name}), 0)" for column in columns)
    rows = connection.execute(f"SELECT {sizes_sql} FROM main.posts WHERE rowid = ?", (key,)).fetchall()
    if not rows:
        return None
    sizes = dict(zip(columns, (int(str(size)) for size in rows[0]), strict=True))
    large = {column for column, size in sizes.items() if size > LARGE_BYTES}
    _check_loaded(table, sum(size for column, size in sizes.items() if column.kind is not Kind.TEXT))
    left_out = {column.name for column in large if column.kind in {Kind.TEXT, Kind.JSON}}
    ((*row,),) = connection.execute(f"SELECT {raw_columns(left_out)} FROM {post_source(table.columns)}", wanted([key]))
    texts = {column: large_text(connection, key, column.name) for column in large if column.name in left_out}
    return as_post(tuple(row)) | {
        column.name: text if column.kind is Kind.TEXT else text.read() for column, text in texts.items()
    }


def _check_loaded(table: PostTable, loaded: int) -> None:
    if loaded > _LARGEST_LOADED:
        raise ArchiveError(Code.POST_TOO_LARGE, name=table.path.name, size=Bytes(loaded))
