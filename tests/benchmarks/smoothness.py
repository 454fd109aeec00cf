"""Delay of a timer in the window's thread during an export."""

import subprocess
import sys
from pathlib import Path

BEAT = """
import os, sys, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog
from exporter_gui.app import create_window
from exporter_gui.application.export.export_job import ExportJob
application = QApplication([])
window = create_window(Path(sys.argv[1]))
window.show()
beats = []
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
last = None

def beat():
    global last
    now = time.perf_counter()
    if last is not None and window.property("state") == "exporting":
        beats.append((now - last) * 1000 - 10)
    last = now

def begin():
    if window.property("state") == "ready" and window._store.state.view.posts:
        starter.stop()
        formats = window.findChild(QComboBox, "formatComboBox")
        if formats.currentData() != sys.argv[3]:
            formats.setCurrentIndex(formats.findData(sys.argv[3]))
        window._session.request_export()  # opens the save dialog
        QTimer.singleShot(500, lambda: window.findChild(QFileDialog, "exportDialog").fileSelected.emit(sys.argv[2]))

timer.timeout.connect(beat)
timer.start(10)
starter = QTimer()
starter.timeout.connect(begin)
starter.start(50)
window.findChild(ExportJob).finished.connect(application.quit, Qt.ConnectionType.QueuedConnection)
application.exec()
window.close()
beats.sort()
if window.property("state") != "completed":
    raise SystemExit("the export did not complete")
late = beats[int(len(beats) * 0.99)]
print(f"{len(beats)} beats of 10 ms: at most {beats[-1]:.1f} ms late, 99 of 100 at most {late:.1f} ms late")
"""


def measure_smoothness(archive: Path, folder: Path) -> None:
    print("\nthe window's timer during an export of 100,000 posts")
    for name in ("json", "csv"):
        output = folder / f"window.{name}"
        output.unlink(missing_ok=True)
        subprocess.run([sys.executable, "-c", BEAT, str(archive), str(output), name], check=True)
