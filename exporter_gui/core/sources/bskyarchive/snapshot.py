"""Consistent snapshots of an archive for two connections, without harm to a running bskyarchive.

bskyarchive writes with `busy_timeout=0`: in rollback-journal mode, a commit that meets a reader's lock fails
immediately, and the post is lost until the next full sync. Such an archive is therefore read **without locks**, and
`verify` checks after every batch that the file has not changed: the writer is never blocked. If it has changed,
`ArchiveChangedError` is raised, and the caller starts again from a private copy. The copy is made without a lock, then
compared and updated, between two writes if possible, otherwise under one short lock (less than 0.1 s for 100,000
posts); afterwards, the archive is not needed any more.

There are four methods, depending on the files on disk:

- rollback journal, no recent write: in place, without locks, verified;
- write-ahead log, checkpointed (no `-wal`): in place, without locks, verified; opening it with locks would leave
  a `-wal` and a `-shm` file behind;
- write-ahead log in use (`-wal` and `-shm` exist): an ordinary read transaction, which does not block writers;
- a hot journal, a `-wal` without its `-shm`, a `-wal` next to an archive in rollback mode, a drive without locks or
  shared memory, a path that is too long for SQLite: a private copy of the files, which is recovered.
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
from exporter_gui.core.sources.bskyarchive.private_copy import (
    copy_and_recover,
    copy_unlocked,
    forget_sessions,
    update_copy,
)
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

_MAX_UPDATE_TRIES = 20
_UPDATE_PAUSE_S = 0.005
_MAX_TRANSACTION_TRIES = 10
_NEEDS_COPY = (
    apsw.CantOpenError,  # for example a hot journal, or a path that is too long for SQLite
    apsw.ReadOnlyError,
    apsw.PermissionsError,
    apsw.ProtocolError,
    apsw.IOError,  # for example a drive without locks or shared memory
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Connections that see the same state; each may be used by one thread at a time."""

    connections: tuple[apsw.Connection, ...]
    verify: Callable[[bool], None]
    """Raise `ArchiveChangedError` if the data read so far may be inconsistent. Cheap and without locks; only the final
    check (True) also queries SQLite."""
    method: str
    """Name for the log."""
    is_copy: bool = False


@contextlib.contextmanager
def take_snapshot(path: Path, cancellation: Cancellation, *, in_place: bool, brief: bool) -> Iterator[Snapshot]:
    """Open a consistent snapshot of the archive.

    `in_place` is False after reading in place has failed. `brief` is for work of a few milliseconds, which blocks
    writers briefly instead of copying. Errors are translated to `ArchiveError`.
    """
    real = Path(os.path.realpath(path))
    with contextlib.ExitStack() as stack:
        with reading(path, cancellation):
            snapshot = _choose(real, cancellation, stack, in_place=in_place, brief=brief)
        _log.info("reading the archive: %s", snapshot.method)
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
        except _NEEDS_COPY as error:
            _log.info("the archive cannot be read in place: %s", error)
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
    watch = Watch(path)  # before checking the log, so that no write in between is missed
    if not size_beside(path, "-wal") and is_settled(path):
        return _in_place(path, cancellation, stack, watch)
    if exists_beside(path, "-shm"):
        return _transaction(path, cancellation, stack)
    return _recovered_copy(path, cancellation, stack)


def _keep_log(path: Path, stack: contextlib.ExitStack) -> None:
    """Lock the database file for reading, so that a writer that closes it keeps the log; writers are not blocked."""
    file = stack.enter_context(opened_file(path))
    try:
        file.xLock(apsw.SQLITE_LOCK_SHARED)
    except apsw.BusyError:  # a writer is closing it
        return
    stack.callback(_release, lambda: file.xUnlock(apsw.SQLITE_LOCK_NONE))


