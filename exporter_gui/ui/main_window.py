"""Main window."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.application.window_state import Busy, Cancelling, Exporting, Idle, Opening, Welcome, WindowState
from exporter_gui.crash_log import log_file
from exporter_gui.ui.archive.archive_chooser import ArchiveChooser
from exporter_gui.ui.dialogs.close_question import CloseQuestion
from exporter_gui.ui.dialogs.crash_dialog import CrashDialog
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.dialogs.side_windows import SideWindows
from exporter_gui.ui.menus import Menus
from exporter_gui.ui.welcome.welcome_page import WelcomePage
from exporter_gui.ui.widgets.drop_window import DropWindow
from exporter_gui.ui.widgets.screen import fit_to_screen, restore_geometry
from exporter_gui.ui.widgets.untrusted import harden

if TYPE_CHECKING:
    from exporter_gui.ui.archive.archive_page import ArchivePage
    from exporter_gui.ui.session import Session

_COLUMNS, _LINES = 170, 52
_SMALL = QSize(1_120, 740)


class MainWindow(DropWindow):
    """Main window, which shows the state. Its Qt property `state` is the name of the state, a string.

    The page of an archive takes as long to make as all else that is shown at the start. It is made when the welcome
    page is painted, or when it is needed.
    """

    prepared = Signal()
    """All of the window is made."""

    def __init__(self, data: AppData | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mainWindow")
        self.resize(self._default_size())
        self._data = data or AppData(parent=self)
        restore_geometry(self, self._data.preferences.window_geometry)
        self._store = StateStore(Welcome(self._data.trouble or ""), self)
        self._welcome = WelcomePage()
        self._menus = Menus(self)
        self._menus.fill(self._welcome.buttons, with_open=False)
        self._chooser = ArchiveChooser(self, self._welcome, self._menus, self._data)
        self._side = SideWindows(self, self._menus, self._data)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._add(self._welcome)
        self._welcome.content.installEventFilter(self)
        self._connect()
        self._side.apply_color_scheme()
        self._show_state(self._store.state)

    def _add(self, page: QWidget) -> None:
        self._pages.addWidget(page)
        for button in page.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses the focused button
        harden(page)

    @cached_property
    def _page(self) -> "ArchivePage":
        from exporter_gui.ui.archive.archive_page import ArchivePage  # noqa: PLC0415 - made later, as said above

        page = ArchivePage()
        self._menus.fill(page.header.buttons)
        self._add(page)
        self._menus.find_requested.connect(page.focus_text_filter)
        page.result.verify_requested.connect(self._side.verify)
        return page

    @cached_property
    def _session(self) -> "Session":
        from exporter_gui.ui.session import Session  # noqa: PLC0415 - as above

        session = Session(self._store, self, self._page, self._chooser, self._data)
        self._store.changed.connect(self._page.show_state)
        self._page.show_state(self._store.state)
        self._menus.export_requested.connect(session.request_export)
        self._menus.cancel_requested.connect(session.cancel_export)
        self._menus.reload_requested.connect(session.archives.reload)
        self._menus.combine_requested.connect(session.sources.choose_file)
        self._menus.document_requested.connect(session.sources.choose_document)
        self._welcome.cancel_requested.connect(session.archives.cancel_opening)
        session.archives.opening_progressed.connect(self._welcome.show_progress)
        self._menus.close_archive_requested.connect(session.archives.close)
        session.close_requested.connect(self.close)
        self.prepared.emit()
        return session

    @Slot()
    def prepare(self) -> None:
        """Make what is shown of an archive."""
        _ = self._session

    def _default_size(self) -> QSize:
        """Return a size relative to the font that fits the screen."""
        character = self.fontMetrics().averageCharWidth()
        line = self.fontMetrics().lineSpacing()
        wide, high = max(_SMALL.width(), _COLUMNS * character), max(_SMALL.height(), _LINES * line)
        return fit_to_screen(self, QSize(wide, high))

    def _connect(self) -> None:
        self._store.changed.connect(self._show_state)
        self._chooser.requested.connect(self.open_archive)
        self._chooser.dropped.connect(self._on_dropped)
        self._side.again_requested.connect(self._on_again_requested)

    @property
    def state(self) -> str:
        """Name of the current state, as in the Qt property."""
        return self._store.state.name

    @Slot(object)
    def _show_state(self, state: WindowState) -> None:
        self.setProperty("state", state.name)
        has_archive = isinstance(state, Idle | Busy)
        title = self.tr("Archive Exporter")  # behind the dash that Qt writes in the titles of all other windows
        self.setWindowTitle(f"{state.view.archive.name} — {title}" if isinstance(state, Idle | Busy) else title)
        self._welcome.show_state(state)
        self._pages.setCurrentWidget(self._page if has_archive else self._welcome)
        self._menus.show_state(state)

    @Slot(object)
    def open_archive(self, path: Path, choices: Choices | None = None, destination: Path | None = None) -> None:
        """Open an archive (see `ArchiveController.open`)."""
        self._session.archives.open(path, choices, destination)

    @Slot(object)
    def _on_dropped(self, path: Path) -> None:
        self._session.sources.take_dropped(path)

    @Slot(object)
    def _on_again_requested(self, entry: HistoryEntry) -> None:
        self._session.archives.repeat_export(entry)

    def eventFilter(self, welcome: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Make what is shown of an archive as soon as the welcome page is painted."""
        if event.type() == QEvent.Type.Paint:
            welcome.removeEventFilter(self)
            QTimer.singleShot(0, self, self.prepare)
        return False

    @Slot(object)
    def activate(self, archive: Path | None) -> None:
        """Raise the window, and open the archive that a second instance passed, if any."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if archive is not None:
            self.open_archive(archive)

    @Slot(str)
    def show_crash(self, details: str) -> None:
        """Report an unexpected error; while the report is open, others are only logged."""
        if not any(dialog.isVisible() for dialog in self.findChildren(CrashDialog)):
            open_dialog(CrashDialog(details, log_file(), self))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Cancel opening on Escape, or ask whether to cancel a running export, where no widget needs that key."""
        is_escape = event.key() == Qt.Key.Key_Escape
        if is_escape and isinstance(self._store.state, Opening):
            self._session.archives.cancel_opening()
        elif is_escape and isinstance(self._store.state, Exporting):
            self._session.ask_to_cancel()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close at once, or ask to cancel the running export and close afterwards."""
        state = self._store.state
        if not isinstance(state, Busy):
            self._session.apply_typing()
            self.stop()
            event.accept()
            return
        event.ignore()
        if not (isinstance(state, Cancelling) and state.then_close):
            question = CloseQuestion(self, state.record)
            question.accepted.connect(self._session.cancel_and_close)
            self._session.export_ended.connect(question.withdraw)
            open_dialog(question)

    def stop(self) -> None:
        """Cancel all background work and wait for it, before the application quits."""
        if self.isVisible():
            self._data.preferences.window_geometry = bytes(self.saveGeometry().data())
        self._session.stop()
