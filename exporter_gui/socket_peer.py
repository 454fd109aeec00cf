"""User of the process at the other end of a local socket."""

import os
import socket
import struct
import sys

from PySide6.QtNetwork import QLocalSocket

_SOL_LOCAL, _LOCAL_PEERCRED = 0, 1
"""Socket options on macOS, which Python does not define."""


def is_own_process(peer: QLocalSocket) -> bool:
    """Return whether the peer of a connected socket runs as this user; True if the system cannot determine it."""
    if os.name != "posix":
        return True
    try:
        with socket.socket(fileno=os.dup(int(peer.socketDescriptor()))) as connection:
            return _uid(connection) in (None, os.geteuid())
    except OSError:
        return False


def _uid(connection: socket.socket) -> int | None:
    if sys.platform == "linux":
        _pid, uid, _gid = struct.unpack("iII", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
        return int(uid)
    if sys.platform == "darwin":
        _version, uid = struct.unpack_from("II", connection.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, 76))
        return int(uid)
    return None
