"""Single instance per user: a second one passes its archive to the first and exits."""

import hashlib
import json
import logging
import os
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from exporter_gui.socket_peer import is_own_process

_TIMEOUT_MS = 1_000
_ANSWER = b"ok"
_LONGEST_PATH_BYTES = 100
"""Longest socket path; systems accept 103 or 107."""
_log = logging.getLogger(__name__)


class RunningInstance(QObject):
    """Local socket that only this user can connect to; nothing is sent over a network.

    The socket is in a folder that only this user can write to, and processes of other users are not trusted: if no
    window of the same user answers, a new window opens.
    """

    requested = Signal(object)
    """The `Path` of an archive to open, or None to only raise the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = _address()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def hand_over(self, archive: Path | None) -> bool:
        """Pass an archive to a running instance. Return False if there is none."""
        if self._address is None:
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_TIMEOUT_MS) or not is_own_process(socket):
            return False
        socket.write(json.dumps(None if archive is None else str(archive.absolute())).encode() + b"\n")
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_TIMEOUT_MS):
                return False
        return bytes(socket.readLine().data()).strip() == _ANSWER

    def listen(self) -> None:
        """Listen for further instances; replaces the socket that a crashed one left behind."""
        if self._address is None:
            _log.warning("further instances open their own windows: there is no private folder for a socket")
            return
        if not self._server.listen(self._address):
            QLocalServer.removeServer(self._address)
            if not self._server.listen(self._address):
                _log.warning("further instances open their own windows: %s", self._server.errorString())

    def stop(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            if not is_own_process(socket):
                socket.abort()
                continue
            socket.readyRead.connect(self._on_ready)
            if socket.canReadLine():
                self._answer(socket)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        try:
            request = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(_ANSWER + b"\n")
        socket.flush()
        self.requested.emit(Path(request) if isinstance(request, str) else None)


def _address() -> str | None:
    """Return the socket's path, or its name if the system separates users; None if no folder is private."""
    if os.name != "posix":
        return _name()
    data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    for folder in ([Path(runtime)] if runtime else []) + [data]:
        path = folder / _name()
        if len(os.fsencode(path)) <= _LONGEST_PATH_BYTES and _is_private(folder):
            return str(path)
    return None


def _name() -> str:
    """Return a socket name that is unique per application data folder: two windows must not write one history."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return f"archive-exporter-{hashlib.sha256(data.encode()).hexdigest()[:16]}"


def _is_private(folder: Path) -> bool:
    """Create the folder if it is missing. Return True if only this user can write to it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == os.geteuid() and not found.st_mode & 0o022
