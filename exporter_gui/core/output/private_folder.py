"""Private temporary folders, accessible only to this user, and removal of those that a killed run left behind."""

import contextlib
import os
import re
import stat
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.errors import FileError
from exporter_gui.core.output.leftovers import hold, remove_if_abandoned
from exporter_gui.core.output.temporary_folder import temporary_folder, temporary_folders

_PREFIX = "archive-exporter-"
_OWN_NAME = re.compile(re.escape(_PREFIX) + "[0-9a-f]{12}")
_LOCK_NAME = "in-use"
_MAX_TRIES = 5
_LARGE_BYTES = 32 << 20


class PrivateFolder:
    """Folder for large temporary files of one run; removed on exit. Creating it raises `FileError`."""

    def __init__(self) -> None:
        parent = temporary_folder()
        try:
            _clear(parent)
            self.path, self._lock = _create(parent)
        except OSError as error:
            raise FileError(error, parent) from error

    @property
    def database(self) -> Path:
        """Return the path of the copy."""
        return self.path / "copy.db"

    def remove(self, *, at_once: bool = False) -> None:
        """Remove the folder with its contents. On POSIX, an open copy stays readable.

        Unless it has to be `at_once`, a large one is removed in a thread of its own: that can take half a second.
        """
        if self._lock >= 0:
            lock, self._lock = self._lock, -1
            with contextlib.suppress(OSError):
                os.close(lock)
        if at_once or self._size() < _LARGE_BYTES:
            _remove(self.path)
        else:
            threading.Thread(target=_remove, args=(self.path,), name="removal of a private copy").start()

    def _size(self) -> int:
        with contextlib.suppress(OSError):
            return self.database.stat().st_size
        return 0

    def __enter__(self) -> Self:
        """Return the folder."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Remove the folder."""
        self.remove()


def clear_abandoned_copies() -> None:
    """Remove private copies that killed runs left behind in any of the temporary folders."""
    with contextlib.suppress(OSError):  # no folder for temporary files
        for folder in temporary_folders():
            _clear(folder)


def _create(parent: Path) -> tuple[Path, int]:
    """Create a folder with a locked file in it; return both."""
    for _try in range(_MAX_TRIES):
        path = parent / f"{_PREFIX}{os.urandom(6).hex()}"
        path.mkdir(mode=0o700)
        lock = -1
        try:
            lock = os.open(path / _LOCK_NAME, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            if hold(lock) and _has_lock_file(path / _LOCK_NAME, lock):
                return path, lock
        except FileNotFoundError:  # another instance considered it abandoned before the file was locked
            pass
        except BaseException:
            _discard(path, lock)
            raise
        _discard(path, lock)
    raise FileNotFoundError(path)


def _has_lock_file(path: Path, lock: int) -> bool:
    """Return whether a lock file still exists; on Windows, an open file cannot be removed."""
    return os.name != "posix" or os.path.samestat(os.fstat(lock), path.stat())


def _discard(path: Path, lock: int) -> None:
    if lock >= 0:
        with contextlib.suppress(OSError):
            os.close(lock)
    _remove(path)


def _clear(parent: Path) -> None:
    with contextlib.suppress(OSError), os.scandir(parent) as entries:
        names = [entry.name for entry in entries if _OWN_NAME.fullmatch(entry.name)]
        for name in names:
            with contextlib.suppress(OSError):
                _remove_if_abandoned(parent / name)


def _remove_if_abandoned(folder: Path) -> None:
    status = folder.lstat()
    is_link = bool(getattr(status, "st_reparse_tag", 0))  # a junction on Windows
    if is_link or not stat.S_ISDIR(status.st_mode) or status.st_uid != getattr(os, "geteuid", lambda: status.st_uid)():
        return
    if remove_if_abandoned(folder / _LOCK_NAME):
        _remove(folder)
    else:
        folder.rmdir()  # succeeds if it is empty because the lock file could not be created


def _remove(folder: Path) -> None:
    """Remove a private folder that contains only files, using no more than one file descriptor at a time."""
    for _try in range(2):  # the second try may succeed
        with contextlib.suppress(OSError):
            for name in os.listdir(folder):  # noqa: PTH208 - paths are not needed
                (folder / name).unlink()
            folder.rmdir()
            return
