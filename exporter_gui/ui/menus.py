"""Menus of the main window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from exporter_gui.application.window_state import Busy, Exporting, Idle, WindowState


class Menus(QObject):
    """Menus with standard shortcuts. Each action emits a request."""

    open_requested = Signal()
    archive_requested = Signal(object)
    """A `Path`."""
    clear_recent_requested = Signal()
    sample_requested = Signal()
    reload_requested = Signal()
    export_requested = Signal()
    cancel_requested = Signal()
    history_requested = Signal()
    copy_requested = Signal()
    color_scheme_requested = Signal(str)
    help_requested = Signal()
    about_requested = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        bar = window.menuBar()
        self._fill_file_menu(bar.addMenu(self.tr("&File")), window)
        self._fill_edit_menu(bar.addMenu(self.tr("&Edit")))
        self._fill_view_menu(bar.addMenu(self.tr("&View")))
        self._fill_help_menu(bar.addMenu(self.tr("&Help")))

    def _fill_file_menu(self, menu: QMenu, window: QMainWindow) -> None:
        self._open = _add(menu, "openAction", self.tr("&Open…"), self.open_requested, QKeySequence.StandardKey.Open)
        self._recent = menu.addMenu(self.tr("Open &recent"))
        self._recent.setObjectName("recentMenu")
        self._sample = _add(menu, "sampleAction", self.tr("Open the &sample archive"), self.sample_requested)
        self._reload = _add(menu, "reloadAction", self.tr("Re&load"), self.reload_requested, Qt.Key.Key_F5)
        menu.addSeparator()
        self._export = _add(
            menu, "exportAction", self.tr("&Export…"), self.export_requested, QKeySequence.StandardKey.Save
        )
        self._cancel = _add(menu, "cancelAction", self.tr("&Cancel export"), self.cancel_requested)
        self._cancel.setShortcut(QKeySequence("Ctrl+."))
        _add(menu, "historyAction", self.tr("&History…"), self.history_requested, QKeySequence("Ctrl+H"))
        menu.addSeparator()
        leave = _add(menu, "quitAction", self.tr("&Quit"), None, QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(window.close)

    def _fill_edit_menu(self, menu: QMenu) -> None:
        _add(menu, "copyAction", self.tr("&Copy"), self.copy_requested, QKeySequence.StandardKey.Copy)

    def _fill_view_menu(self, menu: QMenu) -> None:
        self._schemes = QActionGroup(menu)
        names = (("", self.tr("&Follow system")), ("light", self.tr("&Light")), ("dark", self.tr("&Dark")))
        for scheme, text in names:
            action = menu.addAction(text)
            action.setObjectName(f"{scheme or 'desktop'}SchemeAction")
            action.setCheckable(True)
            action.setData(scheme)
            self._schemes.addAction(action)
        self._schemes.triggered.connect(lambda action: self.color_scheme_requested.emit(action.data()))

    def _fill_help_menu(self, menu: QMenu) -> None:
        _add(menu, "helpAction", self.tr("&Help"), self.help_requested, QKeySequence.StandardKey.HelpContents)
        about = _add(menu, "aboutAction", self.tr("&About Archive Exporter"), self.about_requested)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_recent(self, archives: Sequence[Path]) -> None:
        """Show recent archives; missing ones are disabled."""
        self._recent.clear()
        for path in archives:
            exists = path.is_file()
            text = str(path) if exists else self.tr("{path} (not found)").format(path=path)
            action = self._recent.addAction(text.replace("&", "&&"))
            action.setEnabled(exists)
            action.setData(path)
            action.triggered.connect(self._on_recent)
        self._recent.addSeparator()
        clear = self._recent.addAction(self.tr("&Clear this list"))
        clear.triggered.connect(self.clear_recent_requested)
        self._recent.setEnabled(bool(archives))

    def _on_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.archive_requested.emit(action.data())

    def show_color_scheme(self, scheme: str) -> None:
        """Check the action of the current scheme."""
        for action in self._schemes.actions():
            action.setChecked(action.data() == scheme)

    def show_state(self, state: WindowState) -> None:
        """Enable the actions that are possible."""
        for action in (self._open, self._sample, self._recent.menuAction()):
            action.setEnabled(not isinstance(state, Busy))
        self._reload.setEnabled(isinstance(state, Idle))
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
