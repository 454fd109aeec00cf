"""Detection and removal of temporary files that a crashed or killed run left behind.

A temporary file stays locked while it is in use. After a crash or a kill, the system has released the lock: a file
that can be locked is abandoned, and may be removed. On a shared drive, locks of other machines may be invisible, and
some drives have no locks: there, a file is abandoned if it was not written to for a day.
"""

import contextlib
import os
import sys
import zlib
from pathlib import Path

_DAY = 86_400


def machine_id() -> str:
    """Return eight hexadecimal digits that distinguish this machine from others on a shared drive."""
    name = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    with contextlib.suppress(OSError):
        name += Path("/etc/machine-id").read_text(encoding="utf-8", errors="replace")
    return f"{zlib.crc32(os.fsencode(name)):08x}"


if sys.platform != "win32":
    import fcntl

    def hold(descriptor: int) -> bool:
        """Lock an open file until it is closed; return False if another program has locked it in order to remove it.

        Returns True on drives without locks.
        """
        try:
            _lock(descriptor)
        except BlockingIOError:
            return False
        return True

    def remove_if_abandoned(
        path: str | Path, *, dir_fd: int | None = None, elsewhere: bool = False, now: float | None = None
    ) -> bool:
        """Remove a temporary file of this user if no running program uses it; return whether it was removed.

        `elsewhere` is True for a file of another machine. `now` is the time by the clock of the drive, in seconds
        since 1970; without it, the age of the file is not considered.
        """
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=dir_fd)
        except OSError:
            return False
        try:
            status = os.fstat(descriptor)
            if status.st_uid != os.geteuid():
                return False
            is_certain = _lock(descriptor) and not elsewhere
            if not is_certain and not _is_old(status, now):
                return False
            os.unlink(path, dir_fd=dir_fd)
        except OSError:
            return False
        finally:
            os.close(descriptor)
        return True

    def _lock(descriptor: int) -> bool:
        """Lock a file; return False if the drive has no locks. Raises `BlockingIOError` if it is locked."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise
        except OSError:
            return False
        return True

else:

    def hold(descriptor: int) -> bool:  # noqa: ARG001 - as on other systems
        """Return True: on Windows, an open file cannot be removed."""
        return True

    def remove_if_abandoned(
        path: str | Path, *, dir_fd: int | None = None, elsewhere: bool = False, now: float | None = None
    ) -> bool:
        """Remove a temporary file if no running program uses it; return whether it was removed."""
        try:
            if elsewhere and not _is_old(os.stat(path, dir_fd=dir_fd), now):
                return False
            os.unlink(path, dir_fd=dir_fd)
        except OSError:
            return False
        return True


def _is_old(status: os.stat_result, now: float | None) -> bool:
    return now is not None and now - status.st_mtime > _DAY
