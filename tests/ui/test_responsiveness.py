"""Settings of the interpreter that keep the window responsive."""

import os
import subprocess
import sys

from exporter_gui.application.desktop.desktop import Desktop

STARTED = """
import gc, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from exporter_gui import app
create = app.create_window
def create_window(archive):
    QTimer.singleShot(0, end)
    return create(archive)
def end():
    print(sys.getswitchinterval() < 0.005, gc.get_freeze_count() > 10_000)
    QApplication.exit()
app.create_window = create_window
app.run([])
"""


def test_a_started_program_lets_no_thread_stop_its_window_for_long(tmp_path):
    data = {"XDG_DATA_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", STARTED], env={**os.environ, **data}, check=True, capture_output=True, text=True
    )
    assert done.stdout == "True True\n"


def test_the_services_of_the_desktop_are_loaded_before_an_export_starts(open_window, archive, monkeypatch):
    prepared = []
    monkeypatch.setattr(Desktop, "prepare", lambda _desktop: prepared.append("loaded"))
    user = open_window(archive)
    user.wait(lambda: prepared == ["loaded"])
