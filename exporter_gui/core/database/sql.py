"""Pieces of SQL."""

from collections.abc import Collection

from exporter_gui.core.model.post import COLUMNS


def literal(text: str) -> str:
    """Return SQL for a text."""
    return "'" + text.replace("'", "''") + "'"


def post_source(present: Collection[str]) -> str:
    """Return SQL to select from: the posts of the row ids bound to ?1, in their order, as `post`.

    A column that this version of the schema lacks is 0. No table of the archive is called `temp.carray`, whatever
    else it is called.
    """
    posts = "temp.carray(?1) AS wanted CROSS JOIN main.posts AS post ON post.rowid = wanted.value"
    missing = ", ".join(f"0 AS {column.name}" for column in COLUMNS if column.name not in present)
    return f"{posts} CROSS JOIN (SELECT {missing})" if missing else posts
