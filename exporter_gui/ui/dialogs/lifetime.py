"""Lifetime of dialogs: opening, withdrawing, and safe deletion.

Qt asks some questions in a nested event loop, such as whether to replace a file. Deleting a dialog while such a loop
runs inside it aborts the process, and `deleteLater` does not wait for the loop to end.
"""

from PySide6.QtCore import QObject, QThread, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from exporter_gui.ui.widgets.untrusted import PlainQuestions, harden

_MAIN_LOOP = 1
_AGAIN_MS = 50


def open_dialog(dialog: QDialog) -> None:
    """Open a modal dialog without blocking. It is deleted after it has finished."""
    _prepare(dialog)
    dialog.open()


def show_dialog(dialog: QDialog) -> None:
    """Show a non-modal dialog. It is deleted after it has finished."""
    _prepare(dialog)
    dialog.show()


def _prepare(dialog: QDialog) -> None:
    harden(dialog)
    PlainQuestions(dialog)
    _Deletion(dialog)


def withdraw(dialog: QDialog) -> None:
    """Reject a dialog after closing all dialogs in front of it."""
    _close_dialogs_above(dialog)
    dialog.reject()


def withdraw_all() -> None:
    """Close every open dialog, before the application quits."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            _close_dialogs_above(widget)
            widget.close()


def _close_dialogs_above(dialog: QWidget) -> None:
    for menu in dialog.findChildren(QMenu):
        menu.close()
    for above in reversed(dialog.findChildren(QDialog)):
        if above.isVisible():
            above.close()  # acts like Escape: some of Qt's dialogs treat reject() as consent


class _Deletion(QObject):
    """Deletes its parent dialog after it has finished, from the main event loop only."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._timer = QTimer(self, interval=_AGAIN_MS)
        self._timer.timeout.connect(self._on_finished)
        dialog.finished.connect(self._on_finished)

    @Slot()
    def _on_finished(self) -> None:
        if QThread.currentThread().loopLevel() > _MAIN_LOOP:
            self._timer.start()
        else:
            self._timer.stop()
            self._dialog.deleteLater()
