"""Checks in the background whether files exist."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from exporter_gui.application.storage.presence_checker import PresenceChecker


@pytest.fixture
def checker(qtbot):
    checker = PresenceChecker()
    yield checker
    checker.stop()
    checker.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def heard(checker):
    heard = []
    checker.checked.connect(lambda path, is_there: heard.append((path, is_there)))
    return heard


@pytest.fixture
def lost_drive(monkeypatch, tmp_path):
    """A path that is checked for as long as the test likes, and how often it was."""
    lost, let_go, asked, is_file = tmp_path / "lost", threading.Event(), [], Path.is_file

    def slow(path):
        if path == lost:
            asked.append(path)
            let_go.wait(10)
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", slow)
    yield lost, let_go, asked
    let_go.set()


def test_files_are_told_from_folders_and_from_nothing(checker, heard, qtbot, tmp_path):
    (tmp_path / "file").touch()
    paths = [tmp_path / "file", tmp_path, tmp_path / "nothing", Path("\0")]
    checker.check(paths)
    qtbot.waitUntil(lambda: len(heard) == len(paths))

    assert dict(heard) == dict(zip(paths, (True, False, False, False), strict=True))


def test_a_lost_drive_delays_no_other_file_and_is_asked_once(checker, heard, qtbot, tmp_path, lost_drive):
    lost, let_go, asked = lost_drive
    for _ in range(3):
        checker.check([lost, tmp_path / "nothing"])
    qtbot.waitUntil(lambda: (tmp_path / "nothing", False) in heard)
    assert asked == [lost]

    let_go.set()
    qtbot.waitUntil(lambda: (lost, False) in heard)


def test_quitting_does_not_wait_for_a_lost_drive(checker, heard, qtbot, lost_drive):
    lost, let_go, asked = lost_drive
    checker.check([lost])
    qtbot.waitUntil(lambda: asked == [lost])
    checker.stop()
    assert not let_go.is_set()

    let_go.set()
    qtbot.wait(50)
    assert heard == []
