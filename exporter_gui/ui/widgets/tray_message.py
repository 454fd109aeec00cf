"""Tray messages, for systems without a notification service on a bus: Windows, macOS."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

_SHOWN_MS = 15_000


def show_tray_message(window: QWidget, title: str, text: str) -> None:
    """Show a message; clicking it activates the window. Does nothing without a tray."""
    if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
        return
    icon = QSystemTrayIcon(window.windowIcon(), window)
    icon.setToolTip(title)
    icon.messageClicked.connect(window.activateWindow)
    icon.show()
    icon.showMessage(title, text)
    QTimer.singleShot(_SHOWN_MS, icon, icon.deleteLater)
