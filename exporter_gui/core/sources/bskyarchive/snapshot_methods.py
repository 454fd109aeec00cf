"""Methods of taking a snapshot of an archive; `snapshot` chooses one of them."""

import contextlib
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.output.private_folder import PrivateFolder
from exporter_gui.core.sources.bskyarchive.copied_file import CopiedFile
from exporter_gui.core.sources.bskyarchive.private_copy import (
    copy_and_recover,
    copy_unlocked,
    forget_sessions,
    update_copy,
)
from exporter_gui.core.sources.file_watch import Watch, is_settled, size_beside, stamp_of
from exporter_gui.core.sources.reading import in_temporary_files
from exporter_gui.core.sources.sqlite import CONNECTIONS, connect, is_reserved

_log = logging.getLogger(__name__)

_MAX_UPDATE_TRIES = 20
_UPDATE_PAUSE_S = 0.005
_MAX_TRANSACTION_TRIES = 10


class Snapshot(NamedTuple):
    """Connections that see the same state; each may be used by one thread at a time."""

    connections: tuple[apsw.Connection, ...]
    verify: Callable[[bool], None]
    """Raise `ArchiveChangedError` if the data read so far may be inconsistent. Cheap and without locks; only the final
    check (True) also queries SQLite."""
    method: str
    """Name for the log."""
    is_copy: bool = False


def read_in_place(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, watch: Watch) -> Snapshot:
    """Open the archive without locks; `watch` notices changes."""
    connections = tuple(open_connection(path, cancellation, stack, immutable=True) for _ in range(CONNECTIONS))
    return Snapshot(connections, watch.verify, "in place")


def read_in_transactions(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Begin read transactions that see the same state: there was no commit between them."""
    connections = tuple(open_connection(path, cancellation, stack, immutable=False) for _ in range(CONNECTIONS))
    first, *_others, last = connections
    for _try in range(_MAX_TRANSACTION_TRIES):
        before = last.pragma("data_version")
        for connection in connections:
            begin(connection)
        if last.pragma("data_version") == before:
            return Snapshot(connections, _accept, "transaction")
        for connection in connections:
            connection.execute("ROLLBACK")
    begin(first)
    return Snapshot((first,), _accept, "transaction")


def read_under_lock(probe: apsw.Connection) -> Snapshot:
    """Keep the read transaction that `probe` has begun; it blocks writers."""
    return Snapshot((probe,), _accept, "read lock")


def read_copy(path: Path, probe: apsw.Connection, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Open a private copy: made without a lock, and updated between two writes, or else under one short lock."""
    folder = stack.enter_context(PrivateFolder())
    with CopiedFile(folder.database) as copy:
        copy_unlocked(path, copy, cancellation)
        if not _update_between_writes(path, copy, cancellation):
            begin(probe)
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


def read_recovered_copy(path: Path, cancellation: Cancellation, stack: contextlib.ExitStack) -> Snapshot:
    """Open a private copy of the archive and its journal or log, which SQLite has recovered."""
    folder = stack.enter_context(PrivateFolder())
    copy_and_recover(path, folder.database, cancellation)
    return _open_copy(folder, cancellation, stack, "recovered copy")


def _open_copy(folder: PrivateFolder, cancellation: Cancellation, stack: contextlib.ExitStack, method: str) -> Snapshot:
    forget_sessions(folder.database)
    with in_temporary_files(folder.path.parent):
        connections = tuple(
            open_connection(folder.database, cancellation, stack, immutable=True) for _ in range(CONNECTIONS)
        )
        for connection in connections:  # keeps the file open, so that its name can be removed
            begin(connection)
    if os.name == "posix":
        folder.remove()
    return Snapshot(connections, _accept, method, is_copy=True)


def begin(connection: apsw.Connection) -> None:
    """Begin a read transaction immediately: SQLite opens and locks the file only when it is first read."""
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()


def open_connection(
    path: Path, cancellation: Cancellation, stack: contextlib.ExitStack, *, immutable: bool
) -> apsw.Connection:
    """Open a database with `connect`; `stack` closes it."""
    connection = connect(path, cancellation, immutable=immutable)
    stack.callback(release, connection.close)
    return connection


def release(close: Callable[[], None]) -> None:
    """Release a resource; an error must not hide that the work succeeded."""
    try:
        close()
    except apsw.Error:
        _log.warning("a file could not be closed", exc_info=True)


def _accept(_last: bool) -> None:  # noqa: FBT001 - the shape of `Snapshot.verify`
    """Verify a snapshot that cannot change."""
