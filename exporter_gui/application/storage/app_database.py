"""Database of the application's own data: one SQLite file for history and settings."""

import logging
import os
from pathlib import Path

import apsw
from PySide6.QtCore import QStandardPaths

from exporter_gui.application.storage.app_schema import AppDatabaseError, bring_up_to_date
from exporter_gui.application.storage.write_behind import Value, WriteBehind
from exporter_gui.core.database.sqlite_files import configure
from exporter_gui.core.messages import Code
from exporter_gui.core.sentences import sentence

_NAME = "archive-exporter.db"
_OPENING_MILLISECONDS = 500  # another instance may be writing, and the window is not shown yet
_LAST_WAIT_S = 2.0
_MEMORY = ":memory:"
_log = logging.getLogger(__name__)


class AppDatabase:
    """Database in a file, or in memory if `path` is None. Belongs to the thread that created it.

    Never blocks on the file: it is read once at the start, and changes are written in the background. After a failed
    write, data is kept in memory only, and `trouble` says why.
    """

    def __init__(self, path: Path | None) -> None:
        """Open or create the file. Raises `AppDatabaseError` and leaves it unchanged if that fails."""
        configure()
        self.path = path
        self.trouble: str | None = None
        """Sentence for the user if nothing is saved; None otherwise."""
        self._memory = apsw.Connection(_MEMORY)
        self._file: WriteBehind | None = None
        if path is None:
            bring_up_to_date(self._memory, _NAME)
        else:
            self._file = WriteBehind(_connect_file(path, self._memory), self._on_failed)

    def run(self, statement: str, *values: Value) -> list[tuple[Value, ...]]:
        """Run one statement and return its rows. Anything but a SELECT is also run on the file, asynchronously."""
        bindings = tuple(_storable(value) for value in values)
        rows = list(self._memory.execute(statement, bindings))
        if self._file is not None and not statement.startswith("SELECT"):
            self._file.run(statement, bindings)
        return rows

    def flush(self) -> None:
        """Wait for pending writes, for a limited time."""
        if self._file is not None:
            self._file.flush(_LAST_WAIT_S)

    def close(self) -> None:
        """Close the file; later changes are not saved."""
        if self._file is not None:
            self._file.close(_LAST_WAIT_S)
        self._memory.close()

    def _on_failed(self, error: apsw.Error) -> None:
        """Fall back to memory. Called in the writing thread."""
        if self.path is not None:
            trouble = sentence(_explain(error, self.path))
            _log.warning("%s (%s)", trouble, error)
            self.path, self.trouble = None, trouble


def open_app_database(path: Path | None = None) -> AppDatabase:
    """Open the file at `path`, or at `default_path()`; fall back to memory if that fails (see `trouble`)."""
    try:
        return AppDatabase(default_path() if path is None else path)
    except AppDatabaseError as error:
        _log.warning("%s (%s)", error, error.__cause__)
        database = AppDatabase(None)
        database.trouble = sentence(error)
        return database


def default_path() -> Path:
    """Return the path in the application data folder. Raises `AppDatabaseError` if there is no such folder."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    if not folder:
        raise AppDatabaseError(Code.NO_DATA_FOLDER)
    return Path(folder) / _NAME


def stored_path(path: Path) -> str | bytes:
    """Return a path in stored form: text, or bytes if it is not valid text. Inverse of `read_path`."""
    text = str(path)
    return text if text == _storable(text) else os.fsencode(path)


def read_path(value: Value) -> Path:
    """Return the path for a stored form. Inverse of `stored_path`."""
    return Path(os.fsdecode(value if isinstance(value, bytes) else str(value)))


def _storable(value: Value) -> Value:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _connect_file(path: Path, copy: apsw.Connection) -> apsw.Connection:
    """Open or create the file, migrate it, and copy it to memory."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connection = apsw.Connection(str(path.absolute()))
    except _OPENING_TROUBLES as error:
        raise _explain(error, path) from error
    try:
        _prepare(connection, path)
        with copy.backup("main", connection, "main") as backup:
            backup.step()
    except _TROUBLES as error:
        connection.close()
        raise _explain(error, path) from error
    except AppDatabaseError:
        connection.close()
        raise
    return connection


def _prepare(connection: apsw.Connection, path: Path) -> None:
    connection.set_busy_timeout(_OPENING_MILLISECONDS)
    connection.pragma("secure_delete", True)  # noqa: FBT003 - entries removed from the history must be unrecoverable
    if connection.execute("PRAGMA quick_check(1)").get != "ok":
        raise apsw.CorruptError
    if connection.readonly("main"):
        raise apsw.ReadOnlyError
    bring_up_to_date(connection, path.name)


_CODES: dict[type[Exception], Code] = {
    apsw.CorruptError: Code.DATA_DAMAGED,
    apsw.NotADBError: Code.DATA_DAMAGED,
    apsw.BusyError: Code.DATA_BUSY,
    apsw.LockedError: Code.DATA_BUSY,
    apsw.FullError: Code.DATA_DISK_FULL,
    apsw.CantOpenError: Code.DATA_NOT_WRITABLE,
    apsw.IOError: Code.DATA_NOT_WRITABLE,
    apsw.PermissionsError: Code.DATA_NOT_WRITABLE,
    apsw.ReadOnlyError: Code.DATA_NOT_WRITABLE,
}
_TROUBLES = tuple(_CODES)
_OPENING_TROUBLES: tuple[type[Exception], ...] = (*_TROUBLES, OSError)


def _explain(error: Exception, path: Path) -> AppDatabaseError:
    return AppDatabaseError(_CODES.get(type(error), Code.DATA_NOT_WRITABLE), path=path)
