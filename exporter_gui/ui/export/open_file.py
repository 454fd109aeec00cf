"""Opening of an exported file in the program that the desktop has for it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from exporter_gui.core.formats.format import START_PAGE
from exporter_gui.core.output.layout import BAG_PAYLOAD
from exporter_gui.ui.dialogs.notice import show_notice


def open_file(path: Path, window: QWidget) -> None:
    """Open a file, or the start page of a folder of web pages; say in front of `window` why that is impossible."""
    path = next((page for page in (path / START_PAGE, path / BAG_PAYLOAD / START_PAGE) if page.is_file()), path)
    if not path.exists():
        text = QCoreApplication.translate("open_file", "The export is no longer at {path}.")
        show_notice(window, text.format(path=path))
    elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = QCoreApplication.translate("open_file", "No app was found to open the export. It is at {path}.")
        show_notice(window, text.format(path=path))
