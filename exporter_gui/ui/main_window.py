"""The one window: turns intentions into work, and what the work tells into a state."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QWidget

from exporter_gui.application.app_data import AppData
from exporter_gui.application.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.choices import Choices
from exporter_gui.application.export_worker import Failure
from exporter_gui.application.history import HistoryEntry
from exporter_gui.application.window_state import WindowState
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.result import ExportResult
from exporter_gui.core.selection import Selection
from exporter_gui.crash_log import log_file
from exporter_gui.ui.archive_page import ArchivePage
from exporter_gui.ui.close_question import CloseQuestion
from exporter_gui.ui.crash_dialog import CrashDialog
from exporter_gui.ui.dialogs import open_dialog
from exporter_gui.ui.exporting import Exporting, ExportPlan
from exporter_gui.ui.menus import Menus
from exporter_gui.ui.notice import show_notice
from exporter_gui.ui.opening import Opening
from exporter_gui.ui.screen import fitting, place_as_before
from exporter_gui.ui.side_windows import SideWindows
from exporter_gui.ui.untrusted import accept_as_copy, harden
from exporter_gui.ui.welcome_page import WelcomePage

_COLUMNS, _LINES = 170, 52
_SMALL = QSize(1_120, 740)


class MainWindow(QMainWindow):
    """The state is shown as the property `state`, a string (see `WindowState`)."""

    def __init__(self, data: AppData | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.resize(self._usual_size())
        self._data = data or AppData(parent=self)
        place_as_before(self, self._data.preferences.window_geometry)
        self._archive: OpenedArchive | None = None
        self._selection: Selection | None = None
        self._suggested: Path | None = None
        self._is_export_wanted = False
        self._matching = 0
        self._closing = False
        self._reader = ArchiveReader(self)
        self._welcome = WelcomePage()
        self._page = ArchivePage()
        self._exporting = Exporting(self, self._page.progress, self._page.result, self._data)
        self._menus = Menus(self)
        self._opening = Opening(self, self._welcome, self._menus, self._reader, self._data)
        self._side = SideWindows(self, self._data)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._welcome)
        self._pages.addWidget(self._page)
        self.setCentralWidget(self._pages)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
        harden(self)
        self._connect_wishes()
        self._connect_work()
        self._side.apply_color_scheme(self._menus)
        self._set_state(WindowState.WELCOME)
        if self._data.trouble:
            self._welcome.show_invitation(self._data.trouble)

    def _usual_size(self) -> QSize:
        """Return a size that follows the text's, and fits the screen."""
        character = self.fontMetrics().averageCharWidth()
        line = self.fontMetrics().lineSpacing()
        wide, high = max(_SMALL.width(), _COLUMNS * character), max(_SMALL.height(), _LINES * line)
        return fitting(self, QSize(wide, high))

    def _connect_wishes(self) -> None:
        self._page.open_requested.connect(self._opening.ask)
        self._opening.wished.connect(self.open_archive)
        for wish in (self._page.export_requested, self._page.result.again_requested, self._menus.export_requested):
            wish.connect(self._on_export_requested)
        self._page.result.dismissed.connect(self._on_result_dismissed)
        self._page.choices.changed.connect(self._on_choices_changed)
        self._menus.cancel_requested.connect(self._exporting.cancel)
        self._menus.reload_requested.connect(self._on_reload_requested)
        self._side.connect_menus(self._menus)
        self._side.again_requested.connect(self._on_same_again_requested)

    def _connect_work(self) -> None:
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self._on_opening_failed)
        self._reader.estimated.connect(self._on_estimated)
        self._reader.ordered.connect(self._page.show_order)
        self._reader.timeline_read.connect(self._page.show_timeline)
        self._reader.contradicted.connect(self._on_contradicted)
        self._reader.failed.connect(self._on_reading_failed)
        self._exporting.state_changed.connect(self._set_state)
        self._exporting.format_chosen.connect(self._page.choices.choose_format)
        self._exporting.completed.connect(self._on_completed)
        self._exporting.finished.connect(self._on_finished)

    @property
    def state(self) -> WindowState:
        """What the window is doing."""
        return WindowState(self.property("state"))

    @Slot(object)
    def open_archive(self, path: Path, choices: Choices | None = None, destination: Path | None = None) -> None:
        """Open an archive, with the choices given or remembered; while an export runs, say that it must end first.

        A `destination` is asked for as soon as the posts are counted, and suggested; not where others have to stand in
        for some of the choices. Where the path is no archive, the one that was open comes back.
        """
        if self.state.is_busy:
            text = self.tr("“{name}” is not opened while an export runs. Open it when the export has ended.")
            show_notice(self, text.format(name=path.name))
            return
        self._exporting.withdraw_question()
        leaving = None if self._archive is None else (self._archive.path, self._page.choices.choices())
        self._archive, self._suggested = None, destination
        self._selection, self._matching = None, 0
        self._opening.open(path, choices, leaving)
        self._set_state(WindowState.OPENING)

    @Slot(object)
    def _set_state(self, state: WindowState) -> None:
        self.setProperty("state", str(state))
        name = self._archive.path.name if self._archive else ""
        title = self.tr("Archive Exporter")
        self.setWindowTitle(f"{name} – {title}" if name else title)
        self._pages.setCurrentWidget(self._page if self._archive else self._welcome)
        can_export = self._selection is not None and self._matching > 0
        self._page.show_state(state, can_export=can_export)
        self._menus.show_state(state, has_archive=self._archive is not None, can_export=can_export)

    @Slot()
    def _on_reload_requested(self) -> None:
        if self._archive is not None:
            self.open_archive(self._archive.path, self._page.choices.choices())

    @Slot(object)
    def _on_same_again_requested(self, entry: HistoryEntry) -> None:
        self.open_archive(entry.archive, entry.choices, entry.destination)

    @Slot(object, object)
    def _on_opened(self, archive: OpenedArchive, choices: Choices) -> None:
        self._archive = archive
        self._exporting.suggest_destination(self._suggested)
        self._page.show_archive(archive, choices)
        self._is_export_wanted = self._suggested is not None and not self._page.choices.notes
        self._set_state(WindowState.READY)
        self._page.leave_open_button()

    @Slot()
    def _on_result_dismissed(self) -> None:
        self._page.dismiss_result()
        if self.state.is_outcome:
            self._set_state(WindowState.READY)

    @Slot()
    def _on_opening_failed(self) -> None:
        self._set_state(WindowState.WELCOME)

    @Slot(object)
    def _on_reading_failed(self, failure: Failure) -> None:
        if self.state is WindowState.OPENING:
            self._suggested = None
            self._opening.fail(failure.sentence)
        else:
            self._matching = 0
            self._page.show_trouble(failure.sentence)
            self._page.show_timeline(())
            self._set_state(self.state)

    @Slot(str)
    def _on_contradicted(self, sentence: str) -> None:
        """Tell of a wrong index, and show again what was read through it."""
        show_notice(self, sentence)
        self._on_reload_requested()

    @Slot()
    def _on_choices_changed(self) -> None:
        if self._archive is None:
            return
        self._selection, self._matching, self._is_export_wanted = None, 0, False
        try:
            self._selection = self._page.choices.selection()
        except RequestError as error:
            self._reader.forget()
            self._page.show_trouble(str(error))
        else:
            choices = self._page.choices.choices()
            self._data.preferences.remember_choices(self._archive.path, choices)
            self._page.show_counting()
            self._reader.look(self._archive.path, self._selection, choices.format)
        self._set_state(WindowState.READY)

    @Slot(object)
    def _on_estimated(self, estimate: Estimate) -> None:
        if self._archive is not None:
            self._matching = estimate.posts
            self._page.show_estimate(self._archive, estimate)
            self._set_state(self.state)
            if self._matching:
                self._page.offer_focus(self.focusWidget())
            is_wanted, self._is_export_wanted = self._is_export_wanted, False
            if is_wanted and self._matching:
                self._on_export_requested()

    @Slot()
    def _on_export_requested(self) -> None:
        """Ask where to; where posts are still to be counted, as soon as they are."""
        if self._exporting.is_running:
            return
        self._page.choices.settle()
        self._is_export_wanted = self._selection is not None and not self._matching
        if self._archive is not None and self._selection is not None and self._matching:
            # Qt's file dialog has been seen to wait for ever when it was made while other threads ended.
            self._reader.pause()
            self._page.preview.pause()
            self._exporting.ask_destination(ExportPlan(self._archive, self._page.choices.choices(), self._selection))
            self._reader.resume()
            self._page.preview.resume()

    @Slot(object)
    def _on_completed(self, result: ExportResult) -> None:
        """Look again where the archive has been written to since the posts were counted."""
        if self._archive is not None and self._selection is not None and result.posts != self._matching:
            self._reader.look(self._archive.path, self._selection, self._page.choices.choices().format, anew=True)

    @Slot()
    def _on_finished(self) -> None:
        if self._closing:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """While an export runs: ask, cancel, and close when it has ended."""
        if not self._exporting.is_running:
            self._page.choices.settle()
            self.stop()
            event.accept()
            return
        event.ignore()
        if not self._closing:
            question = CloseQuestion(self)
            question.accepted.connect(self._on_close_confirmed)
            self._exporting.finished.connect(question.withdraw)
            open_dialog(question)

    @Slot()
    def _on_close_confirmed(self) -> None:
        self._closing = True
        if self._exporting.is_running:
            self._exporting.cancel()
        else:
            self.close()

    def stop(self) -> None:
        """Cancel what runs and wait for its end: for when the application is told to end."""
        if self.isVisible():
            self._data.preferences.window_geometry = bytes(self.saveGeometry().data())
        self._exporting.stop()
        self._reader.stop()
        self._page.preview.stop()
        self._data.stop()

    @Slot(object)
    def be_asked(self, archive: Path | None) -> None:
        """Come to the front, and open the archive that another start of the program was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if archive is not None:
            self.open_archive(archive)

    @Slot(str)
    def show_crash(self, details: str) -> None:
        """Tell of an unexpected error; of further ones, the log tells while that is read."""
        if not any(dialog.isVisible() for dialog in self.findChildren(CrashDialog)):
            open_dialog(CrashDialog(details, log_file(), self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file."""
        if self._can_open(event) and accept_as_copy(event):
            self._welcome.show_dragged(is_over=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Keep it a copy, whichever keys are held meanwhile."""
        if self._can_open(event):
            accept_as_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """What was dragged over the window is elsewhere."""
        super().dragLeaveEvent(event)
        self._welcome.show_dragged(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open the file."""
        self._welcome.show_dragged(is_over=False)
        if self._can_open(event) and accept_as_copy(event):
            self.open_archive(Path(event.mimeData().urls()[0].toLocalFile()))

    def _can_open(self, event: QDropEvent) -> bool:
        urls = event.mimeData().urls()
        return len(urls) == 1 and urls[0].isLocalFile() and not self._exporting.is_running
