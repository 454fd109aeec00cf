"""Menu of recent archives."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.ui.widgets.shown_path import shown_path


class RecentMenu(QMenu):
    """Recent archives by their paths, and an action to clear the list."""

    archive_requested = Signal(object)
    """A `Path`."""
    clear_requested = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("recentMenu")

    def show_archives(self, archives: Sequence[RecentArchive]) -> None:
        """List archives, the newest first."""
        self.clear()
        for archive in archives:
            action = self.addAction(_marked(shown_path(archive.path)))
            action.setData(archive.path)
            action.triggered.connect(self._on_recent)
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(self.clear_requested)
        self.setEnabled(bool(archives))

    @Slot(object, bool)
    def show_presence(self, path: Path, is_there: bool) -> None:  # noqa: FBT001 - a slot
        """Enable the action of an archive, or disable it because the file was not found."""
        for action in self.actions():
            if action.data() == path:
                text = shown_path(path)
                action.setText(_marked(text if is_there else self.tr("{path} (not found)").format(path=text)))
                action.setEnabled(is_there)

    @Slot()
    def _on_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.archive_requested.emit(action.data())


def _marked(path: str) -> str:
    return path.replace("&", "&&")
