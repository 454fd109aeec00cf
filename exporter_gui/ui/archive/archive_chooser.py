"""Selection of the archive to open."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.resources import resource
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.export.file_dialogs import make_open_dialog
from exporter_gui.ui.menus import Menus
from exporter_gui.ui.welcome.welcome_page import WelcomePage


class ArchiveChooser(QObject):
    """Emits requests to open an archive: from the file dialog, the recent archives or the sample."""

    requested = Signal(object)
    """The `Path` of the archive to open."""

    def __init__(self, window: QWidget, welcome: WelcomePage, menus: Menus, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._welcome, self._menus, self._preferences = window, welcome, menus, preferences
        for source in (welcome, menus):
            source.open_requested.connect(self.choose_file)
            source.sample_requested.connect(self._on_sample_requested)
            source.archive_requested.connect(self.requested)
        menus.clear_recent_requested.connect(self._on_clear_recent_requested)
        self._show_recent()

    @Slot()
    def choose_file(self) -> None:
        """Open the file dialog; `requested` follows when a file is chosen."""
        dialog = make_open_dialog(self._window)
        dialog.fileSelected.connect(self._on_file_chosen)
        open_dialog(dialog)

    def add_recent(self, path: Path) -> None:
        """Add an archive to the recent archives, except for the sample."""
        if path != resource("sample.db"):
            self._preferences.add_recent_archive(path)
            self._show_recent()

    def _show_recent(self) -> None:
        archives = self._preferences.recent_archives()
        self._welcome.show_recent(archives)
        self._menus.show_recent(archives)

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.requested.emit(Path(name))

    @Slot()
    def _on_sample_requested(self) -> None:
        self.requested.emit(resource("sample.db"))

    @Slot()
    def _on_clear_recent_requested(self) -> None:
        self._preferences.clear_recent_archives()
        self._show_recent()
