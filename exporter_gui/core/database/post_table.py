"""Shared access to the posts table for the modules of this package."""

import contextlib
import functools
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import apsw

from exporter_gui.core.database.condition import Condition
from exporter_gui.core.database.consistency import Inconsistency, complete_indexes, index_sql
from exporter_gui.core.database.profiles import Profile, newest_profiles
from exporter_gui.core.database.where import condition_of
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.post import COLUMNS, RECORD_COLUMNS, Column, Value, has_record_columns
from exporter_gui.core.model.selection import Selection

_RARE_AUTHOR_DIVISOR = 20  # the index on `did` is faster for authors of fewer than one post in twenty


class PostTable:
    """Posts table of one archive, with its connections; each may be used by one thread at a time."""

    def __init__(
        self, path: Path, connections: tuple[apsw.Connection, ...], *, by_index: bool, keeps_rows: bool
    ) -> None:
        self.path = path
        self.connections = connections
        self.connection = connections[0]
        self.by_index = by_index
        """True if queries other than exports may use the archive's indexes."""
        self.keeps_rows = keeps_rows
        """True if posts keep their row numbers from one opening to the next."""
        self.inconsistency: Inconsistency | None = None
        """Set by `PostOrder`."""
        self._new_since: Continuation | None = None

    @functools.cached_property
    def columns(self) -> frozenset[str]:
        """Return the column names; the first version of the schema lacks some."""
        return post_columns(self.connection)

    @functools.cached_property
    def read_columns(self) -> tuple[Column, ...]:
        """Return the columns of each `Post` of this table."""
        return (*COLUMNS, *RECORD_COLUMNS) if has_record_columns(self.columns) else COLUMNS

    @functools.cached_property
    def profiles(self) -> list[Profile]:
        """Return the newest stored profile of each account."""
        return newest_profiles(self.path, self.connection)

    def condition(self, selection: Selection) -> Condition:
        """Return the condition for a selection, and register its SQL functions."""
        owners = [profile.did for profile in self.profiles] if selection.include_reposts else ()
        if selection.since not in (None, self._new_since):
            self._find_new(selection.since)
        return self.registered(condition_of(selection, owners))

    def new_since(self, since: Continuation) -> Condition:
        """Return the condition for posts that an earlier export did not know: archived or stored after its end.

        Posts of earlier rows whose time is far ahead were known, as new ones have the time of a clock that is right.
        """
        from exporter_gui.core.database import archived_times  # noqa: PLC0415 - seldom needed

        later = self.registered(archived_times.archived_after(since.unix_ns))
        if since.last_row is None or not self.keeps_rows:
            return later
        is_ahead = f"coalesce({archived_times.SECONDS} > :latest, FALSE)"
        values = {**later.values, "last_row": since.last_row, "latest": archived_times.latest_sound()}
        return replace(later, sql=f"(rowid > :last_row OR ({later.sql} AND NOT {is_ahead}))", values=values)

    def _find_new(self, since: Continuation) -> None:
        """Keep the new posts in a temporary table, as to compare times takes long."""
        condition = self.new_since(since)
        self.connection.execute("DROP TABLE IF EXISTS temp.new_post")
        self.connection.execute("CREATE TEMP TABLE new_post (post INTEGER PRIMARY KEY)")
        posts = f"SELECT rowid FROM main.posts NOT INDEXED WHERE {condition.sql} ORDER BY rowid"
        self.connection.execute(f"INSERT INTO temp.new_post {posts}", condition.values)
        self._new_since = since

    def registered(self, condition: Condition) -> Condition:
        """Register the SQL functions of a condition, and return it."""
        for name, function in condition.functions.items():
            for connection in self.connections:
                connection.create_scalar_function(name, function, 1, deterministic=True)
        return condition

    def count(self, selection: Selection, more: str = "") -> int:
        """Return the exact number of selected posts that also satisfy `more`, an SQL `AND` clause."""
        condition = self.condition(selection)
        ((count,),) = self.select("count(*)", f"{condition.sql} {more}", condition.values)
        return int(str(count))

    def select(
        self, columns: str, condition: str, values: Mapping[str, Value] | None = None, index: str = ""
    ) -> list[tuple[Value, ...]]:
        """Run a query on `posts`: through indexes if allowed and readable, otherwise on the table itself."""
        if self.by_index:
            with contextlib.suppress(apsw.CorruptError, apsw.SQLError):
                return self._run(f"SELECT {columns} FROM posts {index} WHERE {condition}", values)
            self.by_index = False
        return self._run(f"SELECT {columns} FROM posts NOT INDEXED WHERE {condition}", values)

    def _run(self, sql: str, values: Mapping[str, Value] | None) -> list[tuple[Value, ...]]:
        return self.connection.execute(sql, values or {}).fetchall()

    def index_for_order(self, selection: Selection) -> str:
        """Return the clause for an index on `created_at`, or "": by default, the planner prefers the one on `did`."""
        if not self.by_index or selection.since is not None:
            return ""
        if selection.did is not None:
            posts = self.count(Selection(selection.did))
            if posts * _RARE_AUTHOR_DIVISOR < (self.connection.execute("SELECT max(rowid) FROM posts").get or 0):
                return ""
        for name in complete_indexes(self.connection):
            column = self.connection.execute(
                "SELECT name = 'created_at' COLLATE NOCASE AND coll = 'BINARY'"
                " FROM temp.pragma_index_xinfo(?, 'main') WHERE seqno = 0",
                (name,),
            )
            if column.get:
                return index_sql(name)
        return ""


def post_columns(connection: apsw.Connection) -> frozenset[str]:
    """Return the column names of `posts`; empty if there is no such table."""
    sql = "SELECT CAST(lower(name) AS BLOB) FROM temp.pragma_table_xinfo('posts', 'main')"
    return frozenset(name.decode("utf-8", "replace") for (name,) in connection.execute(sql))
