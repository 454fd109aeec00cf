"""The ways to take a snapshot of an archive; `snapshot` chooses one of them."""

import contextlib
import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.sources.bskyarchive.copied_file import CopiedFile
from exporter_gui.core.sources.bskyarchive.file_watch import Watch, is_settled, size_beside, stamp_of
from exporter_gui.core.sources.bskyarchive.private_copy import copy_and_recover, copy_unlocked, forget_sessions, mend
from exporter_gui.core.sources.bskyarchive.private_folder import PrivateFolder
from exporter_gui.core.sources.bskyarchive.reading import in_temporary_files
from exporter_gui.core.sources.bskyarchive.sqlite import connect, is_reserved

_log = logging.getLogger(__name__)

_TRIES_BETWEEN_WRITES = 20
_PAUSE_BETWEEN_WRITES = 0.005
_TRIES_FOR_EQUAL_SNAPSHOTS = 10


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


def read_in_place(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, watch: Watch) -> Snapshot:
    """Open the archive without locks; `watch` notices what others change in it."""
    connections = tuple(open_connection(path, cancellation, stack, immutable=True) for _ in range(2))
    return Snapshot(connections, watch.verify, "in place")


def read_in_transactions(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Begin two read transactions that see the same moment: no commit came between their beginnings."""
    first, second = (open_connection(path, cancellation, stack, immutable=False) for _ in range(2))
    for _try in range(_TRIES_FOR_EQUAL_SNAPSHOTS):
        before = second.pragma("data_version")
        for connection in (first, second):
            begin(connection)
        if second.pragma("data_version") == before:
            return Snapshot((first, second), _stays, "transaction")
        first.execute("ROLLBACK")
        second.execute("ROLLBACK")
    begin(first)
    return Snapshot((first,), _stays, "transaction")


def read_under_lock(probe: apsw.Connection) -> Snapshot:
    """Keep the read transaction that `probe` has begun, and with it every writer out."""
    return Snapshot((probe,), _stays, "read lock")


def read_copy(path: Path, probe: apsw.Connection, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Open a private copy, made without a lock and mended in a pause of the writer, else under one short lock."""
    folder = stack.enter_context(PrivateFolder())
    with CopiedFile(folder.database) as copy:
        copy_unlocked(path, copy, cancellation)
        if not _mend_between_writes(path, copy, cancellation):
            begin(probe)
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


def read_recovered_copy(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Open a private copy of the archive and of the files beside it, which SQLite has recovered."""
    folder = stack.enter_context(PrivateFolder())
    copy_and_recover(path, folder.database, cancellation)
    return _open_copy(folder, cancellation, stack, "recovered copy")


def _open_copy(folder: PrivateFolder, cancellation: Cancellation, stack: contextlib.ExitStack, way: str) -> Snapshot:
    forget_sessions(folder.database)
    with in_temporary_files(folder.path.parent):
        connections = tuple(open_connection(folder.database, cancellation, stack, immutable=True) for _ in range(2))
        for connection in connections:  # opens the file for good, so that its name can go
            begin(connection)
    if os.name == "posix":
        folder.remove()
    return Snapshot(connections, _stays, way, is_copy=True)


def begin(connection: apsw.Connection) -> None:
    """Begin a read transaction, now: SQLite opens and locks the file with the first statement that reads."""
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()


def open_connection(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, immutable: bool
) -> apsw.Connection:
    """Open a database as `connect` does, until the end of `stack`."""
    connection = connect(path, cancellation, immutable=immutable)
    stack.callback(release, connection.close)
    return connection


def release(close: Callable[[], None]) -> None:
    """Let go of something, whose failure must not hide that the work is done."""
    try:
        close()
    except apsw.Error:
        _log.warning("a file could not be closed", exc_info=True)


def _stays(_last: bool) -> None:  # noqa: FBT001 - the shape of `Snapshot.verify`
    """Verify a snapshot that cannot change."""
