"""Opening of an exported file in the program that the desktop has for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.dialogs.notice import show_notice


def open_file(path: Path, window: QWidget) -> None:
    """Open a file, or say in front of `window` why that is impossible."""
    if not path.exists():
        text = QCoreApplication.translate("open_file", "The file is no longer at {path}.")
        show_notice(window, text.format(path=path))
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = QCoreApplication.translate("open_file", "No app was found for this file. The file is at {path}.")
        show_notice(window, text.format(path=path))
