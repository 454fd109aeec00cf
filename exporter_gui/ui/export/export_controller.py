"""Controller of exports."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.export.destination_memory import DestinationMemory
from exporter_gui.application.export.export_job import ExportJob
from exporter_gui.application.export.export_plan import ExportPlan
from exporter_gui.application.export.export_record import ExportRecord
from exporter_gui.application.failure import Failure
from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.window_state import Busy, Cancelled, Completed, Exporting, Failed, Idle
from exporter_gui.core.formats import FORMATS, suffix_of
from exporter_gui.core.output.packing import ZIP_SUFFIX, Packing
from exporter_gui.core.progress import OpeningProgress, Progress
from exporter_gui.core.result import ExportResult
from exporter_gui.ui.export.destination_question import DestinationQuestion
from exporter_gui.ui.export.export_announcer import ExportAnnouncer
from exporter_gui.ui.export.file_dialogs import default_folder
from exporter_gui.ui.export.progress_panel import ProgressPanel
from exporter_gui.ui.export.result_panel import ResultPanel
from exporter_gui.ui.export.suggested_name import free_name
from exporter_gui.ui.options.choices_in_words import account_in_words


class ExportController(QObject):
    """Runs one export at a time, from the save dialog to the outcome."""

    format_chosen = Signal(str)
    """Id of the format of an export that is about to start."""
    ended = Signal(object)
    """The `Busy` state of an export that has ended; its outcome is shown."""

    def __init__(
        self, store: StateStore, window: QWidget, progress: ProgressPanel, result: ResultPanel, data: AppData
    ) -> None:
        super().__init__(window)
        self._store, self._progress, self._result, self._data = store, progress, result, data
        self._destinations = DestinationMemory()
        self._announcer = ExportAnnouncer(window, data.desktop)
        self._question = DestinationQuestion(window)
        self._question.answered.connect(self._on_destination_chosen)
        self._job = ExportJob(window)
        self._job.progressed.connect(self._on_progressed)
        self._job.opening_progressed.connect(self._on_opening_progressed)
        self._job.completed.connect(self._on_completed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.failed.connect(self._on_failed)
        progress.cancel_requested.connect(self.cancel)

    def suggest_destination(self, path: Path | None) -> None:
        """Suggest this file next; None for a name made from archive and choices."""
        self._destinations = self._destinations.suggest(path)
        self._announcer.prepare()

    def ask_destination(self, plan: ExportPlan) -> None:
        """Open the save dialog; the export starts when a file is chosen."""
        choices, suffix = plan.choices, _suffix(plan.choices)
        folder = self._destinations.folder(choices, self._data.preferences.last_folder) or default_folder()
        name = self._destinations.name(choices, suffix) or free_name(folder, plan.archive.summary, choices, suffix)
        self._question.ask(plan, folder, name)

    def withdraw_question(self) -> None:
        """Close the save dialog, if it is open."""
        self._question.withdraw()

    @Slot(object, object, bool)
    def _on_destination_chosen(self, plan: ExportPlan, destination: Path, overwrite: bool) -> None:  # noqa: FBT001 - a slot
        if not isinstance(self._store.state, Idle):
            return
        self.format_chosen.emit(plan.choices.format)
        self._data.preferences.last_format = plan.choices.format
        self._destinations = self._destinations.start(destination, plan.choices)
        account = account_in_words(plan.archive.summary.owners, plan.choices)
        archive = plan.archive
        record = ExportRecord(archive.path, account, plan.choices, destination, overwrite, archive.additions)
        self._store.update(self._store.state.start(record))
        self._progress.show_start()
        self._announcer.show_start()
        earlier = self._data.history.chain(archive.path, plan.choices.since)
        self._job.start(plan.request(destination, overwrite=overwrite), earlier)

    @Slot()
    def cancel(self, *, then_close: bool = False) -> None:
        """Request cancellation of the running export, if any; `then_close` is kept in the state."""
        if isinstance(state := self._store.state, Busy):
            self._store.update(state.cancel(then_close=then_close))
            self._progress.show_cancelling()
            self._job.cancel()

    def stop(self) -> None:
        """Cancel and wait for the export to end, before the application quits."""
        self._job.stop()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if isinstance(self._store.state, Exporting):
            self._progress.show_progress(progress)
            self._announcer.show_progress(progress)

    @Slot(object)
    def _on_opening_progressed(self, progress: OpeningProgress) -> None:
        if isinstance(state := self._store.state, Exporting):
            self._progress.show_opening(state.record.archive.name, progress)

    @Slot(object)
    def _on_completed(self, result: ExportResult) -> None:
        if isinstance(state := self._store.state, Busy):
            self._end(state, state.complete(result))

    @Slot()
    def _on_cancelled(self) -> None:
        if isinstance(state := self._store.state, Busy):
            self._end(state, state.stop())

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        if isinstance(state := self._store.state, Busy):
            self._end(state, state.fail(failure))

    def _end(self, ending: Busy, outcome: Completed | Cancelled | Failed) -> None:
        self._announcer.show_end()
        self._progress.show_end(completed=isinstance(outcome, Completed))
        self._remember_folder(ending.record.destination.parent, outcome)
        self._store.update(outcome)
        match outcome:
            case Completed(result=result):
                self._result.show_completed(result, has_manifest=ending.record.choices.has_manifest)
                self._data.add_export(ending.record.completed(result))
            case Cancelled():
                self._result.show_cancelled(ending.record)
                self._data.add_export(ending.record.cancelled())
            case Failed(failure=failure):
                self._result.show_failed(failure, ending.record)
                self._data.add_export(ending.record.failed(failure))
        self._announcer.show_outcome(outcome)
        self.ended.emit(ending)

    def _remember_folder(self, folder: Path, outcome: Completed | Cancelled | Failed) -> None:
        if not isinstance(outcome, Failed):
            self._destinations, self._data.preferences.last_folder = self._destinations.accept(), folder
        elif outcome.failure.is_of_folder:
            self._destinations = self._destinations.refuse(folder)


def _suffix(choices: Choices) -> str:
    """Return how the name of the export ends; '' for a folder."""
    suffixes = {Packing.FOLDER: "", Packing.ZIP: ZIP_SUFFIX}
    return suffixes.get(choices.packing, suffix_of(FORMATS[choices.format], choices.format_options))
