"""Owner and permissions of a file that replaces another."""

import contextlib
import os


def creation_mode(old: os.stat_result | None) -> int:
    """Return the mode for creating a replacement: it grants access to nobody who had no access before."""
    return 0o666 if old is None else (old.st_mode & 0o666) | 0o600


def copy_ownership(old: os.stat_result, descriptor: int) -> bool:
    """Set owner, group and permissions of an open file from another file; return whether that succeeded.

    Setuid and setgid bits are never copied. If the group cannot be set, the file's group gets no more permissions than
    others.
    """
    for owner in (old.st_uid, -1):
        with contextlib.suppress(OSError):
            os.fchown(descriptor, owner, old.st_gid)
            break
    mode = old.st_mode & 0o777
    if os.fstat(descriptor).st_gid != old.st_gid:
        mode = mode & 0o707 | (mode & 0o007) << 3
    with contextlib.suppress(OSError):
        os.fchmod(descriptor, mode)
    new = os.fstat(descriptor)
    return (new.st_uid, new.st_gid, new.st_mode & 0o7777) == (old.st_uid, old.st_gid, old.st_mode & 0o777)
