"""Checks of exported files in the background."""

import logging
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.storage.file_state import FileState, file_states, sha256_of_export
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import Cancelled

_log = logging.getLogger(__name__)


class FileChecker(QObject):
    """Checks and hashes files, each job in a thread of its own."""

    checked = Signal(object, object)
    """An export's number in the history, and its file's `FileState`."""
    hashed = Signal(object, str)
    """An export's number in the history, and the SHA-256 of its file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._check: _FileWorker | None = None
        self._wanted: set[_FileWorker] = set()
        self._threads: dict[_FileWorker, WorkerThread] = {}

    def check(self, entries: Iterable[HistoryEntry]) -> None:
        """Compare files with the history; `checked` follows for each completed export. Cancels the previous one."""
        self.cancel()
        those = tuple(entries)
        self._check = self._start(lambda cancellation: file_states(those, cancellation))

    def cancel(self) -> None:
        """Cancel the comparison; no `checked` follows."""
        if self._check is not None:
            self._check.cancellation.cancel()
            self._wanted.discard(self._check)
            self._check = None

    def hash(self, entry: HistoryEntry) -> None:
        """Hash the file of a new export that has a number; `hashed` follows if the file is intact."""

        def work(cancellation: Cancellation) -> Iterator[tuple[int | None, str]]:
            sha256 = sha256_of_export(entry, cancellation)
            if sha256 is not None:
                yield entry.id, sha256

        self._start(work)

    def stop(self) -> None:
        """Cancel all jobs and wait for the end of their threads. No signal follows."""
        self._check = None
        self._wanted.clear()
        for worker in self._threads:
            worker.cancellation.cancel()
        for thread in list(self._threads.values()):
            thread.wait()

    def _start(self, work: "_Work") -> "_FileWorker":
        worker = _FileWorker(work)
        worker.reported.connect(self._on_reported)
        thread = WorkerThread(worker, "file checker", self)
        thread.finished.connect(self._on_thread_finished)
        self._wanted.add(worker)
        self._threads[worker] = thread
        thread.start()
        return worker

    @Slot(object, object, object)
    def _on_reported(self, worker: "_FileWorker", number: object, answer: object) -> None:
        if worker not in self._wanted:
            return
        if isinstance(answer, FileState):
            self.checked.emit(number, answer)
        else:
            self.hashed.emit(number, answer)

    @Slot()
    def _on_thread_finished(self) -> None:
        ended = self.sender()
        for worker in [worker for worker, thread in self._threads.items() if thread is ended]:
            del self._threads[worker]
            self._wanted.discard(worker)


_Work = Callable[[Cancellation], Iterator[tuple[int | None, str]]]


class _FileWorker(QObject):
    """Worker for files."""

    reported = Signal(object, object, object)
    """This worker, an export's number, and a `FileState` or a SHA-256."""
    finished = Signal()

    def __init__(self, work: _Work) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self._work = work

    @Slot()
    def run(self) -> None:
        """Do the work; connect this to the thread's `started`."""
        try:
            self.cancellation.check()
            for number, answer in self._work(self.cancellation):
                self.reported.emit(self, number, answer)
        except Cancelled:
            pass
        except Exception:  # noqa: BLE001 - a worker that raises would leave its thread running for ever
            _log.exception("files could not be checked")
        finally:
            self.finished.emit()
