"""A bskyarchive database at one moment: its accounts, its counts, and its posts in batches."""

import contextlib
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import apsw

from exporter_gui.core.account import Account, Summary
from exporter_gui.core.archive_checks import check_file, check_schema
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import BEING_WRITTEN, archive_error
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.post import Value
from exporter_gui.core.post_order import Part, PostOrder
from exporter_gui.core.selection import Selection
from exporter_gui.core.snapshot import ArchiveChangedError, Snapshot, take_snapshot
from exporter_gui.core.time_range import TimeRange

_log = logging.getLogger(__name__)
_Result = TypeVar("_Result")

_TRIES = 6
_FEW = 20  # an author of fewer than one post in twenty is found by the index on `did`
_DATED = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_STORED_BYTES = "+".join(f"coalesce(octet_length({name}), 0)" for name in ("text", "embed_data", "labels"))


def read_archive(
    path: Path, cancellation: Cancellation, work: Callable[["Archive"], _Result], *, brief: bool = False
) -> _Result:
    """Open the archive, do `work` on one moment of it, and return its result.

    The work is begun again, from a private copy, when the archive was written while it was read in place: it must
    leave nothing behind when it raises. `brief` work, of some milliseconds, does without a copy. Raises
    `ArchiveError`, `Cancelled`, and what `work` raises.
    """
    check_file(path)
    for attempt in range(_TRIES):
        try:
            with take_snapshot(path, cancellation, in_place=attempt == 0, brief=brief) as snapshot:
                return _verified(Archive(path, snapshot), work)
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

    def __init__(self, path: Path, snapshot: Snapshot) -> None:
        self.path = path
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
        rows = self._connection.execute("SELECT name FROM pragma_table_info('posts')")
        return frozenset(str(name) for (name,) in rows)

    def summary(self) -> Summary:
        """Tell whose archive it is and how much it holds."""
        days = [
            self._connection.execute(
                f"SELECT substr(created_at, 1, 10) FROM posts WHERE created_at GLOB '{_DATED}*'"
                f" ORDER BY created_at {direction} LIMIT 1"
            ).get
            for direction in ("ASC", "DESC")
        ]
        return Summary(
            owners=self.owners(),
            posts=self.count(Selection(did=None)),
            schema_version=self._schema_version(),
            first_post=days[0],
            last_post=days[1],
            last_archived=self._last_archived(),
        )

    def _last_archived(self) -> str | None:
        stored = self._connection.execute("SELECT CAST(archived_at AS BLOB) FROM posts ORDER BY rowid DESC LIMIT 1").get
        time = parse_go_time(stored.decode("utf-8", "replace")) if isinstance(stored, bytes) else None
        return None if time is None else time.rfc3339()

    def owners(self) -> tuple[Account, ...]:
        """The accounts whose profiles are kept, each as its newest snapshot says, the one with most posts first."""
        newest: dict[str, tuple[int, str, str]] = {}
        for did, handle, name, snapshot_at in self._profiles():
            taken = parse_go_time(snapshot_at)
            candidate = (taken.unix_ns if taken else 0, handle, name)
            newest[did] = max(newest.get(did, candidate), candidate, key=lambda entry: entry[0])
        owners = [
            Account(did, handle, name, self.count(Selection(did))) for did, (_taken, handle, name) in newest.items()
        ]
        return tuple(sorted(owners, key=lambda owner: (-owner.posts, owner.did)))

    def count(self, selection: Selection) -> int:
        """The exact number of posts."""
        where, values = self._prepare(selection)
        return int(self._connection.execute(f"SELECT count(*) FROM posts WHERE {where}", values).get)

    def select(
        self, columns: str, selection: Selection, tail: str = "", values: Mapping[str, str] | None = None
    ) -> list[tuple[Value, ...]]:
        """Run `SELECT columns FROM posts` over the selected posts, with `tail` behind the condition."""
        where, bound = self._prepare(selection)
        return self._connection.execute(
            f"SELECT {columns} FROM posts WHERE {where} {tail}", {**bound, **(values or {})}
        ).fetchall()

    def first(self, selection: Selection, number: int) -> list[int]:
        """The row ids of the first posts in order; found at once where there is an index on times."""
        where, values = self._prepare(selection)
        index = self._index_for_order(selection)
        sql = f"SELECT rowid FROM posts {index} WHERE {where} ORDER BY created_at DESC, uri ASC LIMIT {number}"
        return [int(rowid) for (rowid,) in self._connection.execute(sql, values)]

    def count_undated(self, selection: Selection) -> int:
        """The posts that a range leaves out only because they have no readable date."""
        if selection.time_range.is_open:
            return 0
        where, values = self._prepare(replace(selection, time_range=TimeRange()))
        undated = f"(created_at IS NULL OR created_at NOT GLOB '{_DATED}*')"
        sql = f"SELECT count(*) FROM posts WHERE {where} AND {undated}"
        return int(self._connection.execute(sql, values).get)

    def in_order(self, selection: Selection) -> PostOrder:
        """The selected posts in `created_at DESC, uri ASC`: each connection finds a part of them, at the same time."""
        where, values = self._prepare(selection)
        query = f"SELECT rowid AS post, {_STORED_BYTES} AS size FROM posts {self._index_for_order(selection)}"
        order = "ORDER BY created_at DESC, uri ASC"
        middle = self._connection.execute(
            "SELECT created_at FROM posts WHERE rowid >= (SELECT (min(rowid) + max(rowid)) / 2 FROM posts) LIMIT 1"
        ).get
        if len(self.connections) == 1 or not isinstance(middle, str):
            return PostOrder([Part(self._connection, f"{query} WHERE {where} {order}", values)])
        values["middle"] = middle
        first, second = self.connections
        newer, older = "created_at > :middle", "(created_at > :middle) IS NOT TRUE"  # so that a NULL is older
        return PostOrder(
            [
                Part(first, f"{query} WHERE {newer} AND {where} {order}", values),
                Part(second, f"{query} WHERE {older} AND {where} {order}", values),
            ]
        )

    def sample(self, selection: Selection, size: int) -> list[int]:
        """The row ids of up to `size` of the selected posts, spread over the archive: enough to estimate from."""
        where, values = self._prepare(selection)
        bounds = self._connection.execute("SELECT min(rowid), max(rowid) FROM posts").fetchone()
        if bounds is None or bounds[0] is None:
            return []
        first, last = bounds
        step = max(1, (last - first + 1) // size)
        sql = f"SELECT rowid FROM posts WHERE rowid BETWEEN :at AND :end AND {where} LIMIT 1"
        found = {
            self._connection.execute(sql, {**values, "at": at, "end": min(at + step - 1, last)}).get
            for at in range(first, last + 1, step)
        }
        if len(found) * 4 < size:  # a rare author, or few posts in all
            rows = self._connection.execute(f"SELECT rowid FROM posts WHERE {where} LIMIT {size}", values)
            found = {rowid for (rowid,) in rows}
        return sorted(found - {None})

    def _prepare(self, selection: Selection) -> tuple[str, dict[str, str]]:
        """Make the selection's SQL functions known, and return its condition."""
        for name, function in selection.functions().items():
            for connection in self.connections:
                connection.create_scalar_function(name, function, 1, deterministic=True)
        return selection.where()

    def _index_for_order(self, selection: Selection) -> str:
        """Name the index that gives the order without a sort: the planner, left alone, prefers the one on `did`."""
        if selection.did is not None:
            posts = self.count(Selection(selection.did))
            if posts * _FEW < (self._connection.execute("SELECT max(rowid) FROM posts").get or 0):
                return ""
        names = self._connection.execute(
            "SELECT list.name FROM pragma_index_list('posts') AS list, pragma_index_xinfo(list.name) AS column"
            " WHERE column.seqno = 0 AND column.name = 'created_at' AND column.coll = 'BINARY' AND NOT list.partial"
        )
        name = names.get
        return "" if name is None else 'INDEXED BY "{}"'.format(str(name).replace('"', '""'))

    def _profiles(self) -> list[tuple[str, ...]]:
        names = ", ".join(f"CAST({name} AS BLOB)" for name in ("did", "handle", "display_name", "snapshot_at"))
        with contextlib.suppress(apsw.SQLError):  # an archive may lack the table
            rows = self._connection.execute(f"SELECT {names} FROM profiles WHERE did IS NOT NULL")
            return [tuple((value or b"").decode("utf-8", "replace") for value in row) for row in rows]
        return []

    def _schema_version(self) -> int | None:
        with contextlib.suppress(apsw.SQLError):
            version = self._connection.execute("SELECT max(version) FROM schema_version").get
            return version if isinstance(version, int) else None
        return None
