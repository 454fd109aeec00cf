"""Tells whether windows can be shown. Without a screen, Qt would abort the process."""

import errno
import os
import re
import socket
import sys

_LOCAL_DISPLAY = re.compile(r"(?:unix)?:(\d{1,6})(?:\.\d+)?")
_FIRST_PORT, _PORTS = 6_000, 1 << 16
_TIMEOUT_SECONDS = 1.0


def has_screen() -> bool:
    """Return False if there is no screen; True if there is one, or if only Qt can tell."""
    if sys.platform in ("win32", "darwin") or any(map(os.environ.get, ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return True
    display = os.environ.get("DISPLAY", "")
    local = _LOCAL_DISPLAY.fullmatch(display)
    if local is None or sys.platform != "linux" or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        return bool(display)
    return _may_answer(int(local[1]))


def _may_answer(display: int) -> bool:
    """Look for a local X server in all places where libxcb does: two sockets, and TCP after them."""
    path = f"/tmp/.X11-unix/X{display}"  # noqa: S108 - the place is the protocol's
    for address in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(0)
            if connection.connect_ex(address) not in (errno.ENOENT, errno.ECONNREFUSED):
                return True
    try:
        socket.create_connection(("localhost", (_FIRST_PORT + display) % _PORTS), _TIMEOUT_SECONDS).close()
    except OSError as error:
        return isinstance(error, TimeoutError)
    return True
