"""Read-only access to SQLite databases, and what their file headers say."""

import time
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.sqlite_files import opened_file
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Code

CONNECTIONS = 3
"""Number of connections to a snapshot, where it can have several: one for queries, two to render with."""
BUSY_MILLISECONDS = 10_000
_LOCK_PAUSE_MILLISECONDS = 5
_OPS_BETWEEN_CHECKS = 100_000  # about 10 ms; each check waits for the GIL
_MAX_VALUE_BYTES = 64 << 20  # for values loaded by SQL; larger texts are read in pieces
_HEADER_BYTES = 100
MAGIC = b"SQLite format 3\x00"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_FORMAT_VERSION_OFFSET = 19
_WAL = 2


def connect(path: Path, cancellation: Cancellation, *, immutable: bool) -> apsw.Connection:
    """Open a database for reading; cancellation interrupts its statements.

    `immutable` takes no locks and ignores journals: safe only for files that are not written, or if changes are
    detected by other means.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_NOMUTEX
    connection = apsw.Connection(uri, flags=flags)
    connection.set_busy_handler(lambda tries: _wait_for_lock(path, tries, cancellation))
    connection.set_progress_handler(cancellation.is_cancelled, _OPS_BETWEEN_CHECKS)
    connection.authorizer = _may_only_read_public_tables
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.limit(apsw.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
    return connection


def _wait_for_lock(path: Path, tries: int, cancellation: Cancellation) -> bool:
    if tries == 0 and not locks_work(path):
        return False
    time.sleep(_LOCK_PAUSE_MILLISECONDS / 1000)
    return tries * _LOCK_PAUSE_MILLISECONDS < BUSY_MILLISECONDS and not cancellation.is_cancelled()


def _may_only_read_public_tables(
    action: int, first: str | None, _second: str | None, database: str | None, _source: str | None
) -> int:
    """Deny access to login sessions, and all changes except to the connection's own temporary tables."""
    if action == apsw.SQLITE_READ and (first or "").lower() == "sessions":
        return apsw.SQLITE_DENY
    return apsw.SQLITE_OK if action in _READING or database == "temp" else apsw.SQLITE_DENY


_READING = {
    apsw.SQLITE_READ,
    apsw.SQLITE_SELECT,
    apsw.SQLITE_FUNCTION,
    apsw.SQLITE_PRAGMA,
    apsw.SQLITE_TRANSACTION,
}


def is_reserved(path: Path) -> bool:
    """Return whether a writer has reserved the database, without taking a lock."""
    with opened_file(path) as file:
        return bool(file.xCheckReservedLock())


def locks_work(path: Path) -> bool:
    """Return whether a drive supports locks; without them, SQLite reports every database as locked."""
    try:
        is_reserved(path)
    except (apsw.IOError, apsw.CantOpenError, apsw.PermissionsError):
        return False
    return True


def has_hot_journal(path: Path) -> bool:
    """Return whether a crash left a rollback journal. Raises an error if that cannot be determined."""
    try:
        with path.with_name(f"{path.name}-journal").open("rb") as journal:
            return journal.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC and not is_reserved(path)
    except FileNotFoundError:
        return False


def uses_wal(path: Path) -> bool:
    """Return whether the header of a database says that it uses a write-ahead log.

    Raises `ArchiveError` if the file is not a SQLite database.
    """
    with opened_file(path) as file:
        header = file.xRead(min(_HEADER_BYTES, file.xFileSize()), 0)
    if len(header) < _HEADER_BYTES or not header.startswith(MAGIC):
        raise archive_error(Code.NOT_A_DATABASE, path)
    return header[_FORMAT_VERSION_OFFSET] == _WAL
