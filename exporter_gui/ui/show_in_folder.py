"""Shows a file in the desktop's file manager."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.notice import show_notice


def show_in_folder(path: Path, window: QWidget) -> None:
    """Open the folder of `path`, with the file selected where the desktop can; else say in front of `window` where."""
    if not _open(path):
        text = QCoreApplication.translate(
            "show_in_folder", "No program of this computer shows folders. The file is {path}."
        )
        show_notice(window, text.format(path=path))


def _open(path: Path) -> bool:
    if sys.platform == "win32":
        return bool(QProcess.startDetached("explorer", ["/select,", str(path)])[0])
    if sys.platform == "darwin":
        return bool(QProcess.startDetached("open", ["-R", str(path)])[0])
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.absolute().parent)))
