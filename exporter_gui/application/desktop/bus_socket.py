"""Socket of the desktop's session bus. Linux only, like session_bus.py."""

import logging
import os
import socket
from collections.abc import Iterator
from urllib.parse import quote

from jeepney.bus import get_connectable_addresses

_log = logging.getLogger(__name__)


def connect() -> socket.socket | None:
    """Connect to the session bus and return a non-blocking socket; None if there is no bus."""
    for address in _addresses():
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(0)
        try:
            connection.connect(address)
        except OSError as error:
            _log.debug("no session bus at %r: %s", address, error)
            connection.close()
        else:
            return connection
    return None


def _addresses() -> Iterator[bytes]:
    """Yield the addresses to try: those from the environment, or else systemd's default."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not named and runtime:
        named = f"unix:path={quote(os.fsencode(runtime))}/bus"
    try:
        for address in get_connectable_addresses(named):
            yield address.encode("latin-1")  # jeepney maps each byte to a character
    except (ValueError, RuntimeError) as error:
        _log.debug("no session bus at %r: %s", named, error)
