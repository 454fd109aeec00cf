"""Cancellable query of an archive in its own thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.failure import Failure, describe_failure
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OpeningProgress
from exporter_gui.core.sources import read_archive

_Answer = TypeVar("_Answer")
Query = Callable[[PostDatabase], _Answer]


class LastQuery(QObject, Generic[_Answer]):
    """Runs one query at a time. A new query cancels the previous one, which emits nothing."""

    answered = Signal(object)
    """The result of the query."""
    failed = Signal(object)
    """A `Failure`."""
    opening_progressed = Signal(object)
    """An `OpeningProgress`, while the archive has to be read as a whole before it can be queried."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: _QueryWorker[_Answer] | None = None
        self._paused: _QueryWorker[_Answer] | None = None
        self._threads: dict[_QueryWorker[_Answer], WorkerThread] = {}

    def start(
        self,
        path: Path,
        query: Query[_Answer],
        *,
        brief: bool = True,
        by_index: bool = False,
        additions: Additions = NO_ADDITIONS,
    ) -> None:
        """Run a query on an archive (the rest as in `read_archive`); `answered` or `failed` follows."""
        self.cancel()
        worker = _QueryWorker(path, query, brief=brief, by_index=by_index, additions=additions)
        worker.answered.connect(self._on_answered)
        worker.failed.connect(self._on_failed)
        worker.opening_progressed.connect(self._on_opening_progressed)
        thread = WorkerThread(worker, "archive reader", self)
        thread.finished.connect(self._on_thread_finished)
        self._current = worker
        self._threads[worker] = thread
        thread.start()

    @property
    def is_running(self) -> bool:
        """True until the query is answered, has failed or is cancelled, also while it is paused."""
        return self._current is not None or self._paused is not None

    def cancel(self) -> None:
        """Cancel the query; no signal follows."""
        self._paused = None
        if self._current is not None:
            self._current.cancellation.cancel()
            self._current = None

    def pause(self) -> None:
        """Interrupt the query and wait for its thread; `resume` restarts it."""
        paused = self._current
        self.stop()
        self._paused = paused

    def resume(self) -> None:
        """Restart the interrupted query."""
        if self._paused is not None:
            paused = self._paused
            self.start(
                paused.archive,
                paused.query,
                brief=paused.brief,
                by_index=paused.by_index,
                additions=paused.additions,
            )

    def stop(self) -> None:
        """Cancel the query and wait for all threads."""
        self.cancel()
        for thread in list(self._threads.values()):
            thread.wait()

    @Slot(object, object)
    def _on_answered(self, worker: "_QueryWorker[_Answer]", answer: _Answer) -> None:
        if worker is self._current:
            self._current = None
            self.answered.emit(answer)

    @Slot(object, object)
    def _on_failed(self, worker: "_QueryWorker[_Answer]", failure: Failure) -> None:
        if worker is self._current:
            self._current = None
            self.failed.emit(failure)

    @Slot(object, object)
    def _on_opening_progressed(self, worker: "_QueryWorker[_Answer]", progress: OpeningProgress) -> None:
        if worker is self._current:
            self.opening_progressed.emit(progress)

    @Slot()
    def _on_thread_finished(self) -> None:
        ended = self.sender()
        self._threads = {worker: thread for worker, thread in self._threads.items() if thread is not ended}


class _QueryWorker(QObject, Generic[_Answer]):
    """Worker that runs a query."""

    answered = Signal(object, object)
    """This worker and the result."""
    failed = Signal(object, object)
    """This worker and a `Failure`."""
    opening_progressed = Signal(object, object)
    """This worker and an `OpeningProgress`."""
    finished = Signal()

    def __init__(
        self, archive: Path, query: Query[_Answer], *, brief: bool, by_index: bool, additions: Additions
    ) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self.archive, self.query, self.brief, self.by_index = archive, query, brief, by_index
        self.additions = additions

    @Slot()
    def run(self) -> None:
        """Run the query; connect this to the thread's `started`."""
        try:
            self.cancellation.check()
            answer = read_archive(
                self.archive,
                self.cancellation,
                self.query,
                brief=self.brief,
                by_index=self.by_index,
                on_opening=self._report,
                additions=self.additions,
            )
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - shown in the window
            self.failed.emit(self, describe_failure(error))
        else:
            self.answered.emit(self, answer)
        finally:
            self.finished.emit()

    def _report(self, progress: OpeningProgress) -> None:
        self.opening_progressed.emit(self, progress)
