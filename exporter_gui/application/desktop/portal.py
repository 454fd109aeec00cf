"""Detection of the portal that shows native file dialogs. Linux only; jeepney is imported lazily."""

import logging
import os
import socket
import struct
import sys
import time

_log = logging.getLogger(__name__)
_TIMEOUT_SECONDS = 0.5
_CHUNK, _REQUEST_SERIAL = 65_536, 2
_PORTAL, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_HEADLESS_PLATFORMS = ("offscreen", "minimal", "vnc", "linuxfb")


def platform_arguments() -> list[str]:
    """Return Qt arguments that enable the desktop's own file dialogs.

    Empty if a Qt theme is configured, if there is no screen, or if no portal answers in time.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORMTHEME") or platform in _HEADLESS_PLATFORMS:
        return []
    return ["-platformtheme", "xdgdesktopportal"] if has_file_dialogs() else []


def has_file_dialogs() -> bool:
    """Return True if the portal has file dialogs. Needs no event loop, times out quickly and never raises."""
    try:
        return _query_portal(time.monotonic() + _TIMEOUT_SECONDS)
    except (OSError, ValueError, LookupError, TypeError, AssertionError, struct.error) as error:
        _log.debug("no portal for file dialogs: %r", error)
        return False


def _query_portal(deadline: float) -> bool:
    from jeepney.auth import BEGIN, Authenticator  # noqa: PLC0415 - Linux only, and only with a desktop
    from jeepney.bus_messages import message_bus  # noqa: PLC0415 - as above
    from jeepney.low_level import HeaderFields, MessageType, Parser  # noqa: PLC0415 - as above
    from jeepney.wrappers import DBusAddress, Properties  # noqa: PLC0415 - as above

    from exporter_gui.application.desktop.bus_socket import connect  # noqa: PLC0415 - as above

    connection = connect()
    if connection is None:
        return False
    with connection:
        authenticator, parser = Authenticator(), Parser()
        connection.sendall(authenticator.data_to_send())
        while not authenticator.authenticated:
            authenticator.feed(_receive(connection, deadline))
        chooser = DBusAddress(_PATH, _PORTAL, "org.freedesktop.portal.FileChooser")
        request = Properties(chooser).get("version")
        connection.sendall(BEGIN + message_bus.Hello().serialise(1) + request.serialise(_REQUEST_SERIAL))
        while True:
            for message in parser.feed(_receive(connection, deadline)):
                if message.header.fields.get(HeaderFields.reply_serial) == _REQUEST_SERIAL:
                    return bool(message.header.message_type == MessageType.method_return)


def _receive(connection: socket.socket, deadline: float) -> bytes:
    connection.settimeout(max(0.001, deadline - time.monotonic()))
    received = connection.recv(_CHUNK)
    if not received or time.monotonic() > deadline:
        raise TimeoutError
    return received
