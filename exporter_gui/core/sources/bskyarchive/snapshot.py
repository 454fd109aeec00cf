"""Consistent snapshots of an archive, without harm to a running bskyarchive; `snapshot_methods` has the methods.

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
from collections.abc import Iterator
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.sqlite_files import opened_file
from exporter_gui.core.sources.bskyarchive.snapshot_methods import (
    Snapshot,
    begin,
    open_connection,
    read_copy,
    read_in_place,
    read_in_transactions,
    read_recovered_copy,
    read_under_lock,
    release,
)
from exporter_gui.core.sources.file_watch import SETTLED_NS, Watch, exists_beside, is_settled, size_beside
from exporter_gui.core.sources.reading import in_statements, reading
from exporter_gui.core.sources.sqlite import has_hot_journal, locks_work, uses_wal

_log = logging.getLogger(__name__)

_NEEDS_COPY = (
    apsw.CantOpenError,  # for example a hot journal, or a path that is too long for SQLite
    apsw.ReadOnlyError,
    apsw.PermissionsError,
    apsw.ProtocolError,
    apsw.IOError,  # for example a drive without locks or shared memory
)


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
    return read_recovered_copy(path, cancellation, stack)


def _of_write_ahead_log(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool
) -> Snapshot:
    if not in_place:
        _keep_log(path, stack)
    watch = Watch(path)  # before checking the log, so that no write in between is missed
    if not size_beside(path, "-wal") and is_settled(path):
        return read_in_place(path, cancellation, stack, watch)
    if exists_beside(path, "-shm"):
        return read_in_transactions(path, cancellation, stack)
    return read_recovered_copy(path, cancellation, stack)


def _keep_log(path: Path, stack: contextlib.ExitStack) -> None:
    """Lock the database file for reading, so that a writer that closes it keeps the log; writers are not blocked."""
    file = stack.enter_context(opened_file(path))
    try:
        file.xLock(apsw.SQLITE_LOCK_SHARED)
    except apsw.BusyError:  # a writer is closing it
        return
    stack.callback(release, lambda: file.xUnlock(apsw.SQLITE_LOCK_NONE))


def _of_rollback_journal(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool, brief: bool
) -> Snapshot:
    if exists_beside(path, "-wal"):  # a leftover; SQLite would read it, and leave a `-shm` behind
        return read_recovered_copy(path, cancellation, stack)
    probe = open_connection(path, cancellation, stack, immutable=False)
    begin(probe)
    if has_hot_journal(path):  # SQLite misses it if it cannot check for it
        return read_recovered_copy(path, cancellation, stack)
    if in_place and _at_rest(path, probe):
        watch = Watch(path, probe)
        probe.execute("COMMIT")
        return read_in_place(path, cancellation, stack, watch)
    if brief:
        return read_under_lock(probe)
    probe.execute("COMMIT")
    return read_copy(path, probe, cancellation, stack)


def _at_rest(path: Path, probe: apsw.Connection) -> bool:
    """Return whether the last write is old enough that another one would change the file's time.

    Called while the probe holds a read lock, which is released during the short wait.
    """
    if is_settled(path):
        return True
    probe.execute("COMMIT")
    time.sleep(SETTLED_NS / 1e9)
    begin(probe)
    return is_settled(path)
