"""Folders for private copies, which only this user may enter; what a killed run left of them is cleared away."""

import contextlib
import os
import re
import stat
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.output.leftovers import hold, remove_if_abandoned
from exporter_gui.core.sources.bskyarchive.reading import in_temporary_files
from exporter_gui.core.sources.bskyarchive.temporary_folder import temporary_folder, temporary_folders

_PREFIX = "archive-exporter-"
_OWN_NAME = re.compile(re.escape(_PREFIX) + "[0-9a-f]{12}")
_MARK_NAME = "in-use"
_TRIES = 5


class PrivateFolder:
    """A folder for one copy, among the system's large temporary files; removed on exit."""

    def __init__(self) -> None:
        parent = temporary_folder()
        with in_temporary_files(parent):
            _clear(parent)
            self.path, self._mark = _make(parent)

    @property
    def database(self) -> Path:
        """The copy."""
        return self.path / "copy.db"

    def remove(self) -> None:
        """Remove the folder and what is in it. An open copy can be read on where the system allows that."""
        if self._mark >= 0:
            mark, self._mark = self._mark, -1
            with contextlib.suppress(OSError):
                os.close(mark)
        _remove(self.path)

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove the folder."""
        self.remove()


def clear_abandoned_copies() -> None:
    """Remove what killed runs left of private copies, wherever these may have been put."""
    with contextlib.suppress(OSError):  # no folder for temporary files
        for folder in temporary_folders():
            _clear(folder)


def _make(parent: Path) -> tuple[Path, int]:
    """Make a folder with a mark in it, and hold the mark; return both."""
    for _try in range(_TRIES):
        path = parent / f"{_PREFIX}{os.urandom(6).hex()}"
        path.mkdir(mode=0o700)
        mark = -1
        try:
            mark = os.open(path / _MARK_NAME, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            if hold(mark) and _is_there(path / _MARK_NAME, mark):
                return path, mark
        except FileNotFoundError:  # another start took it for abandoned before the mark was held
            pass
        except BaseException:
            _discard(path, mark)
            raise
        _discard(path, mark)
    raise FileNotFoundError(path)


def _is_there(path: Path, mark: int) -> bool:
    """Tell whether a mark still has its name, which an open file cannot lose on Windows."""
    return os.name != "posix" or os.path.samestat(os.fstat(mark), path.stat())


def _discard(path: Path, mark: int) -> None:
    if mark >= 0:
        with contextlib.suppress(OSError):
            os.close(mark)
    _remove(path)


def _clear(parent: Path) -> None:
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        names = [entry.name for entry in entries if _OWN_NAME.fullmatch(entry.name)]
        for name in names:
            with contextlib.suppress(OSError):
                _remove_if_abandoned(parent / name)


def _remove_if_abandoned(folder: Path) -> None:
    status = folder.lstat()
    is_link = bool(getattr(status, "st_reparse_tag", 0))  # a junction of Windows
    if is_link or not stat.S_ISDIR(status.st_mode) or status.st_uid != getattr(os, "geteuid", lambda: status.st_uid)():
        return
    if remove_if_abandoned(folder / _MARK_NAME):
        _remove(folder)
    else:
        folder.rmdir()  # succeeds where it is empty, since the mark could not be made


def _remove(folder: Path) -> None:
    """Remove a private folder, in which there are only files; with one descriptor, in case there are no more."""
    for _try in range(2):  # what fails once may succeed the next time
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):  # noqa: PTH208 - paths are not needed
                (folder / name).unlink()
            folder.rmdir()
            return
