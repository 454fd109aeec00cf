"""The program that makes archives for tests, as developers run it."""

import subprocess
import sys

from tests.support.program import ROOT


def test_a_folder_that_is_missing_is_told_in_a_sentence(tmp_path):
    command = [sys.executable, ROOT / "tests" / "make_archive.py", tmp_path / "nowhere" / "archive.db"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.endswith(f"There is no folder {tmp_path / 'nowhere'}\n")
