"""Checks of input files, independent of their kind."""

import os
import stat
from pathlib import Path

import apsw

from exporter_gui.core.database.sqlite_files import opened_file
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import explain_reading
from exporter_gui.core.messages import Code

_HEADER_BYTES = 100


def check_file(path: Path) -> None:
    """Raise `ArchiveError` unless the path is a nonempty regular file."""
    try:
        str(path).encode()
        if path.is_dir():
            raise ArchiveError(Code.ARCHIVE_IS_FOLDER, path=path)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ArchiveError(Code.ARCHIVE_IS_SPECIAL, path=path)
        if status.st_size == 0:
            raise ArchiveError(Code.ARCHIVE_EMPTY, name=path.name)
    except UnicodeEncodeError as error:
        raise ArchiveError(Code.ARCHIVE_NAME_NOT_TEXT, path=path) from error
    except OSError as error:
        raise explain_reading(error, path) or error from error


def read_header(path: Path) -> bytes | None:
    """Return the first bytes of a file; None if they cannot be read: opening the file then reports the reason.

    Reads through SQLite's own file layer, which preserves the locks of this process (see `sqlite_files`).
    """
    real = Path(os.path.realpath(path))
    try:
        with opened_file(real) as file:
            return file.xRead(min(_HEADER_BYTES, file.xFileSize()), 0)
    except apsw.CantOpenError:  # SQLite has no locks on a file it cannot open, for example if the path is too long
        return _read_plainly(real)
    except apsw.Error:
        return None


def _read_plainly(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError:
        return None
