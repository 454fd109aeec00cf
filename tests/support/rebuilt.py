"""Archives as other programs leave them: rebuilt, with tables of other kinds, with names that are not UTF-8."""

import re
from collections.abc import Callable
from pathlib import Path

import apsw

from tests.support.small_archive import NAMES, rest


def rebuilt(path: Path, *steps: str | Callable[[apsw.Connection], None]) -> Path:
    """Change an archive by SQL and functions, with the collation `de_AT` and the function `other` known meanwhile."""
    connection = apsw.Connection(str(path))
    connection.create_collation("de_AT", lambda one, other: (one > other) - (one < other))
    connection.create_scalar_function("other", lambda value: value, 1, deterministic=True)
    for trigger in ("posts_ai", "posts_ad", "posts_au"):
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    for step in steps:
        connection.execute(step) if isinstance(step, str) else step(connection)
    connection.close()
    return rest(path) or path


def with_posts(pattern: str, replacement: str, name: str = "posts") -> Callable[[apsw.Connection], None]:
    """Make the table of posts anew, its statement changed."""

    def make(connection: apsw.Connection) -> None:
        sql = str(connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'posts'").get)
        changed, count = re.subn(pattern, replacement, sql)
        assert count
        columns = ", ".join(NAMES)
        connection.execute("DROP TABLE IF EXISTS posts_fts; ALTER TABLE posts RENAME TO old_posts")
        connection.execute(changed)
        connection.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM old_posts; DROP TABLE old_posts")
        connection.execute(f"CREATE INDEX IF NOT EXISTS by_time ON {name} (created_at DESC)")
        connection.execute(f"CREATE INDEX IF NOT EXISTS by_author ON {name} (did)")

    return make


def renamed_to_bytes(name: str, stored: bytes) -> Callable[[apsw.Connection], None]:
    """Give a name in the schema bytes that are not UTF-8."""

    def rename(connection: apsw.Connection) -> None:
        connection.execute("PRAGMA writable_schema = ON")
        places = ", ".join(
            f"{column} = CAST(replace(CAST({column} AS BLOB), CAST(:name AS BLOB), :stored) AS TEXT)"
            for column in ("name", "tbl_name", "sql")
        )
        connection.execute(f"UPDATE sqlite_schema SET {places}", {"name": name, "stored": stored})

    return rename
