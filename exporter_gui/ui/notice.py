"""A sentence that must not be missed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def show_notice(window: QWidget, sentence: str) -> None:
    """Show a sentence in front of the window, without blocking."""
    notice = QMessageBox(QMessageBox.Icon.Warning, window.windowTitle(), sentence, parent=window)
    notice.setObjectName("notice")
    notice.setTextFormat(Qt.TextFormat.PlainText)
    notice.finished.connect(notice.deleteLater)
    notice.open()
