"""Opens files inside a folder by paths that are not trusted."""

import errno
import os
import stat
from collections.abc import Sequence
from io import FileIO
from pathlib import Path

_BY_DESCRIPTOR = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_FILE_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FOLDER_FLAGS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_SPECIAL = frozenset("\0\\:" if os.name == "nt" else "\0")
"""Characters by which a name would mean something else."""
_IS_LINK = (errno.ELOOP, errno.EMLINK)


class NotContainedError(Exception):
    """A path leads out of its folder, through a link, or to something else than an ordinary file."""

    def __init__(self, *, is_path: bool) -> None:
        super().__init__(is_path)
        self.is_path = is_path
        """Whether the path is to blame, and not the kind of the file."""


def contained_parts(path: str) -> tuple[str, ...]:
    """Return the parts of a relative path with slashes. Raises `NotContainedError` where it could lead elsewhere."""
    parts = tuple(path.split("/"))
    if any(part in ("", ".", "..") or not _SPECIAL.isdisjoint(part) for part in parts):
        raise NotContainedError(is_path=True)
    return parts


def open_contained(folder: Path, parts: Sequence[str]) -> FileIO:
    """Open an ordinary file in a folder for reading, without following links below the folder.

    Raises `NotContainedError`, and `OSError` where the system does.
    """
    try:
        descriptor = _open_by_descriptor(folder, parts) if _BY_DESCRIPTOR else _open_by_path(folder, parts)
    except OSError as error:
        if error.errno in _IS_LINK or error.errno == errno.ENAMETOOLONG:
            raise NotContainedError(is_path=True) from error
        if error.errno in (errno.EISDIR, errno.ENXIO):
            raise NotContainedError(is_path=False) from error
        raise
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return FileIO(descriptor)
    os.close(descriptor)
    raise NotContainedError(is_path=False)


def _open_by_descriptor(folder: Path, parts: Sequence[str]) -> int:
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            inner = _open_folder(part, at)
            os.close(at)
            at = inner
        return os.open(parts[-1], _FILE_FLAGS, dir_fd=at)
    finally:
        os.close(at)


def _open_folder(name: str, at: int) -> int:
    try:
        return os.open(name, _FOLDER_FLAGS, dir_fd=at)
    except NotADirectoryError as error:  # a link looks like that, too
        if stat.S_ISLNK(os.stat(name, dir_fd=at, follow_symlinks=False).st_mode):
            raise NotContainedError(is_path=True) from error
        raise


def _open_by_path(folder: Path, parts: Sequence[str]) -> int:
    """Open without descriptors of folders, as on Windows: links are looked for, and the file is compared afterwards."""
    path = folder
    for part in parts:
        path /= part
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode) or getattr(status, "st_reparse_tag", False):
            raise NotContainedError(is_path=True)
    if not stat.S_ISREG(status.st_mode):
        raise NotContainedError(is_path=False)
    descriptor = os.open(path, _FILE_FLAGS)
    if not os.path.samestat(status, os.fstat(descriptor)):
        os.close(descriptor)
        raise NotContainedError(is_path=True)
    return descriptor
