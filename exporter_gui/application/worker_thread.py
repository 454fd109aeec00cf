"""Thread that lives as long as its worker."""

from typing import Protocol, cast

from PySide6.QtCore import QObject, QThread, Signal, SignalInstance, Slot

_LAST_WAIT_MS = 10_000


class Worker(Protocol):
    """QObject with a slot `run`, which emits `finished` at its end, whatever happens."""

    finished: SignalInstance

    def run(self) -> None:
        """Do the work."""


class WorkerThread(QObject):
    """Runs one worker in a thread of its own. Emits `finished` after the thread's end, in the thread of this object."""

    finished = Signal()

    def __init__(self, worker: Worker, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._worker: Worker | None = worker
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        cast(QObject, worker).moveToThread(self._thread)
        self._thread.started.connect(worker.run)
        worker.finished.connect(self._thread.quit)
        self._thread.finished.connect(self._on_finished)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def wait(self) -> None:
        """Wait for the end of a cancelled worker."""
        self._thread.quit()
        self._thread.wait(_LAST_WAIT_MS)

    @Slot()
    def _on_finished(self) -> None:
        self._thread.wait()
        self._worker = None
        self.finished.emit()
        self.deleteLater()
