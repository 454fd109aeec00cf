"""A bskyarchive database at one moment: its accounts, its counts, and its posts in batches."""

import array
import contextlib
import functools
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import apsw

from exporter_gui.core.account import Account, Summary
from exporter_gui.core.archive_checks import check_file, check_schema
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.consistency import (
    Contradiction,
    complete_indexes,
    doubled_posts_error,
    find_contradiction,
    index_sql,
)
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import BEING_WRITTEN, archive_error
from exporter_gui.core.file_watch import ArchiveChangedError
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.limits import TooMuchError, bounded_query
from exporter_gui.core.post import Value
from exporter_gui.core.post_order import PostOrder
from exporter_gui.core.profiles import Profile, newest_profiles
from exporter_gui.core.selection import Selection
from exporter_gui.core.snapshot import Snapshot, take_snapshot
from exporter_gui.core.time_range import TimeRange

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")

_TRIES = 6
_FEW = 20  # an author of fewer than one post in twenty is found by the index on `did`
DATED = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
"""A pattern of SQL's GLOB: the beginning of a time with a date."""
_ORDER = "ORDER BY created_at COLLATE BINARY DESC, uri COLLATE BINARY ASC"
_IS_DAY = "substr(created_at, 6, 2) BETWEEN '01' AND '12' AND substr(created_at, 9, 2) BETWEEN '01' AND '31'"
_STORED_BYTES = "+".join(f"coalesce(octet_length({name}), 0)" for name in ("text", "embed_data", "labels"))


def read_archive(
    path: Path,
    cancellation: Cancellation,
    work: Callable[["Archive"], _Result],
    *,
    brief: bool = False,
    by_index: bool = False,
) -> _Result:
    """Open the archive, do `work` on one moment of it, and return its result.

    The work is begun again, from a private copy, when the archive was written while it was read in place: it must
    leave nothing behind when it raises. `brief` work, of some milliseconds, does without a copy. `by_index` answers
    at once in large archives, and trusts their indexes (see `consistency`); else the table of posts itself is read.
    Raises `ArchiveError`, `Cancelled`, and what `work` raises.
    """
    check_file(path)
    for attempt in range(_TRIES):
        try:
            with take_snapshot(path, cancellation, in_place=attempt == 0, brief=brief) as snapshot:
                return _verified(Archive(path, snapshot, by_index=by_index), work)
        except ArchiveChangedError:
            _log.info("the archive changed while it was read; starting again")
            cancellation.check()
    raise archive_error(BEING_WRITTEN, path)


def _verified(archive: "Archive", work: Callable[["Archive"], _Result]) -> _Result:
    try:
        check_schema(archive.path, archive.connections[0], archive.post_columns())
        result = work(archive)
    except (apsw.Error, ArchiveError, UnicodeDecodeError) as error:
        archive.verify()  # a file that changes while it is read can look like anything
        raise error  # noqa: TRY201 - not the one from `verify`
    archive.settle()
    return result


