"""The script that takes pictures reaches every state of the window."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

from exporter_gui.application.window_state import WindowState

ROOT = Path(__file__).resolve().parents[1]


def test_there_is_a_picture_of_every_state(tmp_path):
    command = [sys.executable, "-m", "tests.screenshots", tmp_path, "--scheme", "dark", "--scale", "1"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)

    pictures = {path.name.removeprefix("dark 1 ").removesuffix(".png") for path in tmp_path.glob("dark 1 *.png")}
    assert {state.name for state in get_args(WindowState)} <= pictures
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == len(pictures)
