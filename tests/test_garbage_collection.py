"""No garbage is collected while the program starts, and as usual from then on."""

import subprocess
import sys

from tests.support.program import ROOT

OF_A_COMMAND = """
import gc, sys
from exporter_gui.__main__ import main
from exporter_gui.cli import inspect
inspect.run = lambda *_arguments: print(gc.isenabled(), gc.get_freeze_count() > 0) or 0
sys.argv = ["exporter-gui", "inspect", "archive.db"]
sys.exit(main())
"""


def test_garbage_is_collected_when_the_work_of_a_command_begins():
    command = [sys.executable, "-c", OF_A_COMMAND]
    started = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert started.stdout.split() == ["True", "True"]
