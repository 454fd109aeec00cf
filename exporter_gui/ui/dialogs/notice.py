"""Message boxes with warnings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from exporter_gui.ui.dialogs.dialog_frame import dress_question
from exporter_gui.ui.dialogs.lifetime import open_dialog, withdraw
from exporter_gui.ui.theme.icons import Ink


def make_warning(window: QWidget, name: str, title: str, sentence: str) -> QMessageBox:
    """Return a message box to be opened with `open_dialog`. `name` is its object name."""
    warning = QMessageBox(QMessageBox.Icon.NoIcon, title, sentence, QMessageBox.StandardButton.Ok, window)
    warning.setObjectName(name)
    warning.setDefaultButton(QMessageBox.StandardButton.Ok)
    dress_question(warning, "triangle-alert", Ink.WARNING)
    return warning


def make_question(window: QWidget, name: str, title: str, sentence: str, verb: str) -> QMessageBox:
    """Return a message box that asks whether to do something destructive: `verb`, or the default, cancel."""
    question = QMessageBox(QMessageBox.Icon.NoIcon, title, sentence, parent=window)
    question.setObjectName(name)
    question.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    question.button(QMessageBox.StandardButton.Yes).setText(verb)
    question.setDefaultButton(QMessageBox.StandardButton.Cancel)
    dress_question(question, "triangle-alert", Ink.WARNING)
    return question


def show_notice(window: QWidget, sentence: str) -> None:
    """Show a warning without blocking; it replaces an earlier one."""
    for earlier in window.findChildren(QMessageBox, "notice", Qt.FindChildOption.FindDirectChildrenOnly):
        withdraw(earlier)
    open_dialog(make_warning(window, "notice", window.windowTitle(), sentence))
