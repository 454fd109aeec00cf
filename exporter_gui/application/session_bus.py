"""The desktop's message bus, without ever waiting for it."""

import contextlib
import logging
import os
import socket
from collections.abc import Callable
from urllib.parse import unquote

from PySide6.QtCore import QObject, QSocketNotifier, Slot

from exporter_gui.application.dbus_message import Kind, Received, read_message, write_message

_log = logging.getLogger(__name__)
_CHUNK = 65_536
_NAME, _PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
OnReply = Callable[[tuple[object, ...] | None], None]


class SessionBus(QObject):
    """A connection of its own. Nothing is raised: what goes wrong is logged for developers, and closes it.

    A service forgets what was asked of it over a connection when this is closed, or destroyed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = 0
        self._waiting: dict[int, OnReply] = {}
        self._outbox = b""
        self._inbox = b""
        self._authenticated = False
        self._notifier: QSocketNotifier | None = None
        self._socket = _connect()
        if self._socket is None:
            return
        self.destroyed.connect(self._socket.close)
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._send_now(f"\0AUTH EXTERNAL {str(os.getuid()).encode().hex()}\r\nBEGIN\r\n".encode())
        self.call(_NAME, _PATH, _NAME, "Hello")

    @property
    def is_open(self) -> bool:
        """False where there is no bus, or no more."""
        return self._socket is not None

    def call(  # noqa: PLR0913 - what a call is made of
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        *values: object,
        on_reply: OnReply | None = None,
    ) -> None:
        """Call a method. `on_reply` is given the answer (see `Received.values`), or None for an error."""
        if on_reply is not None:
            self._waiting[self._serial + 1] = on_reply
        target = {"destination": destination, "path": path, "interface": interface, "member": member}
        self._send(Kind.CALL, signature, values, **target)

    def emit_signal(self, path: str, interface: str, member: str, signature: str, *values: object) -> None:
        """Tell everybody who listens."""
        self._send(Kind.SIGNAL, signature, values, path=path, interface=interface, member=member)

    @Slot()
    def close(self) -> None:
        """End the connection."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._waiting.clear()

    def _send(self, kind: Kind, signature: str, values: tuple[object, ...], **fields: str) -> None:
        self._serial += 1
        message = write_message(kind, self._serial, signature, values, **fields)
        if self._authenticated:
            self._send_now(message)
        else:
            self._outbox += message

    def _send_now(self, data: bytes) -> None:
        if self._socket is None:
            return
        try:
            sent = self._socket.send(data)
        except OSError as error:
            _log.debug("the session bus does not listen: %s", error)
            self.close()
            return
        if sent < len(data):  # a bus that reads has room for messages as small as these
            _log.debug("the session bus does not read")
            self.close()

    @Slot()
    def _on_readable(self) -> None:
        if self._socket is None:
            return
        try:
            received = self._socket.recv(_CHUNK)
            self._inbox += received
            self._read()
        except (OSError, ValueError) as error:
            _log.debug("the session bus: %s", error)
            received = b""
        if not received:
            self.close()

    def _read(self) -> None:
        if not self._authenticated:
            line, end, rest = self._inbox.partition(b"\r\n")
            if not end:
                return
            if not line.startswith(b"OK "):
                raise ValueError("refused")
            self._inbox, self._authenticated = rest, True
            self._send_now(self._outbox)
        while self._socket is not None and (found := read_message(self._inbox)) is not None:
            message, length = found
            self._inbox = self._inbox[length:]
            self._on_message(message)

    def _on_message(self, message: Received) -> None:
        if message.kind == Kind.ERROR:
            _log.debug("the session bus: %s", message.values)
        if message.kind in (Kind.REPLY, Kind.ERROR) and message.reply_serial is not None:
            on_reply = self._waiting.pop(message.reply_serial, None)
            if on_reply is not None:
                on_reply(message.values if message.kind == Kind.REPLY else None)


def _connect() -> socket.socket | None:
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


def _addresses() -> list[str]:
    """The places where the bus may listen: what the desktop names, or else where systemd puts it."""
    if not hasattr(socket, "AF_UNIX"):
        return []
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not named and runtime:
        named = f"unix:path={runtime}/bus"
    found = []
    for entry in named.split(";"):
        transport, _, details = entry.partition(":")
        options = dict(option.partition("=")[::2] for option in details.split(","))
        if transport == "unix":
            with contextlib.suppress(KeyError):
                found.append(unquote(options["path"]) if "path" in options else "\0" + unquote(options["abstract"]))
    return found
