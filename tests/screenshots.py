"""Pictures of the window in every state, for looking at: `python3 dev.py pictures FOLDER [--language de] [--text 2]`.

Light and dark, at scale 1 and 2. What is shown is the sample archive and, while it exports, a larger one with odd rows.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QEventLoop, QLocale, QSize, Qt, QThread, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from exporter_gui.app import create_window
from exporter_gui.application.export import export_worker
from exporter_gui.resources import resource
from exporter_gui.ui.main_window import MainWindow
from exporter_gui.ui.translation import install_translation
from tests.support.gate import Gate

SCHEMES, SCALES = ("light", "dark"), ("1", "2")
PATIENCE_SECONDS = 30
_FEWEST_TURNS = 6
_SIZE = QSize(1_120, 740)
MAKE_ARCHIVE = Path(__file__).with_name("make_archive.py")


class Photographer:
    """Uses a window, and takes pictures of it."""

    def __init__(self, window: MainWindow, options: argparse.Namespace) -> None:
        self.window, self._options = window, options
        window.resize(_SIZE * options.text)
        window.show()
        self.trigger(f"{options.scheme}SchemeAction")

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture of the window, or of one in front of it, as it is at this moment."""
        prefix = f"{self._options.scheme} {os.environ['QT_SCALE_FACTOR']}"
        (widget or self.window).grab().save(str(self._options.folder / f"{prefix} {name}.png"))

    def find(self, name: str, kind: type = QWidget) -> QWidget:
        return self.window.findChild(kind, name)

    def trigger(self, name: str) -> None:
        self.find(name, QAction).trigger()

    def press(self, name: str) -> None:
        self.find(name, QPushButton).click()

    def dialog(self, kind: type[QDialog] = QDialog) -> QDialog:
        """Wait for a dialog."""
        self.wait(lambda: any(each.isVisible() for each in self.window.findChildren(kind)))
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def wait_for(self, *states: str) -> None:
        self.wait(lambda: self.window.property("state") in states)

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
        first = self.find("previewTable", QTableView).model()
        self.wait(lambda: self.find("exportButton").isEnabled() and bool(first.index(0, 1).data()))

    def export_to(self, path: Path) -> None:
        """Press Export and save as `path`, where no file is."""
        self.press("exportButton")
        dialog = self.dialog(QFileDialog)
        line = dialog.findChild(QLineEdit)
        line.setFocus()
        self.wait(line.hasFocus)
        line.setText(str(path))
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


class Tour:
    """Leads through the window's states."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self._options, self._folder = options, folder
        self._gate = Gate()
        export_worker.export = self._gate.export

    def run(self) -> None:
        """Take all pictures."""
        window = create_window()
        self._at = Photographer(window, self._options)
        self._at.rest()
        self._at.take("welcome")
        self._choose()
        self._export()
        self._look_beside()
        window.stop()
        self._come_again()

    def _choose(self) -> None:
        at = self._at
        at.window.open_archive(resource("sample.db"))
        at.take("opening")
        at.wait_for_posts()
        at.find("previewTable", QTableView).selectRow(5)
        at.rest()
        at.take("ready")
        self._choose_days(QDate(2024, 2, 1), QDate(2024, 10, 31))
        at.take("range")
        self._choose_days(QDate(2024, 10, 31), QDate(2024, 2, 1))
        at.take("wrong range")
        at.find("clearDatesButton", QPushButton).click()
        at.find("textFilterEdit", QLineEdit).setText("no post says this")
        at.wait(lambda: at.find("previewTable", QTableView).model().rowCount() == 0)
        at.take("nothing found")

    def _choose_days(self, first: QDate, last: QDate) -> None:
        for name, day in (("fromDateEdit", first), ("toDateEdit", last)):
            self._at.find(name, QDateEdit).setDate(day)
        self._at.rest()
        self._at.rest()

    def _export(self) -> None:
        at, archive = self._at, self._folder / "archive.db"
        command = [sys.executable, MAKE_ARCHIVE, archive, "--posts", "5000", "--reposts", "0.1", "--broken"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        at.open(archive)
        at.press("exportButton")
        at.take("save dialog", at.dialog(QFileDialog))
        at.dialog(QFileDialog).reject()
        at.rest()
        at.export_to(self._folder / "cancelled.json")
        at.wait(lambda: "2,000" in at.find("progressLabel").text().replace(QLocale().groupSeparator(), ","))
        at.take("exporting")
        at.window.close()
        at.rest()
        at.take("closing", at.dialog())
        at.dialog().reject()
        at.press("cancelButton")
        at.take("cancelling")
        self._gate.open()
        at.wait_for("cancelled")
        at.take("cancelled")
        at.export_to(self._folder / "posts.json")
        at.wait_for("completed")
        at.take("completed")
        self._fail()

    def _fail(self) -> None:
        real = shutil.disk_usage
        shutil.disk_usage = lambda _path: real("/")._replace(free=5)
        self._at.export_to(self._folder / "failed.json")
        self._at.wait_for("failed")
        self._at.take("failed")
        shutil.disk_usage = real

    def _look_beside(self) -> None:
        at = self._at
        for name in ("history", "help", "about"):
            at.trigger(f"{name}Action")
            self._take_dialog(name)
        at.window.show_crash("Traceback\n  …\nRuntimeError: for the picture")
        self._take_dialog("crash")
        at.window.open_archive(self._folder / "gone.db")
        self._take_dialog("notice")
        at.wait_for("ready")

    def _take_dialog(self, name: str) -> None:
        dialog = self._at.dialog()
        self._at.rest()
        self._at.take(name, dialog)
        dialog.close()
        self._at.rest()

    def _come_again(self) -> None:
        """Start the program again, after one of the archives is gone."""
        other = self._folder / "old archive.db"
        (self._folder / "archive.db").rename(other)
        window = create_window()
        at = Photographer(window, self._options)
        at.open(other)
        window.stop()
        window.close()
        window = create_window(self._folder / "missing.db")
        at = Photographer(window, self._options)
        at.wait_for("welcome")
        at.take("trouble")
        window.stop()


def take(options: argparse.Namespace) -> None:
    """Take all pictures in one scheme at one scale: in a process of their own, as Qt reads the scale once."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("archive-exporter")
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application.setStyle("Fusion")
    font = application.font()
    font.setPointSizeF(font.pointSizeF() * options.text)
    application.setFont(font)
    QLocale.setDefault(QLocale(options.language))
    install_translation(application, QLocale())
    with tempfile.TemporaryDirectory() as folder:
        Tour(options, Path(folder)).run()


def main() -> None:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en_GB")
    parser.add_argument("--text", type=float, default=1.0, help="how much larger than usual the text is")
    parser.add_argument("--scheme", choices=SCHEMES, help="light or dark alone")
    parser.add_argument("--scale", choices=SCALES, help="1 or 2 alone")
    options = parser.parse_args()
    if options.scheme and options.scale and options.scale == os.environ.get("QT_SCALE_FACTOR"):
        take(options)
        return
    options.folder.mkdir(parents=True, exist_ok=True)
    for scheme in [options.scheme] if options.scheme else SCHEMES:
        for scale in [options.scale] if options.scale else SCALES:
            with tempfile.TemporaryDirectory() as data:
                places = {"XDG_DATA_HOME": data, "XDG_STATE_HOME": data}
                variables = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
                command = [sys.executable, "-m", "tests.screenshots", *sys.argv[1:], "--scheme", scheme]
                subprocess.run([*command, "--scale", scale], check=True, env=variables)


if __name__ == "__main__":
    main()
