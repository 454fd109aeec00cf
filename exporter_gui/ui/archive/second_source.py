"""Files that are opened together with the open archive: another archive of the account, and a DID document."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from exporter_gui.application.daemon_call import DaemonCall
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.state_store import StateStore
from exporter_gui.application.window_state import Idle, Opening
from exporter_gui.core.sources.combining import may_be_combined
from exporter_gui.ui.archive.archive_controller import ArchiveController
from exporter_gui.ui.archive.combine_question import CombineQuestion
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.export.file_dialogs import make_combine_dialog, make_document_dialog


class SecondSource(QObject):
    """Opens the open archive again together with other files, or without them. If that fails, it stays as it was."""

    def __init__(self, store: StateStore, window: QWidget, archives: ArchiveController) -> None:
        super().__init__(window)
        self._store, self._window, self._archives = store, window, archives
        self._call: DaemonCall | None = None
        self._dropped = Path()

    @property
    def _archive(self) -> OpenedArchive | None:
        state = self._store.state
        return state.view.archive if isinstance(state, Idle) else None

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file to combine with the open archive."""
        self._ask(make_combine_dialog(self._window), self._on_file_chosen)

    @Slot()
    def choose_document(self) -> None:
        """Ask for the DID document of the open repository."""
        self._ask(make_document_dialog(self._window), self._on_document_chosen)

    def _ask(self, dialog: QFileDialog, use: Callable[[str], None]) -> None:
        if (archive := self._archive) is not None:
            dialog.setDirectory(str(archive.path.parent))
            dialog.fileSelected.connect(use)
            open_dialog(dialog)

    @Slot(object)
    def add(self, path: Path) -> None:
        """Combine a file with the open archive."""
        if (archive := self._archive) is not None:
            self._archives.open_again(archive.path, archive.additions._replace(archive=path))

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.add(Path(name))

    @Slot(str)
    def _on_document_chosen(self, name: str) -> None:
        if (archive := self._archive) is not None:
            self._archives.open_again(archive.path, archive.additions._replace(did_document=Path(name)))

    @Slot(object)
    def remove(self, path: Path) -> None:
        """Open only the other one of two archives that are combined."""
        if (archive := self._archive) is None or archive.additions.archive is None:
            return
        left = archive.additions.archive if path == archive.path else archive.path
        document = archive.additions.did_document if left == archive.repository else None
        self._archives.open_again(left, archive.additions._replace(archive=None, did_document=document))

    @Slot(object)
    def take_dropped(self, path: Path) -> None:
        """Open a file that was dropped, or ask whether to combine it with the open archive if that may be possible."""
        archive = self._archive
        if archive is None or archive.additions.archive is not None:
            self._archives.open(path)
            return
        dids = frozenset(owner.did for owner in archive.summary.owners)
        work = partial(may_be_combined, path, dids, with_repository=archive.repository is not None)
        self._dropped = path
        self._call = DaemonCall(work, "look for the account of an archive")
        self._call.answered.connect(self._on_looked)
        self._call.start()

    @Slot(object)
    def _on_looked(self, may_be_combined: bool) -> None:  # noqa: FBT001 - a slot
        if self.sender() is not self._call:
            return
        self._call = None
        if isinstance(self._store.state, Opening):  # of another archive, which was requested later
            return
        if not may_be_combined or (archive := self._archive) is None:
            self._archives.open(self._dropped)
            return
        question = CombineQuestion(self._dropped, archive.path.name, self._window)
        question.combine_requested.connect(self.add)
        question.open_requested.connect(self._archives.open)
        open_dialog(question)

    def stop(self) -> None:
        """Wait for background work for a moment, before the application quits."""
        if self._call is not None:
            self._call.wait()
