"""The script that takes pictures reaches every state of the window."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

from exporter_gui.application.window_state import WindowState

ROOT = Path(__file__).resolve().parents[1]
KIND = ("dark", "1", "800x600", "de_DE")


def take_pictures(folder, *options):
    scheme, scale, size, language = KIND
    chosen = ["--scheme", scheme, "--scale", scale, "--size", size, "--language", language]
    command = [sys.executable, "-m", "tests.screenshots", folder, *chosen, *options]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return {path.name.removesuffix(f" {' '.join(KIND)}.png"): path.read_bytes() for path in folder.iterdir()}


def test_there_is_a_picture_of_every_state(tmp_path):
    pictures = take_pictures(tmp_path)

    assert {state.name for state in get_args(WindowState)} <= set(pictures)
    assert {"completed, notes unfolded", "ready, reversed dates", "question on opening", "history"} <= set(pictures)
    assert len(set(pictures.values())) == len(pictures)


def test_a_single_picture_can_be_taken(tmp_path):
    assert set(take_pictures(tmp_path, "--only", "ready, range")) == {"ready, range"}
