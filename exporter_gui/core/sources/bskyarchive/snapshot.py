"""One moment of an archive, readable by two connections at once, without harm to a running bskyarchive.

bskyarchive writes with `busy_timeout=0`: in rollback-journal mode a commit that meets a reader's lock fails
at once, and the post is lost until its next full sync. So an archive in that mode is read **without locks**,
and every batch makes sure that the file did not change since the beginning (`verify`): the writer is kept out for no
time at all. If it did change, `ArchiveChangedError` is raised, and the caller starts again from a private copy: made
without a lock, then compared and mended, in a pause of the writer if it makes any, else under one short lock (less
than 0.1 s for 100,000 posts), after which the archive is left alone.

Four ways, chosen by what lies on the disk:

- rollback journal, at rest: in place, no locks, verified;
- write-ahead log, checkpointed (no `-wal`): in place, no locks, verified; opening it with locks would leave
  a `-wal` and a `-shm` beside it;
- write-ahead log in use (`-wal` and `-shm` are there): an ordinary read transaction, which does not hinder writers;
- a hot journal, a `-wal` whose `-shm` is gone or one beside an archive in rollback mode, a drive without locks or
  shared memory, a path that is too long for SQLite: a private copy of the files, recovered there.
"""

import contextlib
import logging
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.sources.bskyarchive.copied_file import CopiedFile
from exporter_gui.core.sources.bskyarchive.file_watch import (
    SETTLED_NS,
    Watch,
    exists_beside,
    is_settled,
    size_beside,
    stamp_of,
)
from exporter_gui.core.sources.bskyarchive.private_copy import copy_and_recover, copy_unlocked, forget_sessions, mend
from exporter_gui.core.sources.bskyarchive.private_folder import PrivateFolder
from exporter_gui.core.sources.bskyarchive.reading import in_statements, in_temporary_files, reading
from exporter_gui.core.sources.bskyarchive.sqlite import (
    connect,
    has_hot_journal,
    is_reserved,
    locks_work,
    opened_file,
    uses_wal,
)

_log = logging.getLogger(__name__)