def _of_rollback_journal(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool, brief: bool
) -> Snapshot:
    if exists_beside(path, "-wal"):  # a leftover; SQLite would read it, and leave a `-shm` behind
        return _recovered_copy(path, cancellation, stack)
    probe = _connect(path, cancellation, stack, immutable=False)
    _begin(probe)
    if has_hot_journal(path):  # SQLite misses it if it cannot check for it
        return _recovered_copy(path, cancellation, stack)
    if in_place and _at_rest(path, probe):
        watch = Watch(path, probe)
        probe.execute("COMMIT")
        return _in_place(path, cancellation, stack, watch)
    if brief:
        return Snapshot((probe,), _accept, "read lock")
    probe.execute("COMMIT")
    return _locked_copy(path, probe, cancellation, stack)


def _in_place(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, watch: Watch) -> Snapshot:
    connections = tuple(_connect(path, cancellation, stack, immutable=True) for _ in range(2))
    return Snapshot(connections, watch.verify, "in place")


def _transaction(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Begin two read transactions that see the same state: there was no commit between them."""
    first, second = (_connect(path, cancellation, stack, immutable=False) for _ in range(2))
    for _try in range(_MAX_TRANSACTION_TRIES):
        before = second.pragma("data_version")
        for connection in (first, second):
            _begin(connection)
        if second.pragma("data_version") == before:
            return Snapshot((first, second), _accept, "transaction")
        first.execute("ROLLBACK")
        second.execute("ROLLBACK")
    _begin(first)
    return Snapshot((first,), _accept, "transaction")


def _locked_copy(
    path: Path, probe: apsw.Connection, cancellation: Cancellation, stack: contextlib.ExitStack
) -> Snapshot:
    folder = stack.enter_context(PrivateFolder())
    with CopiedFile(folder.database) as copy:
        copy_unlocked(path, copy, cancellation)
        if not _update_between_writes(path, copy, cancellation):
            _begin(probe)
            update_copy(path, copy, cancellation)
        probe.close()
        copy.keep()
    return _open_copy(folder, cancellation, stack, "copy")


def _update_between_writes(path: Path, copy: CopiedFile, cancellation: Cancellation) -> bool:
    """Update a copy between two writes, without a lock; return whether that succeeded."""
    for _try in range(_MAX_UPDATE_TRIES):
        before = stamp_of(path)
        if is_settled(path) and not is_reserved(path) and not size_beside(path, "-journal"):
            update_copy(path, copy, cancellation)
            if stamp_of(path) == before:
                return True
        time.sleep(_UPDATE_PAUSE_S)
    return False


def _recovered_copy(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    folder = stack.enter_context(PrivateFolder())
    copy_and_recover(path, folder.database, cancellation)
    return _open_copy(folder, cancellation, stack, "recovered copy")


def _open_copy(folder: PrivateFolder, cancellation: Cancellation, stack: contextlib.ExitStack, method: str) -> Snapshot:
    forget_sessions(folder.database)
    with in_temporary_files(folder.path.parent):
        connections = tuple(_connect(folder.database, cancellation, stack, immutable=True) for _ in range(2))
        for connection in connections:  # keeps the file open, so that its name can be removed
            _begin(connection)
    if os.name == "posix":
        folder.remove()
    return Snapshot(connections, _accept, method, is_copy=True)


def _begin(connection: apsw.Connection) -> None:
    """Begin a read transaction immediately: SQLite opens and locks the file only when it is first read."""
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()


def _connect(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, immutable: bool
) -> apsw.Connection:
    connection = connect(path, cancellation, immutable=immutable)
    stack.callback(_release, connection.close)
    return connection


def _release(close: Callable[[], object]) -> None:
    """Release a resource; an error must not hide that the work succeeded."""
    try:
        close()
    except apsw.Error:
        _log.warning("a file could not be closed", exc_info=True)


def _accept(_last: bool) -> None:  # noqa: FBT001 - the shape of `Snapshot.verify`
    """Accept a snapshot that cannot change."""


def _at_rest(path: Path, probe: apsw.Connection) -> bool:
    """Return whether the last write is old enough that another one would change the file's time.

    Called while the probe holds a read lock, which is released during the short wait.
    """
    if is_settled(path):
        return True
    probe.execute("COMMIT")
    time.sleep(SETTLED_NS / 1e9)
    _begin(probe)
    return is_settled(path)
