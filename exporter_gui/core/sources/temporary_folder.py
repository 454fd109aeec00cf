"""Folder for large temporary files."""

import os
from pathlib import Path

_VARIABLES = ("SQLITE_TMPDIR", "TMPDIR")
_DEFAULTS = ("/var/tmp", "/usr/tmp", "/tmp")  # noqa: S108 - files there are private


def temporary_folder() -> Path:
    """Return the folder that SQLite uses for temporary files; this program uses it as well.

    On POSIX, this is `SQLITE_TMPDIR` or `TMPDIR` if set, otherwise /var/tmp, which is on disk, while /tmp may be in
    memory. Unusable folders are skipped; if all are, the first one is returned, so that the resulting error names it.
    """
    folders = temporary_folders()
    return next((folder for folder in folders if _is_usable(folder)), folders[0])


def temporary_folders() -> list[Path]:
    """Return every folder that may contain temporary files, in order of preference."""
    if os.name != "posix":
        import tempfile  # noqa: PLC0415 - slow to import, seldom needed

        return [Path(tempfile.gettempdir())]
    return [Path(folder) for folder in (*map(os.environ.get, _VARIABLES), *_DEFAULTS) if folder]


def _is_usable(folder: Path) -> bool:
    # `Path.is_dir` raises some errors, for which this returns False
    return os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK)  # noqa: PTH112
