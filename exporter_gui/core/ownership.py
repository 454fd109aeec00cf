"""Owner and permissions of a file that takes the place of another."""

import contextlib
import os


def creation_mode(old: os.stat_result | None) -> int:
    """Return the mode to create a replacement with: nobody may read it who could not read the file before."""
    return 0o666 if old is None else (old.st_mode & 0o666) | 0o600


def copy_ownership(old: os.stat_result, descriptor: int) -> bool:
    """Give an open file the owner, group and permissions of another file; tell whether it has them now.

    A setuid or setgid bit is never copied. Where the group cannot be kept, the new group may do no more than everybody.
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
