"""SQL fragments and parameters."""

import array
from collections.abc import Collection, Sequence

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.model.post import COLUMNS

DATED = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
"""GLOB pattern for the beginning of a time that has a date."""
ORDER = "ORDER BY created_at COLLATE BINARY DESC, uri COLLATE BINARY ASC"
STORED_BYTES = "+".join(f"coalesce(octet_length({name}), 0)" for name in ("text", "embed_data", "labels"))


def literal(text: str) -> str:
    """Return an SQL string literal."""
    return "'" + text.replace("'", "''") + "'"


def post_source(present: Collection[str]) -> str:
    """Return the FROM clause for the posts that `key_parameters` binds to ?1, in that order, as `post`.

    Columns that this version of the schema lacks are 0. The prefix `temp.` keeps a table of the archive that is also
    named `carray` from being used instead.
    """
    posts = "temp.carray(?1) AS wanted CROSS JOIN main.posts AS post ON post.rowid = wanted.value"
    missing = ", ".join(f"0 AS {column.name}" for column in COLUMNS if column.name not in present)
    return f"{posts} CROSS JOIN (SELECT {missing})" if missing else posts


def key_parameters(keys: Sequence[PostKey]) -> "tuple[apsw.CArrayBinding]":
    """Return the parameters of `post_source`."""
    return (apsw.carray(array.array("q", keys)),)
