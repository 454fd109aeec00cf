"""The export, in a thread of its own."""

import logging
import traceback
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled, ExporterError, FolderError
from exporter_gui.core.export import export
from exporter_gui.core.language import translate
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.sentences import sentence

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something did not work."""

    sentence: str
    """For the user: what happened, which file, what to do."""
    details: str
    """For a report."""
    is_of_folder: bool = False
    """True where the folder could not take the file: another may."""


def describe_failure(error: Exception) -> Failure:
    """Tell what the user can act on from a bug, whose details are worth copying."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, ExporterError):
        return Failure(sentence(error), details, is_of_folder=isinstance(error, FolderError))
    _log.error("unexpected error", exc_info=error)
    text = translate(
        "engine",
        "Something went wrong inside Archive Exporter, and nothing was written; copy the details into a report.",
    )
    return Failure(text, details)


class ExportWorker(QObject):
    """One export. Emits exactly one of `completed`, `cancelled` and `failed`, then `finished`, whatever happens."""

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
        """Do the work; for the thread's `started`."""
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
