"""Secondary windows, and the color scheme of all windows."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from exporter_gui.application.storage.app_data import AppData
from exporter_gui.ui.dialogs.lifetime import open_dialog, show_dialog
from exporter_gui.ui.dialogs.reading_dialog import ReadingDialog
from exporter_gui.ui.export.show_in_folder import show_in_folder
from exporter_gui.ui.menus import Menus
from exporter_gui.ui.theme.theme import apply_theme


class SideWindows(QObject):
    """Opens dialogs for history, verification, help and about, and applies the color scheme."""

    again_requested = Signal(object)
    """A `HistoryEntry` of an export to repeat."""

    def __init__(self, window: QWidget, menus: Menus, data: AppData) -> None:
        super().__init__(window)
        self._window, self._menus, self._data = window, menus, data
        menus.history_requested.connect(self._on_history)
        menus.verify_requested.connect(self._on_verify)
        menus.help_requested.connect(self._on_help)
        menus.about_requested.connect(self._on_about)
        menus.copy_requested.connect(self._on_copy)
        menus.color_scheme_requested.connect(self._on_color_scheme)

    def apply_color_scheme(self) -> None:
        """Apply the remembered color scheme."""
        scheme = self._data.preferences.color_scheme
        self._menus.show_color_scheme(scheme)
        apply_theme(scheme)

    @Slot()
    def _on_history(self) -> None:
        from exporter_gui.ui.history.history_dialog import HistoryDialog  # noqa: PLC0415 - not needed at startup

        dialog = HistoryDialog(self._data.history, self._data.checker, self._window)
        dialog.show_requested.connect(self._on_show)
        dialog.again_requested.connect(self.again_requested)
        dialog.verify_requested.connect(self.verify)
        self._data.exported.connect(dialog.refresh)
        self._data.verified.connect(dialog.refresh)
        open_dialog(dialog)

    @Slot()
    def _on_verify(self) -> None:
        self.verify(None)

    @Slot(object)
    def verify(self, path: Path | None) -> None:
        """Verify an export, or ask for one, in front of the active window."""
        from exporter_gui.ui.verify.verify_dialog import VerifyDialog  # noqa: PLC0415 - as above

        open_dialog(VerifyDialog(self._data.verifier, path, QApplication.activeModalWidget() or self._window))

    @Slot(object)
    def _on_show(self, path: Path) -> None:
        show_in_folder(path, QApplication.activeWindow() or self._window)

    @Slot()
    def _on_help(self) -> None:
        from exporter_gui.ui.dialogs.help_dialog import HelpDialog  # noqa: PLC0415 - as above

        self._show_once(HelpDialog)

    @Slot()
    def _on_about(self) -> None:
        from exporter_gui.ui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 - as above

        self._show_once(AboutDialog)

    def _show_once(self, kind: type[ReadingDialog]) -> None:
        """Show a dialog, or raise the one that is open."""
        shown = next((dialog for dialog in self._window.findChildren(kind) if dialog.isVisible()), None)
        if shown is None:
            show_dialog(kind(self._window))
        else:
            shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
            shown.raise_()
            shown.activateWindow()

    @Slot(str)
    def _on_color_scheme(self, scheme: str) -> None:
        self._data.preferences.color_scheme = scheme
        self.apply_color_scheme()

    @Slot()
    def _on_copy(self) -> None:
        """Copy the selection of the focused widget, or else the displayed post."""
        focus = self._window.focusWidget()
        text = ""
        if isinstance(focus, QLineEdit | QLabel):
            text = focus.selectedText()
        elif isinstance(focus, QPlainTextEdit):
            text = focus.textCursor().selection().toPlainText()
        from exporter_gui.ui.preview.post_view import PostView  # noqa: PLC0415 - as above

        post = self._window.findChild(PostView)
        text = text or (post.toPlainText() if isinstance(post, PostView) else "")
        if text:
            QGuiApplication.clipboard().setText(text)
