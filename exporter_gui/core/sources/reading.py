"""Context managers for reading an archive, which translate errors or record which file they are about."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, FileError
from exporter_gui.core.explanations import explain_reading
from exporter_gui.core.output.temporary_folder import temporary_folder

_SQLITE_FILE_ERRORS = (apsw.IOError, apsw.FullError, apsw.CantOpenError, apsw.ReadOnlyError)


class reading:  # noqa: N801 - a context manager, used like a function
    """Translate errors that are raised while reading an archive, and turn SQLite's interrupt into `Cancelled`.

    With `files=False`, an `OSError` passes through: it is caused by other work in the same block.
    """

    def __init__(self, archive: Path, cancellation: Cancellation, *, files: bool = True) -> None:
        self._archive = archive
        self._cancellation = cancellation
        self._files = files

    def __enter__(self) -> None:
        """Enter the context."""

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Translate the error."""
        if isinstance(error, apsw.InterruptError) or (
            isinstance(error, apsw.BusyError) and self._cancellation.is_cancelled()
        ):
            raise Cancelled from error
        if error is None or (isinstance(error, OSError) and not self._files):
            return
        explained = explain_reading(error, self._archive)
        if explained is not None:
            raise explained from error


@contextlib.contextmanager
def in_temporary_files(folder: Path) -> Iterator[None]:
    """Attribute file errors in this block to temporary files in `folder`, not to the archive."""
    try:
        yield
    except (OSError, *_SQLITE_FILE_ERRORS) as error:
        shortage = _shortage() if isinstance(error, apsw.CantOpenError) else None
        raise FileError(shortage or error, folder) from error


def _shortage() -> OSError | None:
    """Return the error that opening any file raises: SQLite does not tell why it could not open one."""
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError as error:
        return error
    return None


@contextlib.contextmanager
def in_statements(connections: Sequence[apsw.Connection], *, of_copy: bool) -> Iterator[None]:
    """Attribute SQLite's errors to the database that is read, or to SQLite's own temporary files.

    After a failed read, SQLite may report that the database is damaged.
    """
    try:
        yield
    except (*_SQLITE_FILE_ERRORS, apsw.CorruptError) as error:
        unread = _last_failure(connections, "main")
        if unread is None and isinstance(error, apsw.CorruptError):
            raise
        cause = unread or _last_failure(connections, "temp") or error
        raise FileError(cause, None if unread and not of_copy else temporary_folder()) from error


def _last_failure(connections: Sequence[apsw.Connection], database: str) -> OSError | None:
    """Return the last error that the system reported for the file of a database, if any."""
    import ctypes  # noqa: PLC0415 - slow to import, seldom needed

    number = ctypes.c_int(0)
    for connection in connections:
        with contextlib.suppress(apsw.Error):  # a database without a file
            connection.file_control(database, apsw.SQLITE_FCNTL_LAST_ERRNO, ctypes.addressof(number))
        if number.value:
            return OSError(number.value, os.strerror(number.value))
    return None
