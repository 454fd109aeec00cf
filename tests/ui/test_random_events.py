"""The window under random clicks, keys, second starts, changes of archives, and ends; always the same ones."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.skipif(sys.platform == "win32", reason="Explorer would be opened for real there, again and again")
def test_random_events_cause_no_errors_warnings_or_leaks():
    command = [sys.executable, "-m", "tests.ui.random_events", "--events", "1500", "--seed", "11"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("1500 events")
