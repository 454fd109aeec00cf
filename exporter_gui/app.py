"""Qt application and main window."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from exporter_gui import __version__
from exporter_gui.application.desktop.portal import platform_arguments
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.crash_log import CrashReporter, details_of, log_file, start_logging
from exporter_gui.ending_signals import ENDING_SIGNALS
from exporter_gui.resources import resource
from exporter_gui.responsiveness import keep_window_responsive
from exporter_gui.running_instance import RunningInstance
from exporter_gui.screen import has_screen
from exporter_gui.ui.dialogs.crash_dialog import CrashDialog
from exporter_gui.ui.dialogs.lifetime import withdraw_all
from exporter_gui.ui.garbage_collector import GarbageCollector
from exporter_gui.ui.main_window import MainWindow
from exporter_gui.ui.translation import install_translation

_SIGNAL_CHECK_MS = 200


class Application(QApplication):
    """Qt application that also receives archives by events, as sent by macOS."""

    requested = Signal(object)
    """The `Path` of an archive to open."""

    def event(self, event: QEvent) -> bool:
        """Emit an archive that was double-clicked or dropped on the program's icon."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.requested.emit(Path(event.file()))
            return True
        return super().event(event)


def create_window(archive: Path | None = None, data: AppData | None = None) -> MainWindow:
    """Return the main window, hidden, which opens the given archive. Requires a QApplication.

    From now on, garbage is collected in this thread only. `data` is the storage for history and settings; by default,
    that of the current user.
    """
    window = MainWindow(data)
    GarbageCollector(window)
    if archive is not None:
        window.open_archive(archive)
    return window


def run(arguments: Sequence[str]) -> int:
    """Show the window until it is closed; return the exit code."""
    if not has_screen():
        message = "no display is available; use exporter-gui export, see exporter-gui --help."
        print(f"exporter-gui: {message}", file=sys.stderr)  # noqa: T201
        return 1
    application = Application([*sys.argv[:1], *platform_arguments()])
    application.setApplicationName("archive-exporter")
    application.setApplicationDisplayName("Archive Exporter")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("exporter-gui")
    application.setWindowIcon(QIcon(str(resource("icons/exporter-gui.svg"))))
    if QLocale().language() == QLocale.Language.C:  # it does not group digits: 1000000 is hard to read
        QLocale.setDefault(QLocale(QLocale.Language.English))
    install_translation(application, QLocale())
    archive = Path(arguments[0]) if arguments else None
    instance = RunningInstance()
    if instance.hand_over(archive):
        return 0
    start_logging()
    instance.listen()
    reporter = CrashReporter()
    reporter.install()
    window = _create_window(archive)
    if window is None:
        return 1
    keep_window_responsive()
    window.prepared.connect(keep_window_responsive)
    instance.requested.connect(
        window.activate, Qt.ConnectionType.QueuedConnection
    )  # its socket may be destroyed meanwhile
    application.requested.connect(window.activate)
    reporter.crashed.connect(window.show_crash)
    application.aboutToQuit.connect(window.stop)
    application.aboutToQuit.connect(instance.stop)
    timer = _end_on_signals(application)
    window.show()
    code = application.exec()
    timer.stop()
    return code


def _create_window(archive: Path | None) -> MainWindow | None:
    """Return the window; show the error and return None if that fails."""
    try:
        return create_window(archive)
    except Exception:  # noqa: BLE001 - without a window, the user would see no error
        sys.excepthook(*sys.exc_info())
        CrashDialog(details_of(*sys.exc_info()), log_file()).exec()
        return None


def _end_on_signals(application: QApplication) -> QTimer:
    """Exit on termination signals. The timer lets Python run its signal handlers."""

    def end() -> None:
        withdraw_all()  # otherwise Qt treats open questions as answered
        application.exit()  # `quit` would make the window ask the user

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, application, end)

    for number in ENDING_SIGNALS:
        signal.signal(number, on_signal)
    timer = QTimer(application)
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNAL_CHECK_MS)
    return timer
