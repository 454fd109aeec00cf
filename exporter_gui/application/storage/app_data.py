"""Data and services of the program: preferences, history, desktop."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from exporter_gui.application.desktop.desktop import Desktop
from exporter_gui.application.storage.app_database import AppDatabase, open_app_database
from exporter_gui.application.storage.file_checker import FileChecker
from exporter_gui.application.storage.history import History, HistoryEntry, Outcome
from exporter_gui.application.storage.preferences import Preferences


class AppData(QObject):
    """Data and services of one window. `database` defaults to the file in the application data folder."""

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
        """Sentence that says why nothing is kept beyond this session; None if it is kept."""
        return self._database.trouble

    def keep(self, entry: HistoryEntry) -> None:
        """Add an export to the history, and the hash of its file as soon as it is known."""
        number = self.history.add(entry)
        if entry.outcome is Outcome.COMPLETED:
            self.checker.hash(replace(entry, id=number))

    def stop(self) -> None:
        """Stop background work and write pending data."""
        self.checker.stop()
        self.desktop.let_sleep()
        self._database.flush()

    @Slot(object, str)
    def _on_hashed(self, number: int, sha256: str) -> None:
        self.history.set_sha256(number, sha256)
