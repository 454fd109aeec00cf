"""Contexts in which an archive is read: errors that occur there are explained, or marked for an explanation."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, TemporaryFileError
from exporter_gui.core.explanations import explain_reading

_OF_SQLITES_FILES = (apsw.IOError, apsw.FullError, apsw.CantOpenError, apsw.ReadOnlyError)


class reading:  # noqa: N801 - a context manager, used like a function
    """Explain the errors that occur while an archive is read, and turn SQLite's interrupt into `Cancelled`.

    With `files=False`, an `OSError` passes: it comes from something else that is done meanwhile.
    """

    def __init__(self, archive: Path, cancellation: Cancellation, *, files: bool = True) -> None:
        self._archive = archive
        self._cancellation = cancellation
        self._files = files

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, _type: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Explain."""
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
    """Mark the errors of files that occur here as those of temporary files in `folder`, not of the archive."""
    try:
        yield
    except (OSError, *_OF_SQLITES_FILES) as error:
        raise TemporaryFileError(folder) from error


@contextlib.contextmanager
def in_statements(readers: tuple[apsw.Connection, ...], folder: Path) -> Iterator[None]:
    """Mark SQLite's errors as those of temporary files in `folder`, not of the archive that `readers` read."""
    try:
        yield
    except _OF_SQLITES_FILES as error:
        if any(map(_cannot_read, readers)):
            raise
        raise TemporaryFileError(folder) from error


def _cannot_read(connection: apsw.Connection) -> bool:
    """Tell whether the system has refused to read a connection's database."""
    import ctypes  # noqa: PLC0415 - slow to import, seldom needed

    number = ctypes.c_int(0)
    with contextlib.suppress(apsw.Error):
        connection.file_control("main", apsw.SQLITE_FCNTL_LAST_ERRNO, ctypes.addressof(number))
    return number.value != 0
