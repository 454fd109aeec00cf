"""Staying awake on systems other than this one: what would be asked of them."""

import ctypes
import subprocess
import sys
from types import SimpleNamespace

import pytest

from exporter_gui.application.desktop.awake import keep_awake


@pytest.fixture
def on_macos(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")


def test_on_windows_the_thread_is_marked_and_unmarked(monkeypatch):
    states = []

    def set_state(state):
        states.append(state)

    kernel = SimpleNamespace(SetThreadExecutionState=set_state)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)

    let_sleep = keep_awake("An export is running")
    assert states == [0x8000_0001]
    let_sleep()

    assert states == [0x8000_0001, 0x8000_0000]


def test_on_macos_a_program_runs_until_the_computer_may_sleep(monkeypatch, on_macos, tmp_path):
    started = []
    start = subprocess.Popen

    def start_stand_in(command, **options):
        started.append((command, start([sys.executable, "-c", "import time; time.sleep(60)"], **options)))
        return started[0][1]

    monkeypatch.setattr(subprocess, "Popen", start_stand_in)

    let_sleep = keep_awake("An export is running")
    (command, process) = started[0]
    assert command[:3] == ["/usr/bin/caffeinate", "-i", "-w"]
    assert process.poll() is None
    let_sleep()

    assert process.poll() is not None


def test_without_the_program_nothing_happens(on_macos):
    keep_awake("An export is running")()
