"""Exchanges two folders in one step, where the system can."""

import ctypes
import os
import sys

_EXCHANGE = {"linux": ("renameat2", 2), "darwin": ("renameatx_np", 2)}
_HERE = -100 if sys.platform == "linux" else -2
"""Stands for the descriptor of the working folder, which absolute paths ignore."""


def exchange(one: str, other: str, *, dir_fd: int | None = None) -> bool:
    """Exchange the names of two files or folders; return False where the system or the drive cannot."""
    if sys.platform not in _EXCHANGE:
        return False
    name, flag = _EXCHANGE[sys.platform]
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        return False
    folder = _HERE if dir_fd is None else dir_fd
    return bool(function(folder, os.fsencode(one), folder, os.fsencode(other), ctypes.c_uint(flag)) == 0)
