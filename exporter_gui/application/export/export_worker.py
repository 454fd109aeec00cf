"""Worker of an export."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.export.earlier_checker import earlier_notes
from exporter_gui.application.failure import describe_failure
from exporter_gui.application.storage.file_state import lost_exports
from exporter_gui.application.storage.history import HistoryEntry
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

    def __init__(
        self, request: ExportRequest, cancellation: Cancellation, earlier: Sequence[HistoryEntry] = ()
    ) -> None:
        """Prepare an export, which goes on from the exports in `earlier`."""
        super().__init__()
        self._request, self._earlier = request, earlier
        self._cancellation = cancellation

    @Slot()
    def run(self) -> None:
        """Run the export; connect this to the thread's `started`."""
        try:
            result = export(self._request, self.progressed.emit, self._cancellation, self.opening_progressed.emit)
            notes = earlier_notes(lost_exports(self._earlier))  # afterwards, as it may have replaced one of them
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - an exception would leave the thread running forever
            self.failed.emit(describe_failure(error))
        else:
            self.completed.emit(result._replace(notes=(*result.notes, *notes)))
        finally:
            self.finished.emit()
