"""Opens one moment of an archive in the way that does a running bskyarchive no harm; `snapshot_ways` has the ways.

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
from collections.abc import Iterator
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.sources.bskyarchive.file_watch import SETTLED_NS, Watch, exists_beside, is_settled, size_beside
from exporter_gui.core.sources.bskyarchive.reading import in_statements, reading
from exporter_gui.core.sources.bskyarchive.snapshot_ways import (
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
from exporter_gui.core.sources.bskyarchive.sqlite import has_hot_journal, locks_work, uses_wal
from exporter_gui.core.sources.sqlite_files import opened_file

_log = logging.getLogger(__name__)

_NOT_WHERE_IT_IS = (
    apsw.CantOpenError,  # among them a hot journal, and a path that is too long for SQLite
    apsw.ReadOnlyError,
    apsw.PermissionsError,
    apsw.ProtocolError,
    apsw.IOError,  # among them drives without locks, or without shared memory
)


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
    return read_recovered_copy(path, cancellation, stack)


def _of_write_ahead_log(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool
) -> Snapshot:
    if not in_place:
        _keep_log(path, stack)
    watch = Watch(path)  # before the look at the log, so that nothing comes between unseen
    if not size_beside(path, "-wal") and is_settled(path):
        return read_in_place(path, cancellation, stack, watch)
    if exists_beside(path, "-shm"):
        return read_in_transactions(path, cancellation, stack)
    return read_recovered_copy(path, cancellation, stack)


def _keep_log(path: Path, stack: contextlib.ExitStack) -> None:
    """Share the database file, so that a writer who closes it leaves its log to be read, and is not hindered."""
    file = stack.enter_context(opened_file(path))
    try:
        file.xLock(apsw.SQLITE_LOCK_SHARED)
    except apsw.BusyError:  # one that is closing it
        return
    stack.callback(release, lambda: file.xUnlock(apsw.SQLITE_LOCK_NONE))


def _of_rollback_journal(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, in_place: bool, brief: bool
) -> Snapshot:
    if exists_beside(path, "-wal"):  # left from another time; SQLite would look into it, and leave a `-shm` beside it
        return read_recovered_copy(path, cancellation, stack)
    probe = open_connection(path, cancellation, stack, immutable=False)
    begin(probe)
    if has_hot_journal(path):  # which SQLite overlooks where it cannot look for it
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
    """Tell whether the last write is old enough for a further one to show in the file's time.

    Called with the probe's read lock held, which is let go for the short wait.
    """
    if is_settled(path):
        return True
    probe.execute("COMMIT")
    time.sleep(SETTLED_NS / 1e9)
    begin(probe)
    return is_settled(path)