class Archive:
    """One moment of an archive; for `work` of `read_archive`."""

    def __init__(self, path: Path, snapshot: Snapshot, *, by_index: bool) -> None:
        self.path = path
        self.by_index = by_index
        """Whether counts and the like may be read through the archive's indexes."""
        self.contradiction: Contradiction | None = None
        """Set by `in_order`."""
        self.connections = snapshot.connections
        self._snapshot = snapshot
        self._settled = False
        self._connection = snapshot.connections[0]

    def verify(self) -> None:
        """Raise `ArchiveChangedError` if the archive was written since it was opened. Takes no lock."""
        if not self._settled:
            self._snapshot.verify(False)  # noqa: FBT003 - the shape of `Snapshot.verify`

    def settle(self) -> None:
        """Verify for the last time: what has been read is right, and nothing more will be read."""
        if not self._settled:
            self._snapshot.verify(True)  # noqa: FBT003 - the shape of `Snapshot.verify`
            self._settled = True

    def post_columns(self) -> frozenset[str]:
        """The names of the columns of `posts`: the first version of the schema lacks some."""
        sql = "SELECT CAST(lower(name) AS BLOB) FROM temp.pragma_table_xinfo('posts', 'main')"
        return frozenset(name.decode("utf-8", "replace") for (name,) in self._connection.execute(sql))

    def summary(self) -> Summary:
        """Tell whose archive it is and how much it holds; and, unless read by index, whether it agrees with itself."""
        days = [
            self._select(
                "substr(created_at, 1, 10)",
                f"created_at GLOB '{DATED}*' AND {_IS_DAY} ORDER BY created_at COLLATE BINARY {direction} LIMIT 1",
                {},
            )
            for direction in ("ASC", "DESC")
        ]
        first, last = (str(rows[0][0]) if rows else None for rows in days)
        return Summary(
            owners=self.owners(),
            posts=self.count(Selection(did=None)),
            schema_version=self._schema_version(),
            first_post=first,
            last_post=last,
            last_archived=self._last_archived(),
            problem="" if self.by_index else self._problem(),
        )

    def _problem(self) -> str:
        contradiction = find_contradiction(self._connection)
        return "" if contradiction is None else contradiction.sentence(self.path)

    def notes(self) -> list[str]:
        """Sentences about what `in_order` found to be wrong without harm."""
        return [] if self.contradiction is None else [self.contradiction.sentence(self.path)]

    def _last_archived(self) -> str | None:
        stored = self._connection.execute("SELECT CAST(archived_at AS BLOB) FROM posts ORDER BY rowid DESC LIMIT 1").get
        time = parse_go_time(stored.decode("utf-8", "replace")) if isinstance(stored, bytes) else None
        return None if time is None else time.rfc3339()

    def owners(self) -> tuple[Account, ...]:
        """The accounts whose profiles are kept, each as its newest snapshot says, the one with most posts first."""
        owners = [
            Account(profile.did, profile.handle, profile.display_name, self.count(Selection(profile.did)))
            for profile in self._profiles
        ]
        return tuple(sorted(owners, key=lambda owner: (-owner.posts, owner.did)))

    def count(self, selection: Selection) -> int:
        """The exact number of posts."""
        where, values = self._prepare(selection)
        return self._count(where, values)

    def select(
        self, columns: str, selection: Selection, tail: str = "", values: Mapping[str, str] | None = None
    ) -> list[tuple[Value, ...]]:
        """Run `SELECT columns FROM posts` over the selected posts, with `tail` behind the condition."""
        where, bound = self._prepare(selection)
        return self._select(columns, f"{where} {tail}", {**bound, **(values or {})})

    def first(self, selection: Selection, number: int) -> list[int]:
        """The row ids of the first posts in order; found at once through an index on times."""
        where, values = self._prepare(selection)
        index = self._index_for_order(selection) if self.by_index else ""
        return [
            int(str(rowid)) for (rowid,) in self._select("rowid", f"{where} {_ORDER} LIMIT {number}", values, index)
        ]

    def count_undated(self, selection: Selection) -> int:
        """The posts that a range leaves out only because they have no readable date."""
        if selection.time_range.is_open:
            return 0
        where, values = self._prepare(replace(selection, time_range=TimeRange()))
        return self._count(f"{where} AND (created_at IS NULL OR created_at NOT GLOB '{DATED}*')", values)

    def in_order(self, selection: Selection) -> PostOrder:
        """The selected posts in `created_at DESC, uri ASC`, each once, whatever an index says.

        The table itself is read and sorted, while a second connection compares it with its indexes. Raises
        `ArchiveError` where posts are lost or doubled; `contradiction` tells of wrong indexes afterwards.
        """
        where, values = self._prepare(selection)
        query = f"SELECT rowid AS post, {_STORED_BYTES} AS size FROM posts NOT INDEXED WHERE {where} {_ORDER}"
        with ThreadPoolExecutor(1, "consistency") as pool:
            checking = pool.submit(find_contradiction, self.connections[1]) if len(self.connections) > 1 else None
            order = PostOrder(self._connection, query, values)
            self.contradiction = checking.result() if checking else find_contradiction(self._connection)
        if self.contradiction and self.contradiction.lost:
            raise ArchiveError(self.contradiction.sentence(self.path))
        if order.has_doubles:
            raise doubled_posts_error(self.path)
        return order

    def sample(self, selection: Selection, size: int) -> list[int]:
        """The row ids of up to `size` of the selected posts, spread over the archive: enough to estimate from."""
        where, values = self._prepare(selection)
        ends = (f"(SELECT {end}(rowid) FROM posts NOT INDEXED)" for end in ("min", "max"))
        ((first, last),) = self._connection.execute(f"SELECT {', '.join(ends)}")
        if first is None:
            return []
        step = max(1, (last - first + 1) // size)
        rows = [
            row
            for at in range(first, last + 1, step)
            for row in self._select(
                "rowid",
                f"rowid BETWEEN :at AND :end AND {where} LIMIT 1",
                {**values, "at": at, "end": min(at + step - 1, last)},
            )
        ]
        if len(rows) * 4 < size:  # a rare author, or few posts in all
            rows = self._select("rowid", f"{where} LIMIT {size}", values)
        return sorted({int(str(rowid)) for (rowid,) in rows})

    def stored_bytes(self, rowids: Sequence[int]) -> list[int]:
        """The bytes of text of each of these posts, in the order of their row ids; 0 for one that is not found."""
        wanted = (apsw.carray(array.array("q", rowids)),)
        source = "temp.carray(?1) AS wanted LEFT JOIN posts NOT INDEXED ON posts.rowid = wanted.value"
        return [int(str(size)) for (size,) in self._connection.execute(f"SELECT {_STORED_BYTES} FROM {source}", wanted)]

    def _count(self, condition: str, values: Mapping[str, Value]) -> int:
        ((count,),) = self._select("count(*)", condition, values)
        return int(str(count))

    def _select(
        self, columns: str, condition: str, values: Mapping[str, Value], index: str = ""
    ) -> list[tuple[Value, ...]]:
        """Run a query on `posts`: through indexes where that is allowed and they can be read, else on the table."""
        if self.by_index:
            with contextlib.suppress(apsw.CorruptError, apsw.SQLError):
                return self._run(f"SELECT {columns} FROM posts {index} WHERE {condition}", values)
            self.by_index = False
        return self._run(f"SELECT {columns} FROM posts NOT INDEXED WHERE {condition}", values)

    def _run(self, sql: str, values: Mapping[str, Value]) -> list[tuple[Value, ...]]:
        return self._connection.execute(sql, values).fetchall()

    def _prepare(self, selection: Selection) -> tuple[str, dict[str, str]]:
        """Make the selection's SQL functions known, and return its condition."""
        for name, function in selection.functions().items():
            for connection in self.connections:
                connection.create_scalar_function(name, function, 1, deterministic=True)
        return selection.where([profile.did for profile in self._profiles] if selection.include_reposts else ())

    def _index_for_order(self, selection: Selection) -> str:
        """Name the index that gives the order without a sort: the planner, left alone, prefers the one on `did`."""
        if selection.did is not None:
            posts = self.count(Selection(selection.did))
            if posts * _FEW < (self._connection.execute("SELECT max(rowid) FROM posts").get or 0):
                return ""
        for name in complete_indexes(self._connection):
            column = self._connection.execute(
                "SELECT name = 'created_at' COLLATE NOCASE AND coll = 'BINARY'"
                " FROM temp.pragma_index_xinfo(?, 'main') WHERE seqno = 0",
                (name,),
            )
            if column.get:
                return index_sql(name)
        return ""

    @functools.cached_property
    def _profiles(self) -> list[Profile]:
        return newest_profiles(self.path, self._connection)

    def _schema_version(self) -> int | None:
        sql = "SELECT max(version) FROM main.schema_version WHERE typeof(version) = 'integer'"
        with contextlib.suppress(apsw.SQLError, apsw.AuthError, UnicodeDecodeError, TooMuchError):
            for (version,) in bounded_query(self._connection, sql):
                return version if isinstance(version, int) else None
        return None
