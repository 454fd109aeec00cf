"""Checks that a path can be written to, before work starts."""

import errno
import os
import stat
from pathlib import Path

from exporter_gui.core.errors import DestinationError
from exporter_gui.core.messages import Code
from exporter_gui.core.output.file_names import is_too_long_for_windows, windows_name_problem
from exporter_gui.core.output.writing import writing


def check_destination(path: Path, *, overwrite: bool) -> None:
    """Raise `DestinationError` if no file can be created here, or if an existing file must not be replaced."""
    with writing(path):
        if not path.name:
            raise DestinationError(Code.NOT_A_FILE_NAME, path=path)
        _check_name(path.name)
        _check_place(path, overwrite=overwrite)


def _check_name(name: str) -> None:
    """Reject names that Windows would reinterpret. Other systems report invalid names themselves."""
    if os.name != "nt":
        return
    if is_too_long_for_windows(name):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
    problem = windows_name_problem(name)
    if problem is not None:
        raise DestinationError(problem, name=name)


def _check_place(path: Path, *, overwrite: bool) -> None:
    final = Path(os.path.realpath(path))
    existing, folder = _mode(path), _mode(final.parent)  # what `/dev/stdout` leads to may have no path
    if existing is not None and stat.S_ISDIR(existing):
        raise DestinationError(Code.FILE_IS_FOLDER, path=path)
    if folder is None:
        raise DestinationError(Code.FOLDER_MISSING, folder=final.parent)
    if not stat.S_ISDIR(folder):
        raise DestinationError(Code.FOLDER_IS_FILE, folder=final.parent)
    if existing is not None and not stat.S_ISREG(existing):
        raise DestinationError(Code.FILE_IS_SPECIAL, path=path)
    if existing is not None and not overwrite:
        raise DestinationError(Code.FILE_EXISTS, path=path)


def _mode(path: Path) -> int | None:
    """Return the mode of a path, or None if nothing exists there. Raises `OSError` if it cannot be determined."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
