"""From the wish to open an archive to its contents: asks which, remembers it, and brings back the one before."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.app_data import AppData
from exporter_gui.application.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.choices import Choices
from exporter_gui.resources import resource
from exporter_gui.ui.dialogs import open_dialog
from exporter_gui.ui.file_dialogs import make_open_dialog
from exporter_gui.ui.menus import Menus
from exporter_gui.ui.notice import show_notice
from exporter_gui.ui.welcome_page import WelcomePage


class Opening(QObject):
    """One archive at a time."""

    wished = Signal(object)
    """The `Path` of an archive that the person wants to open."""
    opened = Signal(object, object)
    """An `OpenedArchive`, and the `Choices` to begin with."""
    failed = Signal()
    """No archive is open; the welcome page says why."""

    def __init__(
        self, window: QWidget, welcome: WelcomePage, menus: Menus, reader: ArchiveReader, data: AppData
    ) -> None:
        super().__init__(window)
        self._window, self._welcome, self._menus, self._reader, self._data = window, welcome, menus, reader, data
        self._choices: Choices | None = None
        self._before: tuple[Path, Choices] | None = None
        for source in (welcome, menus):
            source.open_requested.connect(self.ask)
            source.sample_requested.connect(self._on_sample_requested)
            source.archive_requested.connect(self.wished)
        menus.clear_recent_requested.connect(self._on_clear_recent_requested)
        reader.opened.connect(self._on_opened)
        self._show_recent()

    @Slot()
    def ask(self) -> None:
        """Open the dialog; `wished` follows when a file is chosen."""
        dialog = make_open_dialog(self._window)
        dialog.fileSelected.connect(self._on_file_chosen)
        open_dialog(dialog)

    def open(self, path: Path, choices: Choices | None, leaving: tuple[Path, Choices] | None) -> None:
        """Open an archive, with the choices given or remembered.

        Where the path is no archive, what is left for it, `leaving`, is opened again.
        """
        if leaving is not None and leaving[0] != path:
            self._before = leaving
        self._choices = choices
        self._welcome.show_opening(path.name)
        self._reader.open(path)

    def fail(self, sentence: str) -> None:
        """Say why the archive could not be opened, and open the one before; or `failed` follows."""
        before, self._before = self._before, None
        if before is not None:
            show_notice(self._window, sentence)
            self.open(*before, leaving=None)
        else:
            self._welcome.show_invitation(sentence)
            self.failed.emit()

    def _show_recent(self) -> None:
        archives = self._data.preferences.recent_archives()
        self._welcome.show_recent(archives)
        self._menus.show_recent(archives)

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.wished.emit(Path(name))

    @Slot()
    def _on_sample_requested(self) -> None:
        self.wished.emit(resource("sample.db"))

    @Slot()
    def _on_clear_recent_requested(self) -> None:
        self._data.preferences.clear_recent_archives()
        self._show_recent()

    @Slot(object)
    def _on_opened(self, archive: OpenedArchive) -> None:
        self._before = None
        self._welcome.show_invitation()
        if archive.path != resource("sample.db"):
            self._data.preferences.note_opened(archive.path)
            self._show_recent()
        self.opened.emit(archive, self._choices or self._data.preferences.choices_for(archive.path) or Choices())
