"""Tells whether files are written, from what the system knows of them and without a lock."""

import time
from pathlib import Path

import apsw

SETTLED_NS = 20_000_000
"""The age of a write after which a further one shows in a file's time."""
_COARSE_SETTLED_NS = 2_100_000_000

Stamp = tuple[int, int, int]


class ArchiveChangedError(Exception):
    """The archive was written while it was read in place, or may have been; what was read may mix two moments."""


class Watch:
    """Notices every change of a file since it was made.

    The file's status tells of every write, also of one that was rolled back; SQLite's `data_version` tells of
    every commit, whatever the file system does with times. The status is asked for at each call: it takes no lock.
    """

    def __init__(self, path: Path, probe: apsw.Connection | None = None) -> None:
        self._path = path
        self._probe = probe
        self._stamp = stamp_of(path)
        self._version = probe.pragma("data_version") if probe else None

    def verify(self, last: bool) -> None:  # noqa: FBT001 - the shape of `Snapshot.verify`
        """Raise `ArchiveChangedError` if the file was changed, or nobody can tell."""
        try:
            changed = stamp_of(self._path) != self._stamp
            if last and self._probe:
                changed = changed or self._probe.pragma("data_version") != self._version
        except (OSError, apsw.Error) as error:  # if it lasts, the next beginning will meet it, and explain it
            raise ArchiveChangedError from error
        if changed:
            raise ArchiveChangedError


def stamp_of(path: Path) -> Stamp:
    """Return the time, size and identity of a file, one of which changes with each write."""
    status = path.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino


def is_settled(path: Path) -> bool:
    """Tell whether the last write is old enough for a further one to show in the file's time."""
    written = path.stat().st_mtime_ns
    # Whole seconds may mean a file system that keeps no finer times.
    return time.time_ns() - written > (SETTLED_NS if written % 1_000_000_000 else _COARSE_SETTLED_NS)


def size_beside(path: Path, suffix: str) -> int:
    """Return the size of the file with a longer name beside another; 0 where there is none."""
    try:
        return stamp_of(path.with_name(path.name + suffix))[1]
    except FileNotFoundError:
        return 0


def exists_beside(path: Path, suffix: str) -> bool:
    """Tell whether there is a file with a longer name beside another. Raises `OSError` where nobody can tell."""
    try:
        path.with_name(path.name + suffix).stat()
    except FileNotFoundError:
        return False
    return True
