"""What the program keeps and uses beside the archive: preferences, history, the desktop's services."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from exporter_gui.application.app_database import AppDatabase, open_app_database
from exporter_gui.application.desktop import Desktop
from exporter_gui.application.file_checker import FileChecker
from exporter_gui.application.history import History, HistoryEntry, Outcome
from exporter_gui.application.preferences import Preferences


class AppData(QObject):
    """One for each window. `database` is the program's own; by default, the file that the desktop has for it."""

    def __init__(self, database: AppDatabase | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database or open_app_database()
        self.preferences = Preferences(self._database)
        self.history = History(self._database)
        self.checker = FileChecker(self)
        self.desktop = Desktop(self)
        self.checker.hashed.connect(self._on_hashed)

    @property
    def trouble(self) -> str | None:
        """Why nothing is kept beyond this session, in a sentence; None where all is well."""
        return self._database.trouble

    def keep(self, entry: HistoryEntry) -> None:
        """Put an export into the history; what its file holds follows."""
        number = self.history.add(entry)
        if entry.outcome is Outcome.COMPLETED:
            self.checker.hash(replace(entry, id=number))

    def stop(self) -> None:
        """End what runs: for when the window goes."""
        self.checker.stop()
        self.desktop.let_sleep()
        self._database.flush()

    @Slot(object, str)
    def _on_hashed(self, number: int, sha256: str) -> None:
        self.history.set_sha256(number, sha256)
