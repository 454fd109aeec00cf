"""On macOS, a file that is double-clicked comes by an event, and not as an argument."""

STARTED = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFileOpenEvent
from exporter_gui import app

make = app.create_window

def create_window(archive):
    window = make(archive)
    def on_title(title):
        if window.property("state") == "ready":
            print(title)
            QTimer.singleShot(0, window.close)
    window.windowTitleChanged.connect(on_title)
    QTimer.singleShot(0, lambda: QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent(sys.argv[1])))
    QTimer.singleShot(30_000, lambda: QCoreApplication.exit(1))
    return window

app.create_window = create_window
sys.exit(app.run([]))
"""


def test_the_file_of_the_event_is_opened(python, archive, own_data):
    process = python(STARTED, archive, QT_QPA_PLATFORM="offscreen")
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output.strip()) == (0, "archive.db — Archive Exporter"), errors
