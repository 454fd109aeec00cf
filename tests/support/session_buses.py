"""Session buses for tests: one with services that check every type, one that never answers, and none."""

import json
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

FAKE = Path(__file__).with_name("fake_desktop.py")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus that nobody else uses."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed (Debian: dbus-daemon)")
    command = ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={tmp_path}/bus", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
        yield
        daemon.kill()


@pytest.fixture
def heard(bus: None, tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., list]]:
    """Start services; return the list of messages they receive."""
    log = tmp_path / "log"
    log.touch()
    started = []

    def entries() -> list:
        return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]

    def start(*services: str) -> Callable[[], list]:
        started.append(subprocess.Popen([sys.executable, FAKE, log, *services]))
        qtbot.waitUntil(lambda: ["ready"] in entries(), timeout=20_000)
        return lambda: [entry for entry in entries() if entry != ["ready"]]

    yield start
    for process in started:
        process.kill()
        process.wait()


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session without a bus."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


@pytest.fixture
def silent_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """Something that takes connections where the bus should be."""
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("there are no sockets of this kind, and no session bus")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/silent")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"{tmp_path}/silent")
        listener.listen()
        yield listener
