"""Background comparison of exported files with the history."""

import logging
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.latest_worker import LatestWorker
from exporter_gui.application.storage.file_state import FileState, file_states
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled

_log = logging.getLogger(__name__)


class FileChecker(QObject):
    """Compares exported files with the history; each comparison runs in its own thread."""

    checked = Signal(object, object)
    """An export's id in the history and its file's `FileState`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparisons = LatestWorker("file checker", self)

    def check(self, entries: Iterable[HistoryEntry]) -> None:
        """Compare files; `checked` follows for each completed export. Cancels the previous comparison."""
        comparison = _Comparison(tuple(entries))
        comparison.checked.connect(self._on_checked)
        self._comparisons.start(comparison)

    def cancel(self) -> None:
        """Cancel the running comparison; no `checked` follows."""
        self._comparisons.cancel()

    def stop(self) -> None:
        """Cancel all comparisons and wait for their threads; no signal follows."""
        self._comparisons.stop()

    @Slot(object, object, object)
    def _on_checked(self, comparison: "_Comparison", number: int, state: FileState) -> None:
        if self._comparisons.is_current(comparison):
            self.checked.emit(number, state)


class _Comparison(QObject):
    """Worker that compares files with the history."""

    checked = Signal(object, object, object)
    """The comparison itself, an export's id, and a `FileState`."""
    finished = Signal()

    def __init__(self, entries: tuple[HistoryEntry, ...]) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self._entries = entries

    @Slot()
    def run(self) -> None:
        """Compare the files; connect this to the thread's `started`."""
        try:
            self.cancellation.check()
            for number, state in file_states(self._entries, self.cancellation):
                self.checked.emit(self, number, state)
        except Cancelled:
            pass
        except Exception:  # noqa: BLE001 - an exception would leave the thread running forever
            _log.exception("files could not be checked")
        finally:
            self.finished.emit()
