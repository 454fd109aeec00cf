"""Pictures of the window in every state, for looking at: `python3 dev.py pictures FOLDER [--only ready]`.

Light and dark, at scale 1 and 2, in two sizes and two languages, unless options choose some of them. What is shown is
the sample archive and, while it exports, a larger one with odd rows.
"""

import argparse
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QProgressBar, QTableView

from exporter_gui.app import create_window
from exporter_gui.application.export import export_worker
from exporter_gui.application.reading import last_query
from exporter_gui.resources import resource
from exporter_gui.ui.options.optional_date_edit import OptionalDateEdit
from exporter_gui.ui.translation import install_translation
from tests.support.gate import Gate
from tests.support.held_opening import HeldOpening
from tests.support.photographer import Photographer

CHOICES = {
    "scheme": ("light", "dark"),
    "scale": ("1", "2"),
    "size": ("1120x740", "800x600"),
    "language": ("en_GB", "de_DE"),
}
MAKE_ARCHIVE = Path(__file__).with_name("make_archive.py")
SCREEN = {"name": "large", "x": 0, "y": 0, "width": 3840, "height": 2400, "dpr": 1}
_HALF = 50
"""Percent."""


class Tour:
    """Leads through the window's states."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self._options, self._folder = options, folder
        self._archive = folder / "archive.db"
        self._gate = Gate()
        export_worker.export = self._gate.export

    def run(self) -> None:
        """Take all pictures."""
        window = create_window()
        self._at = Photographer(window, self._options)
        self._at.rest()
        self._at.take("welcome")
        self._at.drag(resource("sample.db"), "welcome, dragging")
        window.open_archive(self._folder / "missing.db")
        self._at.rest()
        self._at.wait_for("welcome")
        self._at.take("welcome, error")
        self._open_slowly()
        self._choose()
        self._look_at_posts()
        self._export()
        self._end_exports()
        self._look_beside()
        window.stop()
        self._come_again()

    def _open_slowly(self) -> None:
        """Open a repository, stop half way, and return."""
        at, read = self._at, last_query.read_archive
        last_query.read_archive = HeldOpening(0.5).read_archive
        at.window.open_archive(resource("sample.car"))
        at.wait(lambda: at.find("openingBar", QProgressBar).value() >= _HALF)
        at.take("opening")
        at.press("cancelOpeningButton")
        at.wait_for("welcome")
        last_query.read_archive = read

    def _choose(self) -> None:
        at = self._at
        at.window.open_archive(resource("sample.db"))
        at.wait_for_posts()
        at.take("ready")
        at.drag(resource("sample.db"), "ready, dragging")
        self._choose_days(date(2023, 10, 1), date(2024, 7, 31))
        at.take("ready, range")
        self._choose_days(date(2024, 10, 31), date(2024, 2, 1))
        at.take("ready, reversed dates")
        at.find("clearDatesButton", QAbstractButton).click()
        at.find("textFilterEdit", QLineEdit).setText("no post says this")
        at.wait(at.find("resetFiltersButton").isVisible)
        at.take("ready, nothing found")
        at.find("textFilterEdit", QLineEdit).clear()
        at.wait_for_posts()

    def _choose_days(self, first: date, last: date) -> None:
        for name, day in (("fromDateEdit", first), ("toDateEdit", last)):
            self._at.find(name, OptionalDateEdit).show_day(day)
        self._at.rest()
        self._at.rest()

    def _look_at_posts(self) -> None:
        at = self._at
        table = at.find("previewTable", QTableView)
        table.selectRow(3)
        table.activated.emit(table.currentIndex())
        at.rest()
        at.take("ready, one post")
        at.press("closePostButton")
        table.clearSelection()
        if (button := at.window.findChild(QAbstractButton, "listViewButton")) is not None:
            button.click()
            at.rest()
            at.take("ready, list")
            at.press("cardsViewButton")

    def _export(self) -> None:
        at = self._at
        command = [sys.executable, MAKE_ARCHIVE, self._archive, "--posts", "5000", "--reposts", "0.1", "--broken"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        at.open(self._archive)
        at.press("exportButton")
        at.take("save dialog", at.dialog(QFileDialog))
        at.dialog(QFileDialog).reject()
        at.rest()
        at.export_to(self._folder / "cancelled.json")
        at.wait(lambda: "2,000" in at.find("progressLabel").text().replace(QLocale().groupSeparator(), ","))
        at.take("exporting")
        at.window.close()
        at.take_dialog("question on closing")
        at.window.activate(resource("sample.db"))
        at.take_dialog("question on opening")
        at.press_escape()
        at.take_dialog("question on cancelling")
        at.press("cancelButton")
        at.take("cancelling")
        self._gate.open()
        at.wait_for("cancelled")
        at.take("cancelled")

    def _end_exports(self) -> None:
        at = self._at
        at.export_to(self._folder / "posts.json")
        at.wait_for("completed")
        at.take("completed, notes")
        at.press("notesButton")
        at.rest()
        at.take("completed, notes unfolded")
        real = shutil.disk_usage
        shutil.disk_usage = lambda _path: real("/")._replace(free=5)
        at.export_to(self._folder / "failed.json")
        at.wait_for("failed")
        at.take("failed")
        shutil.disk_usage = real
        at.open(resource("sample.db"))
        at.export_to(self._folder / "mira.example 2023-10-01 to 2024-07-31.json")
        at.wait_for("completed")
        at.take("completed")

    def _look_beside(self) -> None:
        at = self._at
        for name in ("history", "help", "about"):
            at.trigger(f"{name}Action")
            at.take_dialog(name)
        at.window.show_crash("Traceback\n  …\nRuntimeError: for the picture")
        at.take_dialog("crash")
        at.window.open_archive(self._folder / "gone.db")
        at.take_dialog("notice")
        at.wait_for("ready")

    def _come_again(self) -> None:
        """Start the program again, after one of the archives is gone."""
        other = self._folder / "old archive.db"
        shutil.copy2(self._archive, other)
        window = create_window()
        Photographer(window, self._options).open(other)
        window.stop()
        window.close()
        self._archive.unlink()
        window = create_window()
        at = Photographer(window, self._options)
        at.rest()
        at.take("welcome, recent archives")
        window.stop()


def take(options: argparse.Namespace) -> None:
    """Take all pictures of one kind: in a process of their own, as Qt reads the scale once."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("archive-exporter")
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    font = application.font()
    if options.font:
        names = [QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(file)) for file in options.font]
        font.setFamilies([family for families in names for family in families])
    font.setPointSizeF(font.pointSizeF() * options.text)
    application.setFont(font)
    QLocale.setDefault(QLocale(options.language))
    install_translation(application, QLocale())
    with tempfile.TemporaryDirectory() as folder:
        Tour(options, Path(folder)).run()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__)
    parser.add_argument("folder", type=Path)
    for name, values in CHOICES.items():
        parser.add_argument(f"--{name}", help=f"only this, instead of {' and '.join(values)}")
    parser.add_argument("--text", type=float, default=1.0, help="how much larger than usual the text is")
    parser.add_argument("--font", action="append", help="a font file to use; the first that has a character")
    parser.add_argument("--only", action="append", help="only the picture of this name, like ready")
    return parser.parse_args()


def main() -> None:
    options = _options()
    given = vars(options)
    if all(given[name] for name in CHOICES) and options.scale == os.environ.get("QT_SCALE_FACTOR"):
        take(options)
        return
    options.folder.mkdir(parents=True, exist_ok=True)
    for values in itertools.product(*([given[name]] if given[name] else CHOICES[name] for name in CHOICES)):
        chosen = dict(zip(CHOICES, values, strict=True))
        with tempfile.TemporaryDirectory() as data:
            screens = Path(data, "screens.json")
            screens.write_text(json.dumps({"screens": [SCREEN]}))
            platform = "offscreen" if sys.platform == "win32" else f"offscreen:configfile={screens}"
            places = {"XDG_DATA_HOME": data, "XDG_STATE_HOME": data, "QT_QPA_PLATFORM": platform}
            variables = {**os.environ, **places, "QT_SCALE_FACTOR": chosen["scale"]}
            command = [sys.executable, "-m", "tests.screenshots", *sys.argv[1:]]
            command += [word for name, value in chosen.items() for word in (f"--{name}", value)]
            subprocess.run(command, check=True, env=variables)


if __name__ == "__main__":
    main()
