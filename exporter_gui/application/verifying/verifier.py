"""Background verification of exports."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.failure import Failure, describe_failure
from exporter_gui.application.latest_worker import LatestWorker
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.verify.result import VerifyProgress, VerifyResult


class Verifier(QObject):
    """Verifies one export at a time. A new verification cancels the previous one, which emits nothing."""

    progressed = Signal(object)
    """A `VerifyProgress`, several times a second."""
    completed = Signal(object)
    """A `VerifyResult`."""
    failed = Signal(object)
    """A `Failure`: nothing could be compared."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = LatestWorker("verifier", self)

    def start(self, path: Path) -> None:
        """Verify an export (`path` as in `verify`); `completed` or `failed` follows."""
        worker = _VerifyWorker(path)
        worker.progressed.connect(self._on_progressed)
        worker.completed.connect(self._on_completed)
        worker.failed.connect(self._on_failed)
        self._workers.start(worker)

    def cancel(self) -> None:
        """Cancel the verification; no signal follows."""
        self._workers.cancel()

    def stop(self) -> None:
        """Cancel the verification and wait for its thread; no signal follows."""
        self._workers.stop()

    @Slot(object, object)
    def _on_progressed(self, worker: "_VerifyWorker", progress: VerifyProgress) -> None:
        if self._workers.is_current(worker):
            self.progressed.emit(progress)

    @Slot(object, object)
    def _on_completed(self, worker: "_VerifyWorker", result: VerifyResult) -> None:
        if self._workers.is_current(worker):
            self._workers.cancel()
            self.completed.emit(result)

    @Slot(object, object)
    def _on_failed(self, worker: "_VerifyWorker", failure: Failure) -> None:
        if self._workers.is_current(worker):
            self._workers.cancel()
            self.failed.emit(failure)


class _VerifyWorker(QObject):
    """Worker that verifies an export. Each signal has this worker as its first argument."""

    progressed = Signal(object, object)
    completed = Signal(object, object)
    failed = Signal(object, object)
    finished = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self._path = path

    @Slot()
    def run(self) -> None:
        """Verify the export; connect this to the thread's `started`."""
        from exporter_gui.core.verify.verification import verify  # noqa: PLC0415 - not needed at startup

        try:
            self.cancellation.check()
            result = verify(self._path, lambda progress: self.progressed.emit(self, progress), self.cancellation)
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - shown in the window
            self.failed.emit(self, describe_failure(error))
        else:
            self.completed.emit(self, result)
        finally:
            self.finished.emit()
