"""Threads of workers of which only the latest one counts."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from exporter_gui.application.worker_thread import Worker, WorkerThread
from exporter_gui.core.cancellation import Cancellation


class CancellableWorker(Worker, Protocol):
    """Worker that ends early when it is cancelled."""

    cancellation: Cancellation


class LatestWorker(QObject):
    """Runs workers, each in its own thread. Starting one cancels the previous one, which may take a while to end."""

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._current: CancellableWorker | None = None
        self._threads: list[WorkerThread] = []

    def start(self, worker: CancellableWorker) -> None:
        """Start a worker, which is the current one from now on."""
        self.cancel()
        self._current = worker
        thread = WorkerThread(worker, self._name, self)
        self._threads.append(thread)
        thread.finished.connect(self._on_thread_finished)
        thread.start()

    def is_current(self, worker: CancellableWorker) -> bool:
        """Return True unless the worker was cancelled."""
        return worker is self._current

    def cancel(self) -> None:
        """Cancel the current worker; there is none then."""
        if self._current is not None:
            self._current.cancellation.cancel()
            self._current = None

    def stop(self) -> None:
        """Cancel the current worker and wait for all threads."""
        self.cancel()
        for thread in list(self._threads):
            thread.wait()

    @Slot()
    def _on_thread_finished(self) -> None:
        ended = self.sender()
        self._threads = [thread for thread in self._threads if thread is not ended]
