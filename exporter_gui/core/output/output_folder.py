"""Folder for output files."""

import contextlib
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from exporter_gui.core.output.leftovers import remove_if_abandoned

_MAX_TRIES = 10 if os.name == "nt" else 1
_PAUSE_S = 0.1
_BY_DESCRIPTOR = {os.open, os.stat, os.link, os.rename, os.unlink} <= os.supports_dir_fd


class OutputFolder:
    """Open folder in which files are accessed by name.

    If the system supports it, a descriptor keeps the folder the same even if its path is renamed or replaced.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        if _BY_DESCRIPTOR:
            with contextlib.suppress(PermissionError):  # it may be writable but not readable
                self._descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)

    def create(self, name: str, mode: int) -> int:
        """Create a new file; return its descriptor. Raises `FileExistsError`."""
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        return os.open(self._at(name), flags, mode, dir_fd=self._descriptor)

    def status(self, name: str) -> os.stat_result | None:
        """Return the status of a file, or None if it does not exist. Does not follow symbolic links."""
        try:
            return os.stat(self._at(name), dir_fd=self._descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def names(self) -> list[str]:
        """Return the names of all files."""
        return os.listdir(self._path if self._descriptor is None else self._descriptor)  # noqa: PTH208 - may be a descriptor

    def link(self, name: str, new: str) -> None:
        """Create a hard link. Raises `FileExistsError`."""
        os.link(self._at(name), self._at(new), src_dir_fd=self._descriptor, dst_dir_fd=self._descriptor)

    def rename(self, name: str, new: str) -> None:
        """Rename a file. Only Windows fails if the new name exists."""
        patiently(
            lambda: os.rename(self._at(name), self._at(new), src_dir_fd=self._descriptor, dst_dir_fd=self._descriptor)
        )

    def replace(self, name: str, new: str) -> None:
        """Rename a file, replacing an existing one."""
        patiently(
            lambda: os.replace(self._at(name), self._at(new), src_dir_fd=self._descriptor, dst_dir_fd=self._descriptor)
        )

    def exchange(self, name: str, other: str) -> bool:
        """Exchange the names of two files or folders in one step; return False where that cannot be."""
        from exporter_gui.core.output.exchange import exchange  # noqa: PLC0415 - slow to import, seldom needed

        return exchange(self._at(name), self._at(other), dir_fd=self._descriptor)

    def remove(self, name: str) -> None:
        """Remove a file."""
        patiently(lambda: os.unlink(self._at(name), dir_fd=self._descriptor))

    def make_folder(self, name: str) -> None:
        """Create a folder, which must not exist yet."""
        os.mkdir(self._at(name), dir_fd=self._descriptor)

    def remove_tree(self, name: str) -> bool:
        """Remove a folder of this user's with all that is in it; tell whether it is gone. No link is followed."""
        with contextlib.suppress(OSError):
            status = self.status(name)
            if status is None:
                return True
            if os.name == "posix" and status.st_uid != os.geteuid():
                return False
            shutil.rmtree(self._at(name), ignore_errors=True, dir_fd=self._descriptor)
            return self.status(name) is None
        return False

    def remove_if_abandoned(self, name: str, *, elsewhere: bool, now: float) -> None:
        """Remove a temporary file if no running program uses it (see `leftovers`)."""
        remove_if_abandoned(self._at(name), dir_fd=self._descriptor, elsewhere=elsewhere, now=now)

    def free_bytes(self) -> int | None:
        """Return the free space in bytes, or None if the drive does not report it."""
        try:
            usage = shutil.disk_usage(self._path if self._descriptor is None else self._descriptor)
        except OSError:
            return None
        return usage.free if usage.total else None

    def is_at(self, path: Path) -> bool:
        """Return whether a path still refers to this folder. Always True without a descriptor."""
        if self._descriptor is None:
            return True
        try:
            return os.path.samestat(path.stat(), os.fstat(self._descriptor))
        except OSError:
            return False

    def sync(self) -> None:
        """Flush the directory entries to disk, if the system supports it."""
        if self._descriptor is not None:
            os.fsync(self._descriptor)

    def close(self) -> None:
        """Close the folder; errors are ignored."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            with contextlib.suppress(OSError):
                os.close(descriptor)

    def _at(self, name: str) -> str:
        """Return the name of a file, or its path if there is no descriptor."""
        return name if self._descriptor is not None else str(self._path / name)


def patiently(action: Callable[[], None]) -> None:
    """Retry an action on a file that another program on Windows, like a virus scanner, may have open."""
    for _try in range(_MAX_TRIES - 1):
        with contextlib.suppress(PermissionError):
            return action()
        time.sleep(_PAUSE_S)
    return action()
