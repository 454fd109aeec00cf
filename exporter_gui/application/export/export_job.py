"""One export at a time: owns the thread and its worker, and tells the window in the window's own thread."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from exporter_gui.application.export.export_worker import ExportWorker
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.progress import Progress
from exporter_gui.core.request import ExportRequest


class ExportJob(QObject):
    """What the window starts, cancels and listens to. Its signals are those of `ExportWorker`, re-emitted.

    The outcome is told when the thread has ended: whoever hears it may start the next export.
    """

    progressed = Signal(object)
    completed = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    finished = Signal()
    """The thread has ended, and the next export may start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: WorkerThread | None = None
        self._cancellation = Cancellation()
        self._tell_outcome: Callable[[], None] = _tell_nothing

    @property
    def is_running(self) -> bool:
        """True from `start` to just before the outcome is told."""
        return self._thread is not None

    def start(self, request: ExportRequest) -> None:
        """Begin an export; there must be none running."""
        if self._thread is not None:
            raise RuntimeError("an export is running already")
        self._cancellation = Cancellation()
        worker = ExportWorker(request, self._cancellation)
        worker.progressed.connect(self._on_progressed)
        worker.completed.connect(self._on_completed)
        worker.cancelled.connect(self._on_cancelled)
        worker.failed.connect(self._on_failed)
        self._thread = WorkerThread(worker, "export", self)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the export to stop; `cancelled` follows, unless it completes first."""
        self._cancellation.cancel()

    def stop(self) -> None:
        """Cancel, wait for the end, and tell the outcome: for when the application ends, and takes no more events."""
        if self._thread is not None:
            thread = self._thread
            self.cancel()
            thread.wait()
            for receiver in (self, thread):
                QCoreApplication.sendPostedEvents(receiver, QEvent.Type.MetaCall)

    # Slots of an object of the window's thread: they run there, whatever thread the worker emits in.

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _on_completed(self, result: object) -> None:
        self._tell_outcome = lambda: self.completed.emit(result)

    @Slot()
    def _on_cancelled(self) -> None:
        self._tell_outcome = self.cancelled.emit

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        self._tell_outcome = lambda: self.failed.emit(failure)

    @Slot()
    def _on_finished(self) -> None:
        self._thread = None
        tell_outcome, self._tell_outcome = self._tell_outcome, _tell_nothing
        tell_outcome()
        self.finished.emit()


def _tell_nothing() -> None:
    """Stand for an outcome that is not known yet."""
