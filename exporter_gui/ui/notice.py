"""A warning in front of the window: a sentence that must not be missed, or a question."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.ui.dialogs import open_dialog, withdraw


def make_warning(window: QWidget, name: str, title: str, sentence: str) -> QMessageBox:
    """Make a warning that is still to be opened with `open_dialog`. `name` is its object name."""
    warning = QMessageBox(QMessageBox.Icon.Warning, title, sentence, parent=window)
    warning.setObjectName(name)
    return warning


def show_notice(window: QWidget, sentence: str) -> None:
    """Show a sentence in front of the window, without blocking; it takes the place of one that is still there."""
    for earlier in window.findChildren(QMessageBox, "notice", Qt.FindChildOption.FindDirectChildrenOnly):
        withdraw(earlier)
    open_dialog(make_warning(window, "notice", window.windowTitle(), sentence))
