"""The one window: turns intentions into work, and what the work tells into a state."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QMainWindow, QMessageBox, QStackedWidget, QWidget

from exporter_gui.application.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.export_job import ExportJob
from exporter_gui.application.export_worker import Failure
from exporter_gui.application.window_state import WindowState
from exporter_gui.core.errors import RequestError
from exporter_gui.core.exporter import Estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.progress import Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult
from exporter_gui.core.selection import Selection
from exporter_gui.ui.archive_page import ArchivePage
from exporter_gui.ui.suggested_name import suggested_name
from exporter_gui.ui.welcome_page import WelcomePage


class MainWindow(QMainWindow):
    """The state is shown as the property `state`, a string (see `WindowState`)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.resize(760, 560)
        self._archive: OpenedArchive | None = None
        self._selection: Selection | None = None
        self._matching = 0
        self._last_destination: Path | None = None
        self._closing = False
        self._job = ExportJob(self)
        self._reader = ArchiveReader(self)
        self._welcome = WelcomePage()
        self._page = ArchivePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(self._page)
        self.setCentralWidget(self._pages)
        self._connect()
        self._set_state(WindowState.WELCOME)

    def _connect(self) -> None:
        for page in (self._welcome, self._page):
            page.open_requested.connect(self._on_open_requested)
        self._page.choices.changed.connect(self._on_choices_changed)
        self._page.export_requested.connect(self._on_export_requested)
        self._page.result.again_requested.connect(self._on_export_requested)
        self._page.progress.cancel_requested.connect(self._on_cancel_requested)
        self._reader.opened.connect(self._on_opened)
        self._reader.estimated.connect(self._on_estimated)
        self._reader.failed.connect(self._on_reading_failed)
        self._job.progressed.connect(self._on_progressed)
        self._job.completed.connect(self._on_completed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.failed.connect(self._on_failed)
        self._job.finished.connect(self._on_finished)

    @property
    def state(self) -> WindowState:
        """What the window is doing."""
        return WindowState(self.property("state"))

    def open_archive(self, path: Path) -> None:
        """Open an archive; not while an export runs."""
        if self.property("state") in (WindowState.EXPORTING, WindowState.CANCELLING):
            return
        self._archive = None
        self._welcome.show_opening(path.name)
        self._set_state(WindowState.OPENING)
        self._reader.open(path)

    def _set_state(self, state: WindowState) -> None:
        self.setProperty("state", str(state))
        name = self._archive.path.name if self._archive else ""
        title = self.tr("Archive Exporter")
        self.setWindowTitle(f"{name} – {title}" if name else title)
        self._pages.setCurrentWidget(self._page if self._archive else self._welcome)
        self._page.show_state(state, can_export=self._selection is not None and self._matching > 0)

    @Slot()
    def _on_open_requested(self) -> None:
        dialog = QFileDialog(self, self.tr("Open archive"))
        dialog.setObjectName("openDialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Archives (*.db *.sqlite *.sqlite3)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.open_archive(Path(name))

    @Slot(object)
    def _on_opened(self, archive: OpenedArchive) -> None:
        self._archive = archive
        self._last_destination = None
        self._welcome.show_invitation()
        self._page.show_archive(archive)
        self._set_state(WindowState.READY)

    @Slot(object)
    def _on_reading_failed(self, failure: Failure) -> None:
        if self.state is WindowState.OPENING:
            self._welcome.show_invitation(failure.sentence)
            self._set_state(WindowState.WELCOME)
        else:
            self._page.show_trouble(failure.sentence)

    @Slot()
    def _on_choices_changed(self) -> None:
        if self._archive is None:
            return
        self._selection, self._matching = None, 0
        try:
            self._selection = self._page.choices.selection()
        except RequestError as error:
            self._reader.forget()
            self._page.show_trouble(str(error))
        else:
            self._page.show_estimate(None)
            self._reader.estimate(self._archive.path, self._selection, self._page.choices.format_name)
        self._set_state(WindowState.READY)

    @Slot(object)
    def _on_estimated(self, estimate: Estimate) -> None:
        self._matching = estimate.posts
        self._page.show_estimate(estimate)
        self._set_state(self.state)

    @Slot()
    def _on_export_requested(self) -> None:
        if self._archive is None or self._selection is None or self._job.is_running:
            return
        format_ = FORMATS[self._page.choices.format_name]
        dialog = QFileDialog(self, self.tr("Export"))
        dialog.setObjectName("exportDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{format_.label} (*{format_.suffix})", self.tr("All files (*)")])
        dialog.setDefaultSuffix(format_.suffix)
        last = self._last_destination
        if last is not None:
            dialog.setDirectory(str(last.parent))
        if last is not None and last.suffix == format_.suffix:
            dialog.selectFile(last.name)
        else:
            dialog.selectFile(suggested_name(self._archive.summary, self._page.choices) + format_.suffix)
        for view in dialog.findChildren(QAbstractItemView):
            view.clearSelection()  # else the selected file, and not a name that is set, would be taken
        dialog.fileSelected.connect(self._on_destination_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_destination_chosen(self, name: str) -> None:
        if self._archive is None or self._selection is None or self._job.is_running:
            return
        suffix = FORMATS[self._page.choices.format_name].suffix
        destination = Path(name)
        if not destination.exists() and not name.lower().endswith(suffix):
            destination = Path(name + suffix)
        self._last_destination = destination
        request = ExportRequest(
            archive=self._archive.path,
            selection=self._selection,
            format=self._page.choices.format_name,
            destination=destination,
            overwrite=destination == Path(name) and destination.exists(),  # the dialog has asked
        )
        self._set_state(WindowState.EXPORTING)
        self._page.progress.show_start()
        self._job.start(request)

    @Slot()
    def _on_cancel_requested(self) -> None:
        if self.state is WindowState.EXPORTING:
            self._set_state(WindowState.CANCELLING)
            self._page.progress.show_cancelling()
            self._job.cancel()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        if self.state is WindowState.EXPORTING:
            self._page.progress.show_progress(progress)

    @Slot(object)
    def _on_completed(self, result: ExportResult) -> None:
        self._page.progress.show_end(completed=True)
        self._set_state(WindowState.COMPLETED)
        self._page.result.show_completed(result)

    @Slot()
    def _on_cancelled(self) -> None:
        self._page.progress.show_end(completed=False)
        self._set_state(WindowState.CANCELLED)
        self._page.result.show_cancelled()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._page.progress.show_end(completed=False)
        self._set_state(WindowState.FAILED)
        self._page.result.show_failed(failure)

    @Slot()
    def _on_finished(self) -> None:
        if self._closing:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """While an export runs: ask, cancel, and close when it has ended."""
        if not self._job.is_running:
            self._reader.stop()
            event.accept()
            return
        event.ignore()
        if not self._closing:
            self._ask_to_close()

    def _ask_to_close(self) -> None:
        question = QMessageBox(self)
        question.setObjectName("closeQuestion")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Archive Exporter"))
        question.setText(self.tr("An export is running. Stop it and close?"))
        question.setInformativeText(
            self.tr("Nothing will be written. The file that was there, if any, stays unchanged.")
        )
        stop = question.addButton(self.tr("&Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton(self.tr("&Keep exporting"), QMessageBox.ButtonRole.RejectRole)
        stop.setObjectName("stopAndCloseButton")
        keep.setObjectName("keepExportingButton")
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        question.accepted.connect(self._on_close_confirmed)
        self._job.finished.connect(question.reject)
        question.finished.connect(question.deleteLater)
        question.open()

    @Slot()
    def _on_close_confirmed(self) -> None:
        self._closing = True
        if self._job.is_running:
            self._on_cancel_requested()
        else:
            self.close()

    def stop(self) -> None:
        """Cancel what runs and wait for its end: for when the application is told to end."""
        self._job.stop()
        self._reader.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and not self._job.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the file."""
        event.acceptProposedAction()
        self.open_archive(Path(event.mimeData().urls()[0].toLocalFile()))
