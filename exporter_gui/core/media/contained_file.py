"""Opens files inside a folder by paths that are not trusted."""

import errno
import os
import stat
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from typing import Self

_BY_DESCRIPTOR = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_FILE_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FOLDER_FLAGS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_SPECIAL = ("\0", "\\", ":") if os.name == "nt" else ("\0",)
"""Characters by which a name would mean something else."""
_NOT_BELOW = frozenset(("", ".", ".."))
"""Parts of a path that do not lead to what is below."""
_PIECE_BYTES = 1 << 18
_IS_LINK = (errno.ELOOP, errno.EMLINK)


class NotContainedError(Exception):
    """A path leads out of its folder, through a link, or to something else than an ordinary file."""

    def __init__(self, *, is_path: bool) -> None:
        super().__init__(is_path)
        self.is_path = is_path
        """True if the path is to blame, and not the kind of the file."""


def check_contained(path: str) -> None:
    """Raise `NotContainedError` where a relative path with slashes could lead elsewhere."""
    if not _NOT_BELOW.isdisjoint(path.split("/")):
        raise NotContainedError(is_path=True)
    for character in _SPECIAL:
        if character in path:
            raise NotContainedError(is_path=True)


class ContainedFiles:
    """Folder whose files are opened one after the other, fastest where neighbours come together.

    Links below the folder are never followed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folder: str | None = None
        """Folder of the last file, in `path`; None if it is not open."""
        self._parts: list[str] = []
        self._descriptors: list[int] = []
        """Of `path`, and of those of `_parts` below it."""

    def open(self, path: str) -> FileIO:
        """Open an ordinary file for reading, as `open_descriptor` does."""
        return FileIO(self.open_descriptor(path)[0])

    def pieces(self, path: str) -> Iterator[bytes]:
        """Return the content of a file in pieces. Raises what `open_descriptor` raises, and `OSError`."""
        descriptor, left = self.open_descriptor(path)
        try:
            asked = min(left + 1, _PIECE_BYTES)
            while piece := os.read(descriptor, asked):
                yield piece
                left -= len(piece)
                if left == 0 and len(piece) < asked:
                    break  # at the end, which a further call would only confirm
                asked = _PIECE_BYTES
        finally:
            close_descriptor(descriptor)

    def open_descriptor(self, path: str) -> tuple[int, int]:
        """Open an ordinary file for reading, by a relative path with slashes; return its descriptor and its size.

        Raises `NotContainedError`, and `OSError` where the system does. File objects would ask the system once more,
        which takes its time where there are many small ones.
        """
        check_contained(path)
        try:
            descriptor = self._open_in(path) if _BY_DESCRIPTOR else _open_by_path(self._path, path)
        except OSError as error:
            if error.errno in _IS_LINK or error.errno == errno.ENAMETOOLONG:
                raise NotContainedError(is_path=True) from error
            if error.errno in (errno.EISDIR, errno.ENXIO):
                raise NotContainedError(is_path=False) from error
            raise
        status = os.fstat(descriptor)
        if stat.S_ISREG(status.st_mode):
            return descriptor, status.st_size
        os.close(descriptor)
        raise NotContainedError(is_path=False)

    def _open_in(self, path: str) -> int:
        folder, _slash, name = path.rpartition("/")
        if folder != self._folder:
            self._go_to(folder)
        return os.open(name, _FILE_FLAGS, dir_fd=self._descriptors[-1])

    def _go_to(self, folder: str) -> None:
        if not self._descriptors:
            self._descriptors.append(os.open(self._path, os.O_RDONLY | os.O_DIRECTORY))
        self._folder = None
        parts = folder.split("/") if folder else []
        while self._parts != parts[: len(self._parts)]:
            self._parts.pop()
            self._close_last()
        for part in parts[len(self._parts) :]:
            self._descriptors.append(_open_folder(part, self._descriptors[-1]))
            self._parts.append(part)
        self._folder = folder

    def close(self) -> None:
        """Close the folder; opened files stay open."""
        while self._descriptors:
            self._close_last()
        self._parts.clear()
        self._folder = None

    def _close_last(self) -> None:
        close_descriptor(self._descriptors.pop())

    def __enter__(self) -> Self:
        """Return the folder."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the folder."""
        self.close()


def open_contained(folder: Path, path: str) -> FileIO:
    """Open a single file as `ContainedFiles` does."""
    with ContainedFiles(folder) as files:
        return files.open(path)


def close_descriptor(descriptor: int) -> None:
    """Close a descriptor that was read from; what was read is right whatever the system says now."""
    try:  # noqa: SIM105 - for each of many small files, `contextlib.suppress` takes as long as the rest
        os.close(descriptor)
    except OSError:
        pass


def _open_folder(name: str, at: int) -> int:
    try:
        return os.open(name, _FOLDER_FLAGS, dir_fd=at)
    except NotADirectoryError as error:  # a link looks like that, too
        if stat.S_ISLNK(os.stat(name, dir_fd=at, follow_symlinks=False).st_mode):
            raise NotContainedError(is_path=True) from error
        raise


def _open_by_path(folder: Path, path: str) -> int:
    """Open without descriptors of folders, as on Windows: links are looked for, and the file is compared afterwards."""
    place = folder
    for part in path.split("/"):
        place /= part
        status = place.lstat()
        if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", False):
            raise NotContainedError(is_path=True)
    if not stat.S_ISREG(status.st_mode):
        raise NotContainedError(is_path=False)
    descriptor = os.open(place, _FILE_FLAGS)
    if not os.path.samestat(status, os.fstat(descriptor)):
        os.close(descriptor)
        raise NotContainedError(is_path=True)
    return descriptor
