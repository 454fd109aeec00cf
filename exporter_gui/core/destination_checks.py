"""Reasons why no file can be written to a place, found before the work begins."""

import errno
import os
import stat
from pathlib import Path

from exporter_gui.core.file_names import is_too_long_for_windows, windows_name_problem
from exporter_gui.core.language import translate


def destination_problem(path: Path, *, overwrite: bool) -> str | None:
    """Return a sentence, or None where a file can be written. Raises `OSError` where that cannot be told."""
    if not path.name:
        return translate("engine", "“{path}” is not the name of a file; choose one.").format(path=path)
    return _name_problem(path.name) or _place_problem(path, overwrite=overwrite)


def exists_already(path: Path) -> str:
    """Return a sentence about a file that must not be replaced."""
    return translate(
        "engine",
        "“{path}” exists already; choose another name, or allow it to be replaced (--force on the command line).",
    ).format(path=path)


def _name_problem(name: str) -> str | None:
    """Ask for a name that Windows does not take for something else. Other systems judge names themselves."""
    if os.name != "nt":
        return None
    if is_too_long_for_windows(name):
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
    return windows_name_problem(name)


def _place_problem(path: Path, *, overwrite: bool) -> str | None:
    final = Path(os.path.realpath(path))
    there, folder = _mode(final), _mode(final.parent)
    if there is not None and stat.S_ISDIR(there):
        return translate("engine", "“{path}” is a folder; add a file name to it.").format(path=path)
    if folder is not None and not stat.S_ISDIR(folder):
        return translate("engine", "“{folder}” is a file, not a folder; choose a folder.").format(folder=final.parent)
    if folder is None:
        return translate("engine", "The folder “{folder}” does not exist; create it or choose another.").format(
            folder=final.parent
        )
    if there is not None and not stat.S_ISREG(there):
        return translate("engine", "“{path}” is not an ordinary file; choose another name.").format(path=path)
    if there is not None and not overwrite:
        return exists_already(path)
    return None


def _mode(path: Path) -> int | None:
    """Return the type and permissions of what is there, or None. Raises `OSError` where that cannot be told."""
    try:
        return path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
