"""Folder under a hidden name beside the place where it is to appear.

A guard, which is an unfinished file, stands beside it as long as it is in use: it is created first and removed last.
A folder without its guard is abandoned (see `leftovers`).
"""

import contextlib
import os

from exporter_gui.core.output.abandoned_folders import FOLDER_SUFFIX, GUARD_SUFFIX
from exporter_gui.core.output.output_folder import OutputFolder
from exporter_gui.core.output.unfinished_file import UnfinishedFile

_FILES_TO_FLUSH = 64
_CAN_FLUSH_ALL = hasattr(os, "sync")


class UnfinishedFolder:
    """Temporary folder, held as long as its guard is open. Raises `OSError` where the drive does."""

    def __init__(self, parent: OutputFolder) -> None:
        self._parent = parent
        self._guard = UnfinishedFile(parent, 0o600)
        self.name = self._guard.name.removesuffix(GUARD_SUFFIX) + FOLDER_SUFFIX
        self._folders: set[str] = set()
        self._files = 0
        try:
            parent.make_folder(self.name)
        except BaseException:
            self._guard.discard()
            raise

    @property
    def guard_name(self) -> str:
        """Return the name of the guard."""
        return self._guard.name

    def remove_leftovers(self) -> None:
        """Remove unfinished files and folders of exports that were killed; those of running ones stay."""
        self._guard.remove_leftovers()

    def create(self, path: str) -> int:
        """Create a file, and the folders that it lies in; return its descriptor."""
        self._make_folders(path.rpartition("/")[0])
        self._files += 1
        return self._parent.create(f"{self.name}/{path}", 0o666)

    def _make_folders(self, path: str) -> None:
        if path and path not in self._folders:
            self._make_folders(path.rpartition("/")[0])
            self._parent.make_folder(f"{self.name}/{path}")
            self._folders.add(path)

    def remove(self, path: str) -> None:
        """Remove a file."""
        self._files -= 1
        self._parent.remove(f"{self.name}/{path}")

    def flush(self, descriptor: int) -> None:
        """Flush a complete file to disk, unless there are so many that `flush_all` does it faster."""
        if self._files <= _FILES_TO_FLUSH or not _CAN_FLUSH_ALL:
            os.fsync(descriptor)

    def flush_all(self) -> None:
        """Flush all files to disk."""
        if self._files > _FILES_TO_FLUSH and _CAN_FLUSH_ALL:
            os.sync()

    def move_to(self, name: str) -> None:
        """Give the folder its final name. Raises `FileExistsError` where something has it."""
        if self._parent.status(name) is not None:
            raise FileExistsError(name)
        self._parent.rename(self.name, name)

    def replace(self, name: str) -> str:
        """Take the place of another folder and remove that; return the name of what could not be removed, or ''.

        Where the system cannot exchange them, the other folder is moved aside under a name that people see, and moved
        back if this one cannot take its place.
        """
        aside = self.name
        if not self._parent.exchange(self.name, name):
            aside = self._replace_in_steps(name)
        return "" if self._parent.remove_tree(aside) else aside

    def _replace_in_steps(self, name: str) -> str:
        aside = f"{name}.old-{os.urandom(4).hex()}"
        self._parent.rename(name, aside)
        try:
            self._parent.rename(self.name, name)
        except BaseException:
            self._parent.rename(aside, name)
            raise
        with contextlib.suppress(OSError):
            self._parent.rename(aside, self.name)  # after a kill from here on, the next export removes it
            return self.name
        return aside

    def discard(self) -> bool:
        """Remove the folder, if it has its hidden name still; return False where that cannot be."""
        is_gone = self._parent.remove_tree(self.name)
        return self._guard.discard() and is_gone
