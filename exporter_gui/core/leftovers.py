"""Temporary files that tell whether the program that made them still runs.

A temporary file stays locked as long as it is in use. After a crash or a kill the system has
dropped the lock: what can be locked is abandoned, and may be removed.
"""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl

    def hold(descriptor: int) -> None:
        """Mark an open file as in use until it is closed. Systems without locks are left alone."""
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def remove_if_abandoned(path: Path) -> bool:
        """Remove a file of ours that no running program holds; tell whether it is gone."""
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            return False
        try:
            if os.fstat(descriptor).st_uid != os.geteuid():
                return False
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
        except OSError:
            return False
        finally:
            os.close(descriptor)
        return True

else:

    def hold(descriptor: int) -> None:
        """Mark an open file as in use: here every open file is, by itself."""

    def remove_if_abandoned(path: Path) -> bool:
        """Remove a file of ours that no running program holds; tell whether it is gone."""
        try:
            path.unlink()
        except OSError:
            return False
        return True
