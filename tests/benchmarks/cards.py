"""Time to paint the posts as cards: whole frames at places all over an archive, with posts that are read and new ones.

Run it alone with `python -m tests.benchmarks.cards ARCHIVE`; `measure_cards` is part of `dev.py bench`.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

FRAMES = """
import random, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QTableView
from exporter_gui.app import create_window
application = QApplication([])
window = create_window(Path(sys.argv[1]))
window.resize(1600, 1100)
window.show()
view = window.findChild(QTableView, "previewTable")
model = view.model()

def wait(condition):
    end = time.perf_counter() + 600
    while not condition():
        if time.perf_counter() > end:
            raise SystemExit("the posts were not read")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

timer = QTimer()
timer.start(5)
wait(lambda: model.rowCount() and model.key(model.rowCount() - 1) is not None)
rows = model.rowCount()
wait(lambda: model.index(0, 0).data())
image = QImage(view.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)

def frame():
    started = time.perf_counter()
    view.viewport().render(image)
    return (time.perf_counter() - started) * 1000

def told(name, frames):
    frames.sort()
    middle, late = frames[len(frames) // 2], frames[int(len(frames) * 0.99)]
    print(f"{name}: median {middle:.1f} ms, 99 of 100 within {late:.1f} ms, at most {frames[-1]:.1f} ms")

random.seed(1)
frame()
new, again, unread, scrolled = [], [], [], []
for _ in range(150):
    row = random.randrange(rows)
    view.scrollTo(model.index(row, 6), QTableView.ScrollHint.PositionAtTop)
    unread.append(frame())
    view.viewport().setUpdatesEnabled(False)
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    wait(lambda: all(model.index(each, 0).data() for each in range(first, last if last >= 0 else rows)))
    view.viewport().setUpdatesEnabled(True)
    new.append(frame())
    again.append(frame())
bar = view.verticalScrollBar()
bar.setValue(0)
wait(lambda: model.index(0, 0).data())
for _ in range(600):
    bar.setValue(bar.value() + 40)
    application.processEvents()
    scrolled.append(frame())
print(f"{rows:,} posts, {last - first + 1} cards in a frame of {view.viewport().width()} x {view.viewport().height()}")
told("frames of posts not read yet", unread)
told("first frames of new posts   ", new)
told("later frames                ", again)
told("while scrolling             ", scrolled)
window.stop()
"""


def measure_cards(archive: Path) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as data:
        places = {"XDG_DATA_HOME": data, "XDG_STATE_HOME": data, "QT_QPA_PLATFORM": "offscreen"}
        print("\npainting the posts as cards")
        subprocess.run([sys.executable, "-c", FRAMES, str(archive)], env={**os.environ, **places}, check=True)


if __name__ == "__main__":
    measure_cards(Path(sys.argv[1]))
