"""The command as a user runs it: in a process of its own, in a folder of their own."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.program import COMMAND, ROOT


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Variables with which the program is found from anywhere, and private copies are seen."""
    (tmp_path / "private").mkdir()
    # As in most places today, whatever it is here:
    terminal = {"PYTHONIOENCODING": "utf-8:strict", "PYTHONUNBUFFERED": ""}
    return {**os.environ, **terminal, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path / "private")}


@pytest.fixture
def command(environment: dict[str, str], folder: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the command to its end. Whatever happens, it must not show a traceback."""

    def run(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            cwd=folder,
            env={**environment, **variables},
            capture_output=True,
            encoding="utf-8",
            errors="surrogateescape",
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        assert "Exception ignored" not in done.stderr, done.stderr
        return done

    return run
