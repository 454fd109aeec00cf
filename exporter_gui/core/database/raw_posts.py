"""Posts as stored, including those too large to load at once."""

import functools
from collections.abc import Collection, Sequence

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.limits import value_limit
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import key_parameters, post_source
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import Column, Kind, Post, Value

LARGE_BYTES = 1 << 20
_MAX_LOADED_BYTES = 33 << 20  # per post, without its TEXT columns
_KINDS_IN_PIECES = {Kind.TEXT, Kind.JSON, Kind.LIST}


def large_text(connection: apsw.Connection, key: PostKey, column: str) -> LargeText:
    """Return a column of a post that is read in pieces."""
    return LargeText(functools.partial(connection.blob_open, "main", "posts", column, key, False))  # noqa: FBT003 - APSW's signature


def raw_columns(columns: Sequence[Column], left_out: Collection[str] = ()) -> str:
    """Return SQL for each value and whether it is TEXT; TEXT is returned as bytes, which may not be UTF-8."""
    return ", ".join(
        f"typeof({name}) = 'text', CASE typeof({name}) WHEN 'text' THEN CAST({name} AS BLOB) ELSE {name} END"
        if name not in left_out
        else "FALSE, NULL"
        for name in (column.name for column in columns)
    )


def as_post(row: tuple[Value, ...], columns: Sequence[Column]) -> Post:
    """Return the post in a row that was selected with `raw_columns` of these columns."""
    values = (
        value.decode("utf-8", "surrogateescape") if is_text and isinstance(value, bytes) else value
        for is_text, value in zip(row[::2], row[1::2], strict=True)
    )
    return dict(zip((column.name for column in columns), values, strict=True))


def read_posts(table: PostTable, keys: Sequence[PostKey]) -> list[Post]:
    """Read posts of any size, in the order of their keys; missing ones are left out."""
    if not keys:
        return []
    columns = table.read_columns
    sql = f"SELECT {raw_columns(columns)} FROM {post_source(table.columns)}"
    try:
        with value_limit(table.connection, LARGE_BYTES):
            return [as_post(row, columns) for row in table.connection.execute(sql, key_parameters(keys))]
    except apsw.TooBigError:
        if len(keys) > 1:
            half = len(keys) // 2
            return read_posts(table, keys[:half]) + read_posts(table, keys[half:])
        post = read_large_post(table, keys[0])
        return [] if post is None else [post]


def read_large_post(table: PostTable, key: PostKey) -> Post | None:
    """Read a post of any size, large texts as `LargeText`; None if it is missing.

    Raises `ArchiveError` if its other values are too large to load.
    """
    connection = table.connection
    columns = [column for column in table.read_columns if column.name in table.columns]
    sizes_sql = ", ".join(f"coalesce(octet_length({column.name}), 0)" for column in columns)
    rows = connection.execute(f"SELECT {sizes_sql} FROM main.posts WHERE rowid = ?", (key,)).fetchall()
    if not rows:
        return None
    sizes = dict(zip(columns, (int(str(size)) for size in rows[0]), strict=True))
    large = {column for column, size in sizes.items() if size > LARGE_BYTES}
    _check_loaded(table, sum(size for column, size in sizes.items() if column.kind is not Kind.TEXT))
    left_out = {column.name for column in large if column.kind in _KINDS_IN_PIECES}
    ((*row,),) = connection.execute(
        f"SELECT {raw_columns(table.read_columns, left_out)} FROM {post_source(table.columns)}", key_parameters([key])
    )
    texts = {column: large_text(connection, key, column.name) for column in large if column.name in left_out}
    return as_post(tuple(row), table.read_columns) | {
        column.name: text if column.kind is Kind.TEXT else text.read() for column, text in texts.items()
    }


def _check_loaded(table: PostTable, loaded: int) -> None:
    if loaded > _MAX_LOADED_BYTES:
        raise ArchiveError(Code.POST_TOO_LARGE, name=table.path.name, size=Bytes(loaded))
