"""Checks that a file can be written to a place, before the work begins."""

import errno
import os
import stat
from pathlib import Path

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.file_names import is_too_long_for_windows, windows_name_problem
from exporter_gui.core.output.writing import writing


def check_destination(path: Path, *, overwrite: bool) -> None:
    """Raise `DestinationError` where no file can be put, or where one is that must not be replaced."""
    with writing(path):
        if not path.name:
            raise DestinationError(Code.NOT_A_FILE_NAME, path=path)
        _check_name(path.name)
        _check_place(path, overwrite=overwrite)


def _check_name(name: str) -> None:
    """Refuse what Windows takes for something else. Other systems judge names themselves."""
    if os.name != "nt":
        return
    if is_too_long_for_windows(name):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
    problem = windows_name_problem(name)
    if problem is not None:
        raise DestinationError(problem, name=name)


def _check_place(path: Path, *, overwrite: bool) -> None:
    final = Path(os.path.realpath(path))
    there, folder = _mode(final), _mode(final.parent)
    if there is not None and stat.S_ISDIR(there):
        raise DestinationError(Code.FILE_IS_FOLDER, path=path)
    if folder is None:
        raise DestinationError(Code.FOLDER_MISSING, folder=final.parent)
    if not stat.S_ISDIR(folder):
        raise DestinationError(Code.FOLDER_IS_FILE, folder=final.parent)
    if there is not None and not stat.S_ISREG(there):
        raise DestinationError(Code.FILE_IS_SPECIAL, path=path)
    if there is not None and not overwrite:
        raise DestinationError(Code.FILE_EXISTS, path=path)


def _mode(path: Path) -> int | None:
    """Return the type and permissions of what is there, or None. Raises `OSError` where that cannot be told."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
