"""Menus of the main window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.application.window_state import Exporting, Idle, WindowState
from exporter_gui.ui.popup_menu import PopupMenu
from exporter_gui.ui.recent_menu import RecentMenu
from exporter_gui.ui.widgets.header_buttons import HeaderButtons


class Menus(QObject):
    """Menus with standard shortcuts. Each action emits a request."""

    open_requested = Signal()
    archive_requested = Signal(object)
    """A `Path`."""
    recent_shown = Signal()
    clear_recent_requested = Signal()
    sample_requested = Signal()
    sample_repository_requested = Signal()
    combine_requested = Signal()
    document_requested = Signal()
    reload_requested = Signal()
    close_archive_requested = Signal()
    export_requested = Signal()
    cancel_requested = Signal()
    history_requested = Signal()
    verify_requested = Signal()
    find_requested = Signal()
    copy_requested = Signal()
    color_scheme_requested = Signal(str)
    help_requested = Signal()
    about_requested = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._menus = [
            QMenu(text, window) for text in (self.tr("&File"), self.tr("&Edit"), self.tr("&View"), self.tr("&Help"))
        ]
        file, edit, view, help_ = self._menus
        self._fill_file_menu(file, window)
        self._fill_edit_menu(edit)
        self._fill_view_menu(view)
        self._fill_help_menu(help_)
        self._popup = None if sys.platform == "darwin" else PopupMenu(window, self._menus)
        if self._popup is None:
            for menu in self._menus:
                window.menuBar().addMenu(menu)

    def fill(self, buttons: HeaderButtons, *, with_open: bool = True) -> None:
        """Add the buttons of a header: open, history, and the menu where the system has no menu bar."""
        open_ = [(self._open, "folder-open")] if with_open else []
        buttons.show_actions([*open_, (self._history, "history")], self._popup)
        if self._popup is not None:
            self._popup.add_header(buttons)

    def _fill_file_menu(self, menu: QMenu, window: QMainWindow) -> None:
        self._open = _add(
            menu, "openAction", self.tr("&Open archive…"), self.open_requested, QKeySequence.StandardKey.Open
        )
        self._recent = RecentMenu(self.tr("Open &recent"), menu)
        self._recent.aboutToShow.connect(self.recent_shown)
        self._recent.archive_requested.connect(self.archive_requested)
        self._recent.clear_requested.connect(self.clear_recent_requested)
        menu.addMenu(self._recent)
        _add(menu, "sampleAction", self.tr("Open the &sample archive"), self.sample_requested)
        _add(
            menu,
            "sampleRepositoryAction",
            self.tr("Open &the sample repo.car"),
            self.sample_repository_requested,
        )
        self._combine = _add(menu, "combineAction", self.tr("Combi&ne with another archive…"), self.combine_requested)
        self._document = _add(menu, "documentAction", self.tr("Choose DID docu&ment…"), self.document_requested)
        self._reload = _add(menu, "reloadAction", self.tr("Re&load"), self.reload_requested, Qt.Key.Key_F5)
        self._close = _add(
            menu,
            "closeArchiveAction",
            self.tr("Close archi&ve"),
            self.close_archive_requested,
            QKeySequence("Ctrl+W"),
        )
        menu.addSeparator()
        self._export = _add(
            menu, "exportAction", self.tr("&Export…"), self.export_requested, QKeySequence.StandardKey.Save
        )
        self._cancel = _add(menu, "cancelAction", self.tr("Cancel e&xport"), self.cancel_requested)
        self._cancel.setShortcut(QKeySequence("Ctrl+."))
        self._history = _add(
            menu, "historyAction", self.tr("&History…"), self.history_requested, QKeySequence("Ctrl+H")
        )
        _add(menu, "verifyAction", self.tr("Verif&y an export…"), self.verify_requested)
        menu.addSeparator()
        leave = _add(menu, "quitAction", self.tr("&Quit"), None, QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(window.close)

    def _fill_edit_menu(self, menu: QMenu) -> None:
        self._find = _add(
            menu, "findAction", self.tr("F&ind posts"), self.find_requested, QKeySequence.StandardKey.Find
        )
        _add(menu, "copyAction", self.tr("&Copy"), self.copy_requested, QKeySequence.StandardKey.Copy)

    def _fill_view_menu(self, menu: QMenu) -> None:
        menu.addSection(self.tr("Appearance"))
        self._schemes = QActionGroup(menu)
        names = (("", self.tr("&Follow system")), ("light", self.tr("Li&ght")), ("dark", self.tr("&Dark")))
        for scheme, text in names:
            action = menu.addAction(text)
            action.setObjectName(f"{scheme or 'desktop'}SchemeAction")
            action.setCheckable(True)
            action.setData(scheme)
            self._schemes.addAction(action)
        self._schemes.triggered.connect(lambda action: self.color_scheme_requested.emit(action.data()))

    def _fill_help_menu(self, menu: QMenu) -> None:
        _add(menu, "helpAction", self.tr("Hel&p"), self.help_requested, QKeySequence.StandardKey.HelpContents)
        about = _add(menu, "aboutAction", self.tr("&About Archive Exporter"), self.about_requested)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_recent(self, archives: Sequence[RecentArchive]) -> None:
        """List recent archives, the newest first."""
        self._recent.show_archives(archives)

    @Slot(object, bool)
    def show_presence(self, path: Path, is_there: bool) -> None:  # noqa: FBT001 - a slot
        """Enable or disable a recent archive."""
        self._recent.show_presence(path, is_there)

    def show_color_scheme(self, scheme: str) -> None:
        """Check the action of the current scheme."""
        for action in self._schemes.actions():
            action.setChecked(action.data() == scheme)

    def show_state(self, state: WindowState) -> None:
        """Enable the actions that are possible."""
        for action in (self._reload, self._close, self._find):
            action.setEnabled(isinstance(state, Idle))
        archive = state.view.archive if isinstance(state, Idle) else None
        self._combine.setEnabled(archive is not None and archive.additions.archive is None)
        self._document.setEnabled(archive is not None and archive.repository is not None)
        self._export.setEnabled(isinstance(state, Idle) and state.view.plan is not None)
        self._cancel.setEnabled(isinstance(state, Exporting))


def _add(
    menu: QMenu,
    name: str,
    text: str,
    signal: SignalInstance | None,
    key: QKeySequence.StandardKey | QKeySequence | Qt.Key | None = None,
) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(name)
    if key is not None:
        action.setShortcut(QKeySequence(key))
    if signal is not None:
        action.triggered.connect(lambda: signal.emit())  # noqa: PLW0108 - drops the argument `checked`
    return action
