"""Errors of the window without Qt or without a screen."""

import os
import subprocess
import sys

import pytest

WITHOUT_QT = "import sys; sys.modules['PySide6'] = None; from exporter_gui.__main__ import main; sys.exit(main())"
AS_INSTALLED = "import sys; from exporter_gui.__main__ import main; sys.exit(main())"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(code: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False, timeout=60
    )


def test_without_qt_the_window_is_refused_in_a_sentence():
    process = start(WITHOUT_QT)
    assert process.returncode == 1
    assert process.stderr.startswith("exporter-gui: the window cannot be opened")
    assert process.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_the_window_is_refused_in_a_sentence():
    process = start(AS_INSTALLED)
    assert process.returncode == 1
    assert (
        process.stderr == "exporter-gui: no display is available; use exporter-gui export, see exporter-gui --help.\n"
    )
