"""Thread of a single worker."""

from typing import Protocol, cast

from PySide6.QtCore import QObject, QThread, Signal, SignalInstance, Slot

_LAST_WAIT_MS = 10_000


class Worker(Protocol):
    """QObject with a slot `run` that always emits `finished` at the end."""

    finished: SignalInstance

    def run(self) -> None:
        """Do the work."""


class WorkerThread(QObject):
    """Runs one worker in its own thread. Emits `finished` after that thread has ended, in the thread of this object."""

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
        """Wait for a cancelled worker to end."""
        self._thread.quit()
        self._thread.wait(_LAST_WAIT_MS)

    @Slot()
    def _on_finished(self) -> None:
        self._thread.wait()
        self._worker = None
        self.finished.emit()
        self.deleteLater()
