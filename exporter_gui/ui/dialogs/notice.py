"""Message boxes with warnings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.ui.dialogs.lifetime import open_dialog, withdraw


def make_warning(window: QWidget, name: str, title: str, sentence: str) -> QMessageBox:
    """Return a message box to be opened with `open_dialog`. `name` is its object name."""
    warning = QMessageBox(QMessageBox.Icon.Warning, title, sentence, parent=window)
    warning.setObjectName(name)
    return warning


def show_notice(window: QWidget, sentence: str) -> None:
    """Show a warning without blocking; it replaces an earlier one."""
    for earlier in window.findChildren(QMessageBox, "notice", Qt.FindChildOption.FindDirectChildrenOnly):
        withdraw(earlier)
    open_dialog(make_warning(window, "notice", window.windowTitle(), sentence))
