"""Detection of writes to files from their status, without locks."""

import time
from pathlib import Path

import apsw

from exporter_gui.core.database.errors import ArchiveChangedError

SETTLED_NS = 20_000_000
"""Age of a write after which another one is sure to change the file's modification time."""
_COARSE_SETTLED_NS = 2_100_000_000

Stamp = tuple[int, int, int]


class Watch:
    """Detects every change of a file since this object was created.

    The file's status reveals every write, even one that was rolled back. SQLite's `data_version` reveals every commit,
    even if the file system does not update times. The status, which takes no lock, is checked on each call.
    """

    def __init__(self, path: Path, probe: apsw.Connection | None = None) -> None:
        self._path = path
        self._probe = probe
        self._stamp = stamp_of(path)
        self._version = probe.pragma("data_version") if probe else None

    def verify(self, last: bool) -> None:  # noqa: FBT001 - the shape of `Snapshot.verify`
        """Raise `ArchiveChangedError` if the file was changed, or if that cannot be determined."""
        try:
            changed = stamp_of(self._path) != self._stamp
            if last and self._probe:
                changed = changed or self._probe.pragma("data_version") != self._version
        except (OSError, apsw.Error) as error:  # if the error persists, the next attempt reports it
            raise ArchiveChangedError from error
        if changed:
            raise ArchiveChangedError


def stamp_of(path: Path) -> Stamp:
    """Return modification time, size and inode of a file; each write changes at least one of them."""
    status = path.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino


def is_settled(path: Path) -> bool:
    """Return whether the last write is old enough that another one would change the file's time."""
    written = path.stat().st_mtime_ns
    # A whole second may mean that the file system has no finer resolution.
    return time.time_ns() - written > (SETTLED_NS if written % 1_000_000_000 else _COARSE_SETTLED_NS)


def size_beside(path: Path, suffix: str) -> int:
    """Return the size of the companion file with this suffix; 0 if there is none."""
    try:
        return stamp_of(path.with_name(path.name + suffix))[1]
    except FileNotFoundError:
        return 0


def exists_beside(path: Path, suffix: str) -> bool:
    """Return whether the companion file with this suffix exists. Raises `OSError` if that cannot be determined."""
    try:
        path.with_name(path.name + suffix).stat()
    except FileNotFoundError:
        return False
    return True
