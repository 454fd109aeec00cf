"""Files that people choose as an archive, of whatever kind."""

import os
from pathlib import Path

import apsw

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import explain_reading
from exporter_gui.core.language import translate
from exporter_gui.core.sources.bskyarchive.sqlite import opened_file

_HEADER_BYTES = 100


def check_file(path: Path) -> None:
    """Raise `ArchiveError` where there is no file that could be an archive."""
    try:
        str(path).encode()
        if path.is_dir():
            raise ArchiveError(
                translate("engine", "“{path}” is a folder; choose the archive file in it, which ends in .db.").format(
                    path=path
                )
            )
        if path.stat().st_size == 0:
            raise ArchiveError(
                translate("engine", "“{name}” is empty; choose the archive that bskyarchive keeps.").format(
                    name=path.name
                )
            )
    except UnicodeEncodeError as error:
        raise ArchiveError(
            translate("engine", "The name of “{path}” is not text that SQLite can open; rename the archive.").format(
                path=path
            )
        ) from error
    except OSError as error:
        raise explain_reading(error, path) or error from error


def read_header(path: Path) -> bytes | None:
    """Return the first bytes of a file; None where they cannot be read, which an attempt to open it will explain.

    They are read through SQLite's own file layer, which keeps the locks of this process (see `sqlite`).
    """
    real = Path(os.path.realpath(path))
    try:
        with opened_file(real) as file:
            return file.xRead(min(_HEADER_BYTES, file.xFileSize()), 0)
    except apsw.CantOpenError:  # where SQLite can open nothing, like a path that is too long, it has no locks
        return _read_plainly(real)
    except apsw.Error:
        return None


def _read_plainly(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError:
        return None
