"""Selection of the archive to open."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.resources import resource
from exporter_gui.ui.archive.dropped_files import DroppedFiles
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.export.file_dialogs import make_open_dialog
from exporter_gui.ui.menus import Menus
from exporter_gui.ui.welcome.welcome_page import WelcomePage
from exporter_gui.ui.widgets.drop_window import DropWindow

if TYPE_CHECKING:
    from exporter_gui.application.reading.archive_reader import OpenedArchive

_SAMPLE, _SAMPLE_REPOSITORY = "sample.db", "sample.car"


class ArchiveChooser(QObject):
    """Emits requests to open an archive: from the file dialog, a drop, the recent archives or the sample."""

    requested = Signal(object)
    """The `Path` of the archive to open."""
    dropped = Signal(object)
    """The `Path` of an archive that was dropped on the window."""

    def __init__(self, window: DropWindow, welcome: WelcomePage, menus: Menus, data: AppData) -> None:
        super().__init__(window)
        self._window, self._welcome, self._menus = window, welcome, menus
        self._preferences, self._presence = data.preferences, data.presence
        self._dropped = DroppedFiles(window)
        for source in (welcome, menus):
            source.open_requested.connect(self.choose_file)
            source.sample_requested.connect(self._on_sample_requested)
            source.sample_repository_requested.connect(self._on_sample_repository_requested)
            source.archive_requested.connect(self.requested)
            self._presence.checked.connect(source.show_presence)
        menus.clear_recent_requested.connect(self._on_clear_recent_requested)
        menus.recent_shown.connect(self._check_recent)
        welcome.appeared.connect(self._check_recent)
        self._dropped.requested.connect(self.dropped)
        self.requested.connect(self._dropped.forget)
        self._show_recent()

    @Slot()
    def choose_file(self) -> None:
        """Open the file dialog; `requested` follows when a file is chosen."""
        dialog = make_open_dialog(self._window)
        dialog.fileSelected.connect(self._on_file_chosen)
        open_dialog(dialog)

    def add_recent(self, archive: "OpenedArchive") -> None:
        """Add an archive that was opened to the recent archives, except for the samples: buttons open them."""
        samples = (resource(name).resolve() for name in (_SAMPLE, _SAMPLE_REPOSITORY))
        if archive.path.resolve() not in samples:
            recent = RecentArchive.of(archive.path, archive.summary, datetime.now(UTC))
            self._preferences.add_recent_archive(recent)
            self._show_recent()

    def stop(self) -> None:
        """Stop background work, before the application quits."""
        self._dropped.stop()

    def _show_recent(self) -> None:
        archives = self._preferences.recent_archives()
        self._welcome.show_recent(archives)
        self._menus.show_recent(archives)
        self._check_recent()

    @Slot()
    def _check_recent(self) -> None:
        """Find out in the background which of the recent archives exist."""
        self._presence.check(archive.path for archive in self._preferences.recent_archives())

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.requested.emit(Path(name))

    @Slot()
    def _on_sample_requested(self) -> None:
        self.requested.emit(resource(_SAMPLE))

    @Slot()
    def _on_sample_repository_requested(self) -> None:
        self.requested.emit(resource(_SAMPLE_REPOSITORY))

    @Slot()
    def _on_clear_recent_requested(self) -> None:
        self._preferences.clear_recent_archives()
        self._show_recent()
