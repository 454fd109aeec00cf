"""Pieces of SQL, and values bound to it."""

import array
from collections.abc import Collection, Sequence

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.model.post import COLUMNS

DATED = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
"""A pattern of SQL's GLOB: the beginning of a time with a date."""
ORDER = "ORDER BY created_at COLLATE BINARY DESC, uri COLLATE BINARY ASC"
STORED_BYTES = "+".join(f"coalesce(octet_length({name}), 0)" for name in ("text", "embed_data", "labels"))


def literal(text: str) -> str:
    """Return SQL for a text."""
    return "'" + text.replace("'", "''") + "'"


def post_source(present: Collection[str]) -> str:
    """Return SQL to select from: the posts that `wanted` binds to ?1, in their order, as `post`.

    A column that this version of the schema lacks is 0. No table of the archive is called `temp.carray`, whatever
    else it is called.
    """
    posts = "temp.carray(?1) AS wanted CROSS JOIN main.posts AS post ON post.rowid = wanted.value"
    missing = ", ".join(f"0 AS {column.name}" for column in COLUMNS if column.name not in present)
    return f"{posts} CROSS JOIN (SELECT {missing})" if missing else posts


def wanted(keys: Sequence[PostKey]) -> "tuple[apsw.CArrayBinding]":
    """Return the value of ?1 in `post_source`."""
    return (apsw.carray(array.array("q", keys)),)
