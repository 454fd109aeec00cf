"""Private temporary databases: on disk as soon as they are large, and removed with their connection."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw

from exporter_gui.core.errors import FileError


@contextlib.contextmanager
def in_temporary_database() -> Iterator[None]:
    """Attribute errors to the folder of temporary files, by raising `FileError`."""
    try:
        yield
    except apsw.Error as error:
        import tempfile  # noqa: PLC0415 - slow to import, seldom needed

        raise FileError(error, Path(tempfile.gettempdir())) from error


def open_temporary_database() -> apsw.Connection:
    """Open an empty database. Raises `apsw.Error`."""
    connection = apsw.Connection("", flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI)
    connection.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    return connection
