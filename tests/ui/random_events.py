"""Random events against the program's window: python -m tests.ui.random_events --events 100000 --seed 7

Ends with 1 and says why where anything raises, Qt warns, or a thread or a file descriptor is left behind; an abort
ends it sooner. `tests/ui/test_random_events.py` runs a few of them.
"""

import argparse
import faulthandler
import gc
import logging.handlers
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from exporter_gui.app import Application, create_window
from exporter_gui.ui.dialogs.lifetime import withdraw_all
from tests.support.layout_items import stale_layout_items
from tests.ui.random_user import RandomUser

HERE = Path(__file__).resolve().parent
_STUCK_S = 60
_EVENTS_SHOWN = 40
_FEW_DESCRIPTORS = 4
_HARMLESS = ("This plugin does not support ", "OpenType support missing for ")


@contextmanager
def own_places() -> Iterator[Path]:
    """A home, a session and a folder of their own, where archives lie."""
    with tempfile.TemporaryDirectory(prefix="ae-") as place:
        folder = Path(place, "files")
        folder.mkdir()
        os.environ.update(
            HOME=str(folder),
            TMPDIR=place,
            XDG_RUNTIME_DIR=place,
            DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",
            QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            **{f"XDG_{name}_HOME": f"{place}/{name}" for name in ("DATA", "STATE", "CONFIG", "CACHE")},
        )
        yield folder


def make_archives(folder: Path) -> list[Path]:
    """Two small archives and a larger one, each with a copy to mend it by, and a file that is none."""
    archives = []
    for name, posts, accounts in (("one", 300, 1), ("two", 120, 2), ("three", 4000, 1)):
        path = folder / f"{name}.db"
        arguments = ["--posts", str(posts), "--accounts", str(accounts), "--reposts", "0.1"]
        subprocess.run(
            [sys.executable, HERE.parent / "make_archive.py", path, *arguments], check=True, capture_output=True
        )
        shutil.copy(path, path.with_suffix(".whole"))
        archives.append(path)
    (folder / "none.db").write_text("no archive")
    return [*archives, folder / "none.db"]


class Troubles(list[str]):
    """All that must not happen, as text; and the errors that were caught, shown and logged as bugs."""

    def __init__(self) -> None:
        super().__init__()
        self.bugs = logging.handlers.BufferingHandler(100_000)
        self.bugs.setLevel(logging.ERROR)

    def watch(self) -> None:
        """Listen to Python and to Qt."""

        def on_error(*error: object) -> None:
            self.append("".join(traceback.format_exception(*error)))

        def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
            if kind is not QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
                self.append(f"Qt: {text}")

        sys.excepthook = on_error
        logging.getLogger().addHandler(self.bugs)
        threading.excepthook = lambda found: on_error(found.exc_type, found.exc_value, found.exc_traceback)
        qInstallMessageHandler(on_message)


class Run:
    """Acts while the event loop runs, also in event loops inside it, and begins with a new window after each end."""

    def __init__(self, folder: Path, archives: list[Path], arguments: argparse.Namespace, troubles: Troubles) -> None:

        self.folder, self.archives, self.troubles = folder, archives, troubles
        self.choose = random.Random(arguments.seed)
        self.left, self.windows = arguments.events, 0
        self.descriptors: list[int] = []
        self.log: list[str] = []
        self.states: Counter[str] = Counter()
        self.ticks = QTimer(interval=0)
        self.ticks.timeout.connect(self.tick)
        self.start()

    def start(self) -> None:
        """A new window, as after a start of the program."""

        self.is_acting = False
        self.window = create_window(self.choose.choice([None, *self.archives]))
        self.user = RandomUser(self.window, self.folder, self.archives, self.choose)
        self.user.log = self.log
        self.windows += 1
        self.window.show()
        self.ticks.start()

    def tick(self) -> None:
        """Let something happen; not within the timer, which an event loop inside it would hold up."""

        if not self.is_acting:
            self.is_acting = True
            QTimer.singleShot(0, self.act)

    def act(self) -> None:

        self.is_acting = False
        del self.log[:-_EVENTS_SHOWN]
        if self.troubles:
            QApplication.exit(1)
        elif QThread.currentThread().loopLevel() == 1 and (not self.left or self.wants_to_end()):
            self.ticks.stop()
            QTimer.singleShot(0, self.end)
        elif self.left:
            self.left -= 1
            if self.left % _EVENTS_SHOWN == 0:
                faulthandler.dump_traceback_later(_STUCK_S, exit=True)
            self.states[self.window.property("state")] += 1
            self.user.act()
        else:
            close_popup()
            withdraw_all()

    def wants_to_end(self) -> bool:
        """By a signal now and then; or the window was closed."""
        return not self.window.isVisible() or self.choose.random() < 0.002

    def end(self) -> None:
        """Quit like the program, and check for leftovers."""

        if stale := stale_layout_items():
            self.troubles.append(f"items of layouts that are no more: {stale}")
        withdraw_all()
        self.window.stop()
        threads = [each for each in self.window.findChildren(QThread) if each.isRunning()]
        self.window.deleteLater()
        del self.window, self.user
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        others = [each for each in threading.enumerate() if each is not threading.main_thread()]
        others = [each for each in others if type(each) is not threading._DummyThread]
        if threads or others:
            self.troubles.append(f"left running: {threads} {others}")
        left = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        if left:
            self.troubles.append(f"left open: {left}")
        if Path("/proc/self/fd").exists():
            self.descriptors.append(len(list(Path("/proc/self/fd").iterdir())))
        if self.left and not self.troubles:
            self.start()
        else:
            QApplication.exit(0)


def close_popup() -> None:
    """A menu runs an event loop of its own, which would wait for a click."""
    if popup := QApplication.activePopupWidget():
        popup.close()


def run(folder: Path, arguments: argparse.Namespace) -> int:
    """Run until all events have happened; return the exit code."""

    class Nowhere(QObject):
        @Slot("QUrl")
        def show(self, url: object) -> None:
            """Open no file manager."""

    troubles = Troubles()
    troubles.watch()
    application = Application(["random"])
    application.setQuitOnLastWindowClosed(False)
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application.setApplicationName("archive-exporter")
    nowhere = Nowhere()
    QDesktopServices.setUrlHandler("file", nowhere, "show")
    begun = Run(folder, make_archives(folder), arguments, troubles)
    application.exec()
    if begun.descriptors and begun.descriptors[-1] > min(begun.descriptors[:3]) + _FEW_DESCRIPTORS:
        troubles.append(f"file descriptors at the end of each window: {begun.descriptors}")
    done = arguments.events - begun.left
    print(f"{done} events, seed {arguments.seed}, {begun.windows} windows, {len(troubles)} troubles")
    print(f"{len(troubles.bugs.buffer)} errors were shown and logged as bugs")
    print(*(logging.Formatter().format(record) for record in troubles.bugs.buffer[:3]), sep="\n")
    print(*(f"{count} times {state}" for state, count in begun.states.most_common()), sep=", ")
    if troubles:
        print(*troubles[:5], "The last events:", *begun.log, sep="\n")
    return 1 if troubles or begun.left else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    faulthandler.enable()
    with own_places() as folder:
        return run(folder, arguments)


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # what has been seen counts; Python's own end is another matter
