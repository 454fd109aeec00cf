"""Start of the window: what is seen first waits for nothing that is needed later."""

import os
import subprocess
import sys

import pytest

STARTED = """
import gc, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from exporter_gui import app

class Painting(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QApplication.instance().removeEventFilter(self)
            print(*(name for name in sys.modules if name.startswith("exporter_gui.")))
        return False

create = app.create_window
def create_window(archive):
    window = create(archive)
    QApplication.instance().installEventFilter(Painting(window))
    window.prepared.connect(lambda: QTimer.singleShot(0, end))
    return window
def end():
    print(len(gc.get_objects()) < 1_000, "exporter_gui.ui.session" in sys.modules)
    QApplication.exit()
app.create_window = create_window
app.run([])
"""


@pytest.fixture
def started(tmp_path):
    """Start the window, and end when all of it is made; return the lines that it has printed."""
    data = {"XDG_DATA_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **data}
    command = [sys.executable, "-c", STARTED]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    return done.stdout.splitlines()


def test_the_window_is_painted_before_the_engine_and_the_page_of_an_archive_are_loaded(started):
    modules = started[0].split()
    later = ("ui.archive.archive_page", "ui.session", "ui.dialogs.found", "core.database.post_database", "core.sources")
    assert "exporter_gui.ui.welcome.welcome_page" in modules
    assert [name for name in modules if name.removeprefix("exporter_gui.").startswith(later)] == []


def test_the_rest_of_the_window_is_made_when_it_is_painted_and_exempt_from_garbage_collection(started):
    assert started[1] == "True True"
