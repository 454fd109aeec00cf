"""Questions to an archive, each answered in a thread of its own. The last question wins."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.export.export_worker import Failure, describe_failure
from exporter_gui.application.worker_thread import WorkerThread
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import Cancelled
from exporter_gui.core.sources import read_archive

Work = Callable[[PostDatabase], object]


class LastQuestion(QObject):
    """Answers one question at a time; a further one interrupts it, and no signal follows the earlier."""

    answered = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """A `Failure`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: _Question | None = None
        self._paused: _Question | None = None
        self._threads: dict[_Question, WorkerThread] = {}

    def ask(self, path: Path, work: Work, *, brief: bool = True, by_index: bool = False) -> None:
        """Do `work` on the archive (`brief` and `by_index` as in `read_archive`); `answered` or `failed` follows."""
        self.forget()
        question = _Question(path, work, brief=brief, by_index=by_index)
        question.answered.connect(self._on_answered)
        question.failed.connect(self._on_failed)
        thread = WorkerThread(question, "archive reader", self)
        thread.finished.connect(self._on_thread_finished)
        self._current = question
        self._threads[question] = thread
        thread.start()

    def forget(self) -> None:
        """Let go of the question that is being answered: no signal follows it."""
        self._paused = None
        if self._current is not None:
            self._current.cancellation.cancel()
            self._current = None

    def pause(self) -> None:
        """Interrupt what is being answered and wait for its thread's end; `resume` asks again."""
        paused = self._current
        self.stop()
        self._paused = paused

    def resume(self) -> None:
        """Ask again what `pause` has interrupted."""
        if self._paused is not None:
            paused = self._paused
            self.ask(paused.archive, paused.work, brief=paused.brief, by_index=paused.by_index)

    def stop(self) -> None:
        """End what runs: for when the window goes."""
        self.forget()
        for thread in list(self._threads.values()):
            thread.wait()

    @Slot(object, object)
    def _on_answered(self, question: object, answer: object) -> None:
        if question is self._current:
            self._current = None
            self.answered.emit(answer)

    @Slot(object, object)
    def _on_failed(self, question: object, failure: Failure) -> None:
        if question is self._current:
            self._current = None
            self.failed.emit(failure)

    @Slot()
    def _on_thread_finished(self) -> None:
        ended = self.sender()
        self._threads = {question: thread for question, thread in self._threads.items() if thread is not ended}


class _Question(QObject):
    """Something to be read from an archive."""

    answered = Signal(object, object)
    """The question itself, and the answer."""
    failed = Signal(object, object)
    """The question itself, and a `Failure`."""
    finished = Signal()

    def __init__(self, archive: Path, work: Work, *, brief: bool, by_index: bool) -> None:
        super().__init__()
        self.cancellation = Cancellation()
        self.archive, self.work, self.brief, self.by_index = archive, work, brief, by_index

    @Slot()
    def run(self) -> None:
        """Find the answer."""
        try:
            self.cancellation.check()
            answer = read_archive(self.archive, self.cancellation, self.work, brief=self.brief, by_index=self.by_index)
        except Cancelled:
            pass
        except Exception as error:  # noqa: BLE001 - told in the window
            self.failed.emit(self, describe_failure(error))
        else:
            self.answered.emit(self, answer)
        finally:
            self.finished.emit()
