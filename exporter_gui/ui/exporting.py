"""From the wish to export to its outcome: asks where to, starts the job, shows and records what comes of it."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from exporter_gui.application.app_data import AppData
from exporter_gui.application.archive_reader import OpenedArchive
from exporter_gui.application.choices import Choices
from exporter_gui.application.export_job import ExportJob
from exporter_gui.application.export_record import ExportRecord
from exporter_gui.application.export_worker import Failure
from exporter_gui.application.window_state import WindowState
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.language import posts_text
from exporter_gui.core.progress import Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from exporter_gui.core.selection import Selection
from exporter_gui.ui.choices_in_words import account_in_words
from exporter_gui.ui.dialogs import open_dialog, withdraw
from exporter_gui.ui.file_dialogs import chosen_file, is_there, make_export_dialog, usual_folder
from exporter_gui.ui.notice import make_warning
from exporter_gui.ui.progress_panel import ProgressPanel
from exporter_gui.ui.result_panel import ResultPanel
from exporter_gui.ui.suggested_name import suggested_name
from exporter_gui.ui.tray_message import show_tray_message


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """All of an export but where it goes."""

    archive: OpenedArchive
    choices: Choices
    selection: Selection


class Exporting(QObject):
    """One export at a time."""

    state_changed = Signal(object)
    """A `WindowState`."""
    format_chosen = Signal(str)
    """The name of the format in which an export is about to start."""
    completed = Signal(object)
    """An `ExportResult`."""
    finished = Signal()
    """The thread has ended, and the outcome is shown."""

    def __init__(self, window: QWidget, progress: ProgressPanel, result: ResultPanel, data: AppData) -> None:
        super().__init__(window)
        self._window, self._progress, self._result, self._data = window, progress, result, data
        self._plan: ExportPlan | None = None
        self._question: QDialog | None = None
        self._record: ExportRecord | None = None
        self._last: Path | None = None
        self._last_choices: Choices | None = None
        self._useless_folder: Path | None = None
        self._job = ExportJob(window)
        self._job.progressed.connect(self._on_progressed)
        self._job.completed.connect(self._on_completed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self.finished)
        progress.cancel_requested.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """True from the start of an export to just before its outcome is told."""
        return self._job.is_running

    def suggest_destination(self, path: Path | None) -> None:
        """Suggest this file next; where it is None, a name for the archive and the choices."""
        self._last, self._last_choices = path, None

    def ask_destination(self, plan: ExportPlan) -> None:
        """Open the save dialog; the export starts when a file is chosen."""
        self._plan = plan
        format_ = FORMATS[plan.choices.format]
        folders, name = [self._data.preferences.last_folder], ""
        if self._last is not None and self._last_choices in (None, plan.choices):
            folders.insert(0, self._last.parent)
            name = self._last.name if self._last.suffix == format_.suffix else ""
        folder = next((each for each in folders if each and each != self._useless_folder), usual_folder())
        name = name or suggested_name(plan.archive.summary, plan.choices, format_.suffix)
        dialog = make_export_dialog(self._window, format_, folder, name)
        dialog.fileSelected.connect(self._on_destination_chosen)
        self._ask(dialog)

    def withdraw_question(self) -> None:
        """Ask no more where to: for when another archive comes."""
        if self._question is not None:
            withdraw(self._question)

    def _ask(self, question: QDialog) -> None:
        self._question = question
        question.finished.connect(self._on_answered)
        open_dialog(question)

    @Slot()
    def _on_answered(self) -> None:
        if self.sender() is self._question:
            self._question = None

    @Slot(str)
    def _on_destination_chosen(self, name: str) -> None:
        plan, dialog = self._plan, self.sender()
        if plan is None or self._job.is_running:
            return
        name_filter = dialog.selectedNameFilter() if isinstance(dialog, QFileDialog) else ""
        chosen = chosen_file(name, name_filter, FORMATS[plan.choices.format])
        if chosen.format != plan.choices.format:
            plan = self._plan = replace(plan, choices=replace(plan.choices, format=chosen.format))
        if is_there(chosen.path) and not chosen.is_replaced:  # the suffix came later, so the dialog has not asked
            self._ask_to_replace(chosen.path)
        else:
            self._start(plan, chosen.path, overwrite=chosen.is_replaced)

    def _ask_to_replace(self, destination: Path) -> None:
        text = self.tr("“{name}” exists already. Replace it?").format(name=destination.name)
        question = make_warning(self._window, "replaceQuestion", self.tr("Export"), text)
        question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        question.setDefaultButton(QMessageBox.StandardButton.No)
        question.accepted.connect(lambda: self._replace(destination))
        self._ask(question)

    def _replace(self, destination: Path) -> None:
        if self._plan is not None and not self._job.is_running:
            self._start(self._plan, destination, overwrite=True)

    def _start(self, plan: ExportPlan, destination: Path, *, overwrite: bool) -> None:
        self.format_chosen.emit(plan.choices.format)
        self._last, self._last_choices = destination, plan.choices
        account = account_in_words(plan.archive.summary.owners, plan.choices)
        self._record = ExportRecord(plan.archive.path, account, plan.choices, destination)
        request = ExportRequest(plan.archive.path, plan.selection, plan.choices.format, destination, overwrite)
        self.state_changed.emit(WindowState.EXPORTING)
        self._progress.show_start()
        self._data.desktop.keep_awake(self.tr("An archive is being exported."))
        self._data.desktop.show_progress(0.0)
        self._job.start(request)

    @Slot()
    def cancel(self) -> None:
        """Ask the export to stop."""
        if self._job.is_running:
            self.state_changed.emit(WindowState.CANCELLING)
            self._progress.show_cancelling()
            self._job.cancel()

    def stop(self) -> None:
        """Cancel and wait for the end: for when the application ends."""
        self._job.stop()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if self._window.property("state") == WindowState.EXPORTING:
            self._progress.show_progress(progress)
            self._data.desktop.show_progress(progress.posts_done / max(1, progress.posts_total))

    @Slot(object)
    def _on_completed(self, result: ExportResult) -> None:
        self._end(WindowState.COMPLETED)
        self._result.show_completed(result)
        if self._record is not None:
            self._data.keep(self._record.completed(result))
        text = self.tr("“{name}” holds {posts}.").format(name=result.path.name, posts=posts_text(result.posts))
        self._notify(self.tr("Export completed"), text)
        self.completed.emit(result)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end(WindowState.CANCELLED)
        self._result.show_cancelled()
        if self._record is not None:
            self._data.keep(self._record.cancelled())

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._end(WindowState.FAILED)
        self._result.show_failed(failure)
        if self._last is not None and failure.is_of_folder:
            self._useless_folder = self._last.parent
        if self._record is not None:
            self._data.keep(self._record.failed(failure))
        self._notify(self.tr("Export failed"), failure.sentence)

    def _end(self, state: WindowState) -> None:
        if self._last is not None and state is not WindowState.FAILED:
            self._useless_folder, self._data.preferences.last_folder = None, self._last.parent
        self._data.desktop.show_progress(None)
        self._data.desktop.let_sleep()
        self._progress.show_end(completed=state is WindowState.COMPLETED)
        self.state_changed.emit(state)

    def _notify(self, title: str, text: str) -> None:
        """Tell those who look at another window."""
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
            if not self._data.desktop.notify(title, text):
                show_tray_message(self._window, title, text)
