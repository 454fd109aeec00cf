"""Application data and services: preferences, history, desktop."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.desktop.desktop import Desktop
from exporter_gui.application.export.earlier_checker import EarlierChecker
from exporter_gui.application.storage.app_database import AppDatabase, open_app_database
from exporter_gui.application.storage.file_checker import FileChecker
from exporter_gui.application.storage.history import History, HistoryEntry
from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.application.storage.presence_checker import PresenceChecker
from exporter_gui.application.verifying.verifier import Verifier
from exporter_gui.core.verify.result import VerifyResult


class AppData(QObject):
    """Data and services of one window. `database` defaults to the one in the application data folder."""

    exported = Signal()
    """An export was added to the history."""
    verified = Signal()
    """The outcome of a verification was added to the history."""

    def __init__(self, database: AppDatabase | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database or open_app_database()
        self.preferences = Preferences(self._database)
        self.history = History(self._database)
        self.checker = FileChecker(self)
        self.presence = PresenceChecker(self)
        self.earlier = EarlierChecker(self)
        self.verifier = Verifier(self)
        self.verifier.completed.connect(self._on_verified)
        self.desktop = Desktop(self)

    @property
    def trouble(self) -> str | None:
        """Sentence for the user if nothing is saved; None otherwise."""
        return self._database.trouble

    def add_export(self, entry: HistoryEntry) -> None:
        """Add an export to the history."""
        self.history.add(entry)
        self.exported.emit()

    @Slot(object)
    def _on_verified(self, result: VerifyResult) -> None:
        self.history.add_verification(result.path, datetime.now(UTC), result.problems.count)
        self.verified.emit()

    def stop(self) -> None:
        """Stop background work and write pending data."""
        self.checker.stop()
        self.presence.stop()
        self.earlier.stop()
        self.verifier.stop()
        self.desktop.let_sleep()
        self._database.flush()
