"""Announcement of an export on the desktop."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from exporter_gui.application.desktop.desktop import Desktop
from exporter_gui.application.window_state import Completed, Ended, Failed
from exporter_gui.core.progress import Progress
from exporter_gui.ui.export.saved_text import saved_text
from exporter_gui.ui.widgets.tray_message import show_tray_message

_LATER_MS = 1_000


class ExportAnnouncer(QObject):
    """Keeps the computer awake during an export, and shows its progress and outcome on the desktop."""

    def __init__(self, window: QWidget, desktop: Desktop) -> None:
        super().__init__(window)
        self._window, self._desktop = window, desktop

    def prepare(self) -> None:
        """Load what an announcement needs before it is needed, when the archive that was opened is shown."""
        QTimer.singleShot(_LATER_MS, self, self._desktop.prepare)

    def show_start(self) -> None:
        """Keep the computer awake, and show an empty progress bar."""
        self._desktop.keep_awake(self.tr("An archive is being exported."))
        self._desktop.show_progress(0.0)

    def show_progress(self, progress: Progress) -> None:
        """Advance the progress bar."""
        self._desktop.show_progress(progress.share)

    def show_end(self) -> None:
        """Hide the progress bar, and let the computer sleep."""
        self._desktop.show_progress(None)
        self._desktop.let_sleep()

    def show_outcome(self, outcome: Ended) -> None:
        """Show a notification if the window is inactive; not for a cancellation, which the user requested."""
        match outcome:
            case Completed(result=result):
                text = self.tr("{posts} saved to “{name}”.")
                saved = text.format(name=result.path.name, posts=saved_text(result))
                self._notify(self.tr("Export completed"), saved)
            case Failed(failure=failure):
                self._notify(self.tr("Export failed"), failure.sentence)

    def _notify(self, title: str, text: str) -> None:
        if not self._window.isActiveWindow():
            QApplication.alert(self._window)
            if not self._desktop.notify(title, text):
                show_tray_message(self._window, title, text)
