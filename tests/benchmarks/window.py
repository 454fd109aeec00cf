"""Time until the window is shown and an archive is ready, and how late the window is in each state."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
SHOWN = """
import time
from exporter_gui.garbage_collection import pause_collection
pause_collection()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from exporter_gui import app

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, self.tell)  # after all widgets are painted
        return False

    def tell(self):
        print(time.time(), flush=True)
        QApplication.exit()

create = app.create_window
def create_window(archive):
    window = create(archive)
    watch = Watch(window)
    QApplication.instance().installEventFilter(watch)
    return window
app.create_window = create_window
app.run([])
"""
READY = """
import os, random, sys, time
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QTableView, QWidget
from exporter_gui.app import create_window
from exporter_gui.responsiveness import keep_window_responsive
application = QApplication([])
window = create_window()
keep_window_responsive()
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
        change()
    elif sought is None:
        sought, since = random.randrange(table.model().rowCount()), now
        table.scrollTo(table.model().index(sought, 0))

def is_counted(**choices):
    view = window._store.state.view
    return view.estimate is not None and all(getattr(view.choices, name) == value for name, value in choices.items())

def dialog():
    return window.findChild(QFileDialog, "exportDialog")

def export():
    dialog().fileSelected.emit(sys.argv[2])
    dialog().reject()

first = date(2024, 1, 1)
choose_day = lambda: find(QLineEdit, "fromDateEdit").show_day(first)
steps = [
    ("reading and scrolling", lambda: None, lambda: True),
    ("choosing a day", choose_day, lambda: is_counted(first=first)),
    ("choosing words", lambda: find(QLineEdit, "textFilterEdit").setText("coffee"), lambda: is_counted(text="coffee")),
    ("choosing everything", lambda: window._page.choices.reset_filters(), lambda: is_counted(text="", first=None)),
    ("asking for a file", window._session.request_export, lambda: dialog().isVisible()),
    ("exporting", export, lambda: window.property("state") == "completed"),
]
late, step = {}, 0

def change():
    # One thing after the other; how late the window was meanwhile is noted.
    global step
    name, _act, is_done = steps[step]
    if not is_done():
        return
    late[name] = max(beats)
    beats.clear()
    step += 1
    if step == len(steps):
        application.exit()
    else:
        steps[step][1]()

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
print(f"a page anywhere after at most {max(waits) * 1000:.0f} ms")
print("the window late by at most", ", ".join(f"{most:.0f} ms while {name}" for name, most in late.items()))
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
            output = Path(data, "posts.json")
            subprocess.run([sys.executable, "-c", READY, str(archive), str(output)], env=variables, check=True)
            output.unlink()
