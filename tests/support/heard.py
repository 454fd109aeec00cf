"""Signals of an object, in order."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QThread


class Signalled(NamedTuple):
    """One emission of a signal."""

    name: str
    value: object
    in_main_thread: bool


class Heard(list[Signalled]):
    """Listens directly, that is, in whatever thread the object signals in."""

    def __init__(self, sender: QObject, *names: str) -> None:
        super().__init__()
        for name in names:
            getattr(sender, name).connect(self._listener(name), Qt.ConnectionType.DirectConnection)

    def names(self) -> list[str]:
        return [signalled.name for signalled in self]

    def values(self, name: str) -> list[object]:
        return [signalled.value for signalled in self if signalled.name == name]

    def _listener(self, name: str):
        def listen(*values: object) -> None:
            self.append(Signalled(name, values[0] if values else None, QThread.isMainThread()))

        return listen
