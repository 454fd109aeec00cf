"""Worker that exports in a thread of its own."""

import logging
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, ExporterError, FolderError
from exporter_gui.core.export import export
from exporter_gui.core.language import translate
from exporter_gui.core.request import ExportRequest

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """Description of an error."""

    sentence: str
    """Sentence for the user: the cause, the file, and the remedy."""
    details: str
    """Traceback, for a report."""
    is_of_folder: bool = False
    """True if the folder refused the file, and another may accept it."""


def describe_failure(error: Exception) -> Failure:
    """Describe an error that the user can act on, or a bug, which is logged."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, ExporterError):
        return Failure(str(error), details, is_of_folder=isinstance(error, FolderError))
    _log.error("unexpected error", exc_info=error)
    sentence = translate(
        "engine",
        "Something went wrong inside Archive Exporter, and nothing was written; copy the details into a report.",
    )
    return Failure(sentence, details)


class ExportWorker(QObject):
    """Runs one export. Emits exactly one of `completed`, `cancelled` and `failed`, and always `finished` at the end."""

    progressed = Signal(object)
    """A `Progress`, after each batch."""
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
            result = export(self._request, self.progressed.emit, self._cancellation)
        except Cancelled:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - a worker that raises would leave its thread running for ever
            self.failed.emit(describe_failure(error))
        else:
            self.completed.emit(result)
        finally:
            self.finished.emit()
