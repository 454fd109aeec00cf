"""Export job, which owns the worker and its thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal, Slot

from exporter_gui.application.export.export_worker import ExportWorker
from exporter_gui.application.failure import Failure
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.progress import OpeningProgress, Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult


class ExportJob(QObject):
    """Runs one export at a time. Re-emits the signals of `ExportWorker` in the thread of this object.

    The outcome is emitted after the thread has ended, so a receiver may start the next export.
    """

    progressed = Signal(object)
    opening_progressed = Signal(object)
    completed = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    finished = Signal()
    """The thread has ended and the next export may start."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: WorkerThread | None = None
        self._cancellation = Cancellation()
        self._emit_outcome: Callable[[], None] = _emit_nothing

    @property
    def is_running(self) -> bool:
        """True from `start` to just before the outcome is emitted."""
        return self._thread is not None

    def start(self, request: ExportRequest, earlier: Sequence[HistoryEntry] = ()) -> None:
        """Start an export, which goes on from the exports in `earlier`. Raises RuntimeError if one is running."""
        if self._thread is not None:
            raise RuntimeError("an export is already running")
        self._cancellation = Cancellation()
        worker = ExportWorker(request, self._cancellation, earlier)
        worker.progressed.connect(self._on_progressed)
        worker.opening_progressed.connect(self._on_opening_progressed)
        worker.completed.connect(self._on_completed)
        worker.cancelled.connect(self._on_cancelled)
        worker.failed.connect(self._on_failed)
        self._thread = WorkerThread(worker, "export", self)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()

    def cancel(self) -> None:
        """Request cancellation; `cancelled` follows, unless the export completes first."""
        self._cancellation.cancel()

    def stop(self) -> None:
        """Cancel, wait for the thread and emit the outcome, before the event loop ends."""
        if self._thread is not None:
            thread = self._thread
            self.cancel()
            thread.wait()
            for receiver in (self, thread):
                QCoreApplication.sendPostedEvents(receiver, QEvent.Type.MetaCall)

    # Slots of this object run in its own thread, regardless of the thread that the worker emits from.

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _on_opening_progressed(self, progress: OpeningProgress) -> None:
        self.opening_progressed.emit(progress)

    @Slot(object)
    def _on_completed(self, result: ExportResult) -> None:
        self._emit_outcome = lambda: self.completed.emit(result)

    @Slot()
    def _on_cancelled(self) -> None:
        self._emit_outcome = self.cancelled.emit

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._emit_outcome = lambda: self.failed.emit(failure)

    @Slot()
    def _on_finished(self) -> None:
        self._thread = None
        emit_outcome, self._emit_outcome = self._emit_outcome, _emit_nothing
        emit_outcome()
        self.finished.emit()


def _emit_nothing() -> None:
    """Do nothing: the outcome is not known yet."""
