"""Takes pictures of a window while using it."""

import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMimeData, QObject, Qt, QThread, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QTableView,
    QWidget,
)

from exporter_gui.ui.main_window import MainWindow

PATIENCE_SECONDS = 30
_FEWEST_TURNS = 6
_O = TypeVar("_O", bound=QObject)


class Photographer:
    """Uses a window, and takes pictures of it."""

    def __init__(self, window: MainWindow, options: Namespace) -> None:
        self.window, self._options = window, options
        window.resize(*map(int, options.size.split("x")))
        window.show()
        self.trigger(f"{options.scheme}SchemeAction")

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of one in front of it, as it is at this moment."""
        options = self._options
        if not options.only or name in options.only:
            about = (name, options.scheme, options.scale, options.size, options.language)
            (widget or self.window).grab().save(str(options.folder / f"{' '.join(about)}.png"))

    def find(self, name: str, kind: type[_O] = QWidget) -> _O:
        found = self.window.findChild(kind, name)
        if found is None:
            raise SystemExit(f"there is no {name} in the window")
        return found

    def trigger(self, name: str) -> None:
        self.find(name, QAction).trigger()

    def press(self, name: str) -> None:
        self.find(name, QAbstractButton).click()

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        """Wait for a dialog."""
        self.wait(lambda: any(each.isVisible() for each in self.window.findChildren(kind)))
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def take_dialog(self, name: str) -> None:
        """Take a picture of the dialog in front of the window, and close it."""
        dialog = self.dialog()
        self.rest()
        self.take(name, dialog)
        dialog.close()
        self.rest()

    def wait_for(self, *states: str) -> None:
        self.wait(lambda: self.window.property("state") in states)
        self.rest()

    def wait(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            if until():
                self.rest()
                return
            self.rest()
        raise SystemExit(f"the window stays in the state {self.window.property('state')}")

    def rest(self) -> None:
        """Let everything that was begun be read and drawn."""
        for turn in range(30):
            loop = QEventLoop()
            QTimer.singleShot(5, loop.quit)
            loop.exec()
            if turn >= _FEWEST_TURNS and not self._is_reading():
                return

    def _is_reading(self) -> bool:
        threads = self.window.findChildren(QThread, "archive reader")
        return any(thread.isRunning() for thread in threads)

    def open(self, archive: Path) -> None:
        """Open an archive and wait for its posts."""
        self.window.open_archive(archive)
        self.wait_for_posts()

    def wait_for_posts(self) -> None:
        model = self.find("previewTable", QTableView).model()
        self.wait(lambda: self.find("exportButton").isEnabled() and bool(model.index(0, 1).data()))

    def export_to(self, path: Path) -> None:
        """Press Export and save as `path`, where no file is."""
        self.press("exportButton")
        dialog = self.dialog(QFileDialog)
        line = dialog.findChild(QLineEdit)
        line.setFocus()
        self.wait(line.hasFocus)
        line.setText(str(path))
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

    def press_escape(self) -> None:
        """Press Escape in the window."""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(self.window, QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))

    def drag(self, path: Path, name: str) -> None:
        """Take a picture while a file is dragged over the window."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        middle = self.window.rect().center()
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.window, QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, none))
        self.rest()
        self.take(name)
        QApplication.sendEvent(self.window, QDragLeaveEvent())
