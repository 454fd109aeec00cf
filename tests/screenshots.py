"""Pictures of the window in every state, for looking at: `python3 dev.py pictures FOLDER [--language de] [--text 2]`.

Light and dark, at scale 1 and 2, with the sample archive or the one that is named.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QEventLoop, QLocale, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)

from exporter_gui.app import create_window
from exporter_gui.resources import resource
from exporter_gui.ui.translation import install_translation

PATIENCE_SECONDS = 30


class Photographer:
    """Goes through the window's states, and takes a picture of each."""

    def __init__(self, folder: Path, prefix: str, archive: Path, scheme: str, text: float) -> None:
        self._folder, self._prefix, self._archive = folder, prefix, archive
        self._window = create_window()
        self._window.resize(round(980 * text), round(760 * text))
        self._window.show()
        self._find(f"{scheme}SchemeAction", QAction).trigger()

    def take_all(self) -> None:
        """Take the pictures."""
        self._take("welcome")
        self._open()
        self._take("ready")
        self._choose_a_range()
        self._take("range")
        self._export_and_cancel()
        self._export("posts.json", lambda: self._state == "completed")
        self._take("completed")
        self._fail()
        self._take("failed")
        self._find("textFilterEdit", QLineEdit).setText("no post says this")
        self._wait(lambda: self._find("previewTable", QTableView).model().rowCount() == 0)
        self._take("nothing found")
        for name in ("history", "help", "about"):
            self._find(f"{name}Action", QAction).trigger()
            self._rest()
            dialog = next(each for each in self._window.findChildren(QDialog) if each.isVisible())
            self._take(name, dialog)
            dialog.close()
            self._rest()
        self._window.show_crash("Traceback\n  …\nRuntimeError: for the picture")
        self._rest()
        self._take("crash", next(each for each in self._window.findChildren(QDialog, "crashDialog")))
        self._window.open_archive(self._folder / "gone.db")
        self._wait(lambda: self._state == "welcome")
        self._take("trouble")
        self._window.stop()

    @property
    def _state(self) -> str:
        return str(self._window.property("state"))

    def _open(self) -> None:
        self._window.open_archive(self._archive)
        table = self._find("previewTable", QTableView)
        self._wait(lambda: self._find("exportButton").isEnabled() and bool(table.model().index(0, 1).data()))
        table.selectRow(5)
        self._rest()

    def _choose_a_range(self) -> None:
        for name, day in (("fromDateEdit", QDate(2024, 2, 1)), ("toDateEdit", QDate(2024, 10, 31))):
            self._find(name, QDateEdit).setDate(day)
        self._wait(self._find("exportButton").isEnabled)
        self._rest()

    def _export_and_cancel(self) -> None:
        self._find("clearDatesButton", QPushButton).click()
        self._wait(self._find("exportButton").isEnabled)
        bar = self._find("progressBar", QProgressBar)
        self._export("cancelled.json", lambda: bar.value() > 0 or self._state == "completed")
        self._take("exporting")
        self._find("cancelButton", QPushButton).click()
        self._wait(lambda: self._state in ("cancelled", "completed"))
        self._take("cancelled")

    def _fail(self) -> None:
        real = shutil.disk_usage
        shutil.disk_usage = lambda _path: real("/")._replace(free=5)
        self._export("failed.json", lambda: self._state == "failed")
        shutil.disk_usage = real

    def _export(self, name: str, until: Callable[[], bool]) -> None:
        self._find("exportButton", QPushButton).click()
        self._wait(lambda: any(each.isVisible() for each in self._window.findChildren(QFileDialog)))
        dialog = next(each for each in self._window.findChildren(QFileDialog) if each.isVisible())
        line = dialog.findChild(QLineEdit)
        line.setFocus()
        self._wait(line.hasFocus)
        with tempfile.TemporaryDirectory() as folder:
            line.setText(str(Path(folder, name)))
            dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
            self._wait(until)

    def _find(self, name: str, kind: type = QWidget) -> QWidget:
        return self._window.findChild(kind, name)

    def _take(self, name: str, widget: QWidget | None = None) -> None:
        self._rest()
        (widget or self._window).grab().save(str(self._folder / f"{self._prefix} {name}.png"))

    def _rest(self) -> None:
        for _ in range(30):
            loop = QEventLoop()
            QTimer.singleShot(5, loop.quit)
            loop.exec()

    def _wait(self, until: Callable[[], bool]) -> None:
        for _ in range(PATIENCE_SECONDS * 5):
            if until():
                return
            self._rest()
        raise SystemExit(f"the window stays in the state {self._state}")


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
    scale = os.environ["QT_SCALE_FACTOR"]
    Photographer(options.folder, f"{options.scheme} {scale}", options.archive, options.scheme, options.text).take_all()


def main() -> None:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--archive", type=Path, default=resource("sample.db"))
    parser.add_argument("--language", default="en_GB")
    parser.add_argument("--text", type=float, default=1.0, help="how much larger than usual the text is")
    parser.add_argument("--scheme", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.scheme:
        take(options)
        return
    options.folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for scale in ("1", "2"):
            with tempfile.TemporaryDirectory() as data:
                places = {"XDG_DATA_HOME": data, "XDG_STATE_HOME": data}
                variables = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
                command = [sys.executable, "-m", "tests.screenshots", *sys.argv[1:], "--scheme", scheme]
                subprocess.run(command, check=True, env=variables)


if __name__ == "__main__":
    main()
