"""No garbage is collected while the program starts, and as usual from then on."""

import subprocess
import sys

import pytest

from tests.support.program import ROOT

OF_A_COMMAND = """
import gc, sys
from exporter_gui.__main__ import main
from exporter_gui.cli import inspect
inspect.run = lambda *_arguments: print(gc.isenabled(), gc.get_freeze_count() > 0) or 0
sys.argv = ["exporter-gui", "inspect", "archive.db"]
sys.exit(main())
"""
OF_THE_WINDOW = """
import gc, os, sys
from exporter_gui import app
from exporter_gui.__main__ import main

def exec(_application):
    print(gc.isenabled(), gc.get_freeze_count() > 0, flush=True)
    os._exit(0)

app.Application.exec = exec
sys.argv = ["exporter-gui"]
main()
"""


@pytest.mark.parametrize("code", [OF_A_COMMAND, OF_THE_WINDOW], ids=["command", "window"])
def test_garbage_is_collected_when_the_work_begins(code, monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path))
    started = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert started.stdout.split() == ["True", "True"]
