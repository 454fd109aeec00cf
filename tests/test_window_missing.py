"""Errors of the window without Qt or without a screen."""

import os
import socket
import subprocess
import sys

import pytest

from exporter_gui.screen import has_screen

WITHOUT_QT = "import sys; sys.modules['PySide6'] = None; from exporter_gui.__main__ import main; sys.exit(main())"
AS_INSTALLED = "import sys; from exporter_gui.__main__ import main; sys.exit(main())"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
FIRST_PORT = 6_000
linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, no display is looked for")


def start(code: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS} | variables
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False, timeout=60
    )


def test_without_qt_the_window_is_refused_in_a_sentence():
    process = start(WITHOUT_QT)
    assert process.returncode == 1
    assert process.stderr.startswith("exporter-gui: the window cannot be opened")
    assert process.stderr.count("\n") == 1


@pytest.fixture
def port():
    """A port of this computer, not yet listening, whose display no server has either."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        yield server


@pytest.fixture
def display(port, monkeypatch):
    """Name of the local display with that port, which is the only one that is named."""
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", f":{port.getsockname()[1] - FIRST_PORT}")
    return os.environ["DISPLAY"]


def assert_refused(process):
    assert process.returncode == 1
    assert (
        process.stderr == "exporter-gui: no display is available; use exporter-gui export, see exporter-gui --help.\n"
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_the_window_is_refused_in_a_sentence():
    assert_refused(start(AS_INSTALLED))


@linux
@pytest.mark.parametrize("name", ["{}", "{}.0", "unix{}"])
def test_without_a_server_of_the_display_the_window_is_refused_in_a_sentence(name, display):
    assert_refused(start(AS_INSTALLED, DISPLAY=name.format(display)))


@linux
def test_a_server_that_listens_is_a_screen(display):
    assert not has_screen()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{display.removeprefix(':')}")
        server.listen()
        assert has_screen()
    assert not has_screen()


@linux
@pytest.mark.usefixtures("display")
def test_a_server_that_only_listens_to_the_network_is_a_screen(port):
    port.listen()
    assert has_screen()


@linux
@pytest.mark.usefixtures("display")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISPLAY", "localhost:10.0"),
        ("DISPLAY", "far.example:0"),
        ("WAYLAND_DISPLAY", "wayland-0"),
        ("QT_QPA_PLATFORM", "offscreen"),
        ("XDG_SESSION_TYPE", "wayland"),
    ],
)
def test_of_other_screens_only_qt_can_tell(name, value, monkeypatch):
    monkeypatch.setenv(name, value)
    assert has_screen()