_TRIES_BETWEEN_WRITES = 20
_PAUSE_BETWEEN_WRITES = 0.005
_TRIES_FOR_EQUAL_SNAPSHOTS = 10
_NOT_WHERE_IT_IS = (
    apsw.CantOpenError,  # among them a hot journal, and a path that is too long for SQLite
    apsw.ReadOnlyError,
    apsw.PermissionsError,
    apsw.ProtocolError,
    apsw.IOError,  # among them drives without locks, or without shared memory
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Connections that see the same moment, each for one thread at a time."""

    connections: tuple[apsw.Connection, ...]
    verify: Callable[[bool], None]
    """Raises `ArchiveChangedError` if what was read since the beginning cannot be trusted. Without locks, and cheap,
    but for the last time (True), which also asks SQLite."""
    way: str
    """For the log."""
    is_copy: bool = False


@contextlib.contextmanager
def take_snapshot(path: Path, cancellation: Cancellation, *, in_place: bool, brief: bool) -> Iterator[Snapshot]:
    """Open the archive at one moment.

    `in_place` is False when reading in place has failed. `brief` is for work of some milliseconds, which rather keeps
    a writer out for as long than takes a copy. Errors of the files are explained.
    """
    real = Path(os.path.realpath(path))
    with contextlib.ExitStack() as stack:
        with reading(path, cancellation):
            snapshot = _choose(real, cancellation, stack, in_place=in_place, brief=brief)
        _log.info("reading the archive by %s", snapshot.way)
        with (
            reading(path, cancellation, files=False),
            in_statements(snapshot.connections, of_copy=snapshot.is_copy),
        ):
            yield snapshot


def _choose(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool, brief: bool
) -> Snapshot:
    with contextlib.ExitStack() as attempt:
        try:
            if uses_wal(path):
                snapshot = _of_write_ahead_log(path, cancellation, attempt, in_place=in_place)
            else:
                snapshot = _of_rollback_journal(path, cancellation, attempt, in_place=in_place, brief=brief)
        except _NOT_WHERE_IT_IS as error:
            _log.info("the archive cannot be read where it is: %s", error)
        except apsw.BusyError:
            if cancellation.is_cancelled() or locks_work(path):
                raise
        else:
            stack.push(attempt.pop_all())
            return snapshot
    return _recovered_copy(path, cancellation, stack)


def _of_write_ahead_log(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool
) -> Snapshot:
    if not in_place:
        _keep_log(path, stack)
    watch = Watch(path)  # before the look at the log, so that nothing comes between unseen
    if not size_beside(path, "-wal") and is_settled(path):
        return _in_place(path, cancellation, stack, watch)
    if exists_beside(path, "-shm"):
        return _transaction(path, cancellation, stack)
    return _recovered_copy(path, cancellation, stack)


def _keep_log(path: Path, stack: contextlib.ExitStack) -> None:
    """Share the database file, so that a writer who closes it leaves its log to be read, and is not hindered."""
    file = stack.enter_context(opened_file(path))
    try:
        file.xLock(apsw.SQLITE_LOCK_SHARED)
    except apsw.BusyError:  # one that is closing it
        return
    stack.callback(_release, lambda: file.xUnlock(apsw.SQLITE_LOCK_NONE))


def _of_rollback_journal(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool, brief: bool
) -> Snapshot:
    if exists_beside(path, "-wal"):  # left from another time; SQLite would look into it, and leave a `-shm` beside it
        return _recovered_copy(path, cancellation, stack)
    probe = _connect(path, cancellation, stack, immutable=False)
    _begin(probe)
    if has_hot_journal(path):  # which SQLite overlooks where it cannot look for it
        return _recovered_copy(path, cancellation, stack)
    if in_place and _at_rest(path, probe):
        watch = Watch(path, probe)
        probe.execute("COMMIT")
        return _in_place(path, cancellation, stack, watch)
    if brief:
        return Snapshot((probe,), _stays, "read lock")
    probe.execute("COMMIT")
    return _locked_copy(path, probe, cancellation, stack)


def _in_place(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, watch: Watch) -> Snapshot:
    connections = tuple(_connect(path, cancellation, stack, immutable=True) for _ in range(2))
    return Snapshot(connections, watch.verify, "in place")


def _transaction(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Begin two read transactions that see the same moment: no commit came between their beginnings."""
    first, second = (_connect(path, cancellation, stack, immutable=False) for _ in range(2))
    for _try in range(_TRIES_FOR_EQUAL_SNAPSHOTS):
        before = second.pragma("data_version")
        for connection in (first, second):
            _begin(connection)
        if second.pragma("data_version") == before:
            return Snapshot((first, second), _stays, "transaction")
        first.execute("ROLLBACK")
        second.execute("ROLLBACK")
    _begin(first)
    return Snapshot((first,), _stays, "transaction")


def _locked_copy(
    path: Path, probe: apsw.Connection, cancellation: Cancellation, stack: contextlib.ExitStack
) -> Snapshot:
    folder = stack.enter_context(PrivateFolder())
    with CopiedFile(folder.database) as copy:
        copy_unlocked(path, copy, cancellation)
        if not _mend_between_writes(path, copy, cancellation):
            _begin(probe)
            mend(path, copy, cancellation)
        probe.close()
        copy.keep()
    return _open_copy(folder, cancellation, stack, "copy")


def _mend_between_writes(path: Path, copy: CopiedFile, cancellation: Cancellation) -> bool:
    """Mend a copy while nobody happens to write, so that it takes no lock; tell whether that has succeeded."""
    for _try in range(_TRIES_BETWEEN_WRITES):
        before = stamp_of(path)
        if is_settled(path) and not is_reserved(path) and not size_beside(path, "-journal"):
            mend(path, copy, cancellation)
            if stamp_of(path) == before:
                return True
        time.sleep(_PAUSE_BETWEEN_WRITES)
    return False


def _recovered_copy(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    folder = stack.enter_context(PrivateFolder())
    copy_and_recover(path, folder.database, cancellation)
    return _open_copy(folder, cancellation, stack, "recovered copy")


def _open_copy(folder: PrivateFolder, cancellation: Cancellation, stack: contextlib.ExitStack, way: str) -> Snapshot:
    forget_sessions(folder.database)
    with in_temporary_files(folder.path.parent):
        connections = tuple(_connect(folder.database, cancellation, stack, immutable=True) for _ in range(2))
        for connection in connections:  # opens the file for good, so that its name can go
            _begin(connection)
    if os.name == "posix":
        folder.remove()
    return Snapshot(connections, _stays, way, is_copy=True)


def _begin(connection: apsw.Connection) -> None:
    """Begin a read transaction, now: SQLite opens and locks the file with the first statement that reads."""
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()


def _connect(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, immutable: bool
) -> apsw.Connection:
    connection = connect(path, cancellation, immutable=immutable)
    stack.callback(_release, connection.close)
    return connection


def _release(close: Callable[[], object]) -> None:
    """Let go of something, whose failure must not hide that the work is done."""
    try:
        close()
    except apsw.Error:
        _log.warning("a file could not be closed", exc_info=True)


def _stays(_last: bool) -> None:  # noqa: FBT001 - the shape of `Snapshot.verify`
    """Verify a snapshot that cannot change."""


def _at_rest(path: Path, probe: apsw.Connection) -> bool:
    """Tell whether the last write is old enough for a further one to show in the file's time.

    Called with the probe's read lock held, which is let go for the short wait.
    """
    if is_settled(path):
        return True
    probe.execute("COMMIT")
    time.sleep(SETTLED_NS / 1e9)
    _begin(probe)
    return is_settled(path)
