"""Worker of an export."""

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.failure import describe_failure
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.export import export
from exporter_gui.core.request import ExportRequest


class ExportWorker(QObject):
    """Runs one export. Emits exactly one of `completed`, `cancelled` and `failed`, then always `finished`."""

    progressed = Signal(object)
    """A `Progress`, after each batch."""
    opening_progressed = Signal(object)
    """An `OpeningProgress`, while the archive has to be read as a whole before it can be exported."""
    completed = Signal(object)
    """An `ExportResult`."""
    cancelled = Signal()
    failed = Signal(object)
    """A `Failure`."""
    finished = Signal()

    def __init__(self, request: ExportRequest, cancellation: Cancellation) -> None:
        super().__init__()
        self._request = request
        self._cancellation = cancellation

    @Slot()
    def run(self) -> None:
        """Run the export; connect this to the thread's `started`."""
        try:
            result = export(self._request, self.progressed.emit, self._cancellation, self.opening_progressed.emit)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - an exception would leave the thread running forever
            self.failed.emit(describe_failure(error))
        else:
            self.completed.emit(result)
        finally:
            self.finished.emit()
