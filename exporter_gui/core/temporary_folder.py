"""The folder for large temporary files."""

import os
from pathlib import Path

_VARIABLES = ("SQLITE_TMPDIR", "TMPDIR")
_USUAL = ("/var/tmp", "/usr/tmp", "/tmp")  # noqa: S108 - what is put there is private


def temporary_folder() -> Path:
    """Return the folder in which SQLite keeps its temporary files, for those of this program as well.

    On POSIX that is `TMPDIR` if set; else /var/tmp, which is on disk where /tmp may be memory. A folder that cannot
    be used is passed over; where there is none, the first is returned, for the error that follows to name it.
    """
    folders = temporary_folders()
    return next((folder for folder in folders if _is_usable(folder)), folders[0])


def temporary_folders() -> list[Path]:
    """Return every folder in which temporary files may have been put, the preferred one first."""
    if os.name != "posix":
        import tempfile  # noqa: PLC0415 - slow to import, seldom needed

        return [Path(tempfile.gettempdir())]
    return [Path(folder) for folder in (*map(os.environ.get, _VARIABLES), *_USUAL) if folder]


def _is_usable(folder: Path) -> bool:
    # `Path.is_dir` raises where the system cannot tell
    return os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK)  # noqa: PTH112
