"""Non-blocking client of the desktop's session bus. Import it lazily: jeepney is installed on Linux only.

Replaces QtDBus, which cannot send unsigned integers from Python; notifications and sleep inhibition need them.
"""

import logging
import struct
from typing import Any

from jeepney.auth import BEGIN, Authenticator
from jeepney.bus_messages import message_bus
from jeepney.low_level import HeaderFields, MessageType, Parser
from jeepney.wrappers import DBusAddress, new_method_call, new_signal
from PySide6.QtCore import QObject, QSocketNotifier, Slot

from exporter_gui.application.desktop.bus_socket import connect
from exporter_gui.application.desktop.bus_value import BusValue, OnReply

_log = logging.getLogger(__name__)
_CHUNK = 65_536
_PROTOCOL_ERRORS = (ValueError, LookupError, TypeError, AssertionError, struct.error)
"""Errors that jeepney raises for invalid messages and failed authentication."""
_Message = Any  # jeepney has no types


class SessionBus(QObject):
    """Connection to the session bus. Errors are logged and close the connection; none is raised.

    Services release a connection's requests when it is closed or destroyed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._serial = 0
        self._waiting: dict[int, OnReply] = {}
        self._outbox = b""
        self._authenticator = Authenticator()
        self._parser = Parser()
        self._notifier: QSocketNotifier | None = None
        self._socket = connect()
        if self._socket is None:
            return
        self.destroyed.connect(self._socket.close)
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._send_now(self._authenticator.data_to_send())
        self._send(message_bus.Hello())

    @property
    def is_open(self) -> bool:
        """True while there is a connection."""
        return self._socket is not None

    def call(  # noqa: PLR0913 - the fields of a D-Bus call
        self,
        destination: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        *values: BusValue,
        on_reply: OnReply | None = None,
    ) -> None:
        """Call a method; `on_reply` receives the body of the reply, or None after an error."""
        target = DBusAddress(path, destination, interface)
        self._send(new_method_call(target, member, signature or None, tuple(map(_sendable, values))), on_reply)

    def emit_signal(self, path: str, interface: str, member: str, signature: str, *values: BusValue) -> None:
        """Emit a signal on the bus."""
        source = DBusAddress(path, interface=interface)
        self._send(new_signal(source, member, signature, tuple(map(_sendable, values))))

    @Slot()
    def close(self) -> None:
        """Close the connection."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._waiting.clear()

    def _send(self, message: _Message, on_reply: OnReply | None = None) -> None:
        self._serial += 1
        data = message.serialise(self._serial)
        if on_reply is not None:
            self._waiting[self._serial] = on_reply
        if self._authenticator.authenticated:
            self._send_now(data)
        else:
            self._outbox += data

    def _send_now(self, data: bytes) -> None:
        if self._socket is None:
            return
        try:
            sent = self._socket.send(data)
        except OSError as error:
            _log.debug("cannot write to the session bus: %s", error)
            self.close()
            return
        if sent < len(data):  # a healthy bus has room for messages this small
            _log.debug("the session bus does not read its input")
            self.close()

    @Slot()
    def _on_readable(self) -> None:
        if self._socket is None:
            return
        messages: list[_Message] = []
        try:
            received = self._socket.recv(_CHUNK)
            messages = self._read(received)
        except (OSError, *_PROTOCOL_ERRORS) as error:
            _log.debug("session bus error: %r", error)
            received = b""
        for message in messages:
            self._on_message(message)
        if not received:
            self.close()

    def _read(self, received: bytes) -> list[_Message]:
        """Feed received bytes and return the completed messages."""
        if self._authenticator.authenticated:
            return list(self._parser.feed(received))
        self._authenticator.feed(received)
        if self._authenticator.authenticated:
            self._send_now(BEGIN + self._outbox)
        return []

    def _on_message(self, message: _Message) -> None:
        kind = message.header.message_type
        if kind == MessageType.error:
            _log.debug("session bus error reply: %s", message.body)
        if kind in (MessageType.method_return, MessageType.error):
            on_reply = self._waiting.pop(message.header.fields.get(HeaderFields.reply_serial), None)
            if on_reply is not None:
                on_reply(message.body if kind == MessageType.method_return else None)


def _sendable(value: BusValue) -> BusValue:
    """Strip characters that D-Bus rejects: a file name can contain bytes that are not valid text."""
    return value.replace("\0", "").encode("utf-8", "replace").decode() if isinstance(value, str) else value
