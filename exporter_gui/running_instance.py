"""One window for each person: a second start hands its archive to the first, and ends."""

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 1_000
_ANSWER = b"ok"


class RunningInstance(QObject):
    """Talks over a socket of this computer that only this person may use; nothing goes over a network."""

    asked = Signal(object)
    """The `Path` of an archive to open, or None: only raise the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def hand_over(self, archive: Path | None) -> bool:
        """Ask the window that is already there, and tell whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(json.dumps(None if archive is None else str(archive.absolute())).encode() + b"\n")
        while not socket.canReadLine():
            if not socket.waitForReadyRead(_PATIENCE_MS):
                return False
        return bytes(socket.readLine().data()).strip() == _ANSWER

    def listen(self) -> None:
        """Be the one that is asked from now on, in the place of what a crashed one has left."""
        self._server.listen(self._name)

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._answer(socket)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        try:
            wish = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(_ANSWER + b"\n")
        socket.flush()
        self.asked.emit(Path(wish) if isinstance(wish, str) else None)


def _name() -> str:
    """One for each place of the program's own data: two windows must not write the same history."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return f"archive-exporter-{hashlib.sha256(data.encode()).hexdigest()[:16]}"
