"""Time until the window is shown, until an archive is ready, and until the preview responds."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
SHOWN = """
import time, sys
from exporter_gui.ui.main_window import MainWindow
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from exporter_gui import app
first = MainWindow.paintEvent
def painted(window, event):
    first(window, event)
    print(time.time(), flush=True)
    QTimer.singleShot(0, QApplication.exit)
    MainWindow.paintEvent = first
MainWindow.paintEvent = painted
app.run([])
"""
READY = """
import os, random, sys, time
from pathlib import Path
from PySide6.QtCore import QElapsedTimer, QTimer, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from exporter_gui.app import create_window
application = QApplication([])
window = create_window()
window.show()
find = window.findChild
table, timeline, label = find(QTableView, "previewTable"), find(QWidget, "timeline"), find(QLabel, "matchLabel")
beats, done, waits = [], {}, []
started = last = None
sought = None

def look():
    global last, sought, started, since
    now = time.perf_counter()
    if last is not None:
        beats.append((now - last) * 1000 - 5)
    last = now
    if started is None:
        return
    seen = {
        "number": window.property("state") == "ready" and window._store.state.view.posts > 0,
        "timeline": timeline.model.counts is not None,
        "first page": bool(table.model().index(0, 0).data()),
        "order": table.model().rowCount() > 0 and table.model().key(table.model().rowCount() - 1) is not None,
    }
    for name, is_there in seen.items():
        if is_there and name not in done:
            done[name] = now - started
    if len(done) < 4:
        return
    if sought is not None and table.model().index(sought, 0).data():
        waits.append(now - since)
        sought = None
    if len(waits) == 40:
        application.exit()
    elif sought is None:
        sought, since = random.randrange(table.model().rowCount()), now
        table.scrollTo(table.model().index(sought, 0))

def begin():
    global started
    started = time.perf_counter()
    window.open_archive(Path(sys.argv[1]))

timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(look)
timer.start(5)
QTimer.singleShot(300, begin)
random.seed(1)
application.exec()
window.stop()
print(", ".join(f"{name} after {seconds:.2f} s" for name, seconds in done.items()))
print(f"a page anywhere after at most {max(waits) * 1000:.0f} ms; the window at most {max(beats):.0f} ms late")
"""


def measure_window(archive: Path, posts: int) -> None:
    """Print the figures; the archive's pages are cached from earlier measurements."""
    with tempfile.TemporaryDirectory() as data:
        places = {"XDG_DATA_HOME": data, "XDG_STATE_HOME": data, "QT_QPA_PLATFORM": "offscreen"}
        variables = {**os.environ, **places}
        shown = []
        for _ in range(RUNS):
            started = time.time()
            done = subprocess.run([sys.executable, "-c", SHOWN], env=variables, check=True, stdout=subprocess.PIPE)
            shown.append(float(done.stdout) - started)
        print(f"\nthe window is shown {statistics.median(shown):.2f} s after the command (median of {RUNS})")
        print(f"an archive of {posts:,} posts in the window:")
        for _ in range(3):
            subprocess.run([sys.executable, "-c", READY, str(archive)], env=variables, check=True)
