"""Started twice: the second start hands its archive to the first window, and ends."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

import exporter_gui
from exporter_gui.running_instance import RunningInstance

SECOND_START = "import sys; from exporter_gui.app import run; sys.exit(run(sys.argv[1:]))"


@pytest.fixture
def first(qapp, own_data):
    instance = RunningInstance()
    instance.listen()
    yield instance
    instance.stop()


@pytest.fixture
def start(qapp, own_data, monkeypatch):
    """Start the program anew, as the same person."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    script = f"import exporter_gui.running_instance as it; it._name = lambda: {place!r}.replace('/', '-')[-60:];"
    monkeypatch.setattr("exporter_gui.running_instance._name", lambda: place.replace("/", "-")[-60:])
    started = []

    def start_(*arguments):
        variables = {**os.environ, "PYTHONPATH": str(Path(exporter_gui.__file__).parent.parent)}
        started.append(
            subprocess.Popen([sys.executable, "-c", script + SECOND_START, *map(str, arguments)], env=variables)
        )
        return started[-1]

    yield start_
    for process in started:
        process.kill()
        process.wait()


def test_a_second_start_hands_its_archive_over_and_ends(start, first, archive, qtbot):
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        process = start(archive)
    assert asked.args == [archive]
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0


def test_a_second_start_without_an_archive_only_raises_the_window(start, first, qtbot):
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        start()
    assert asked.args == [None]


def test_where_nobody_listens_a_start_is_the_first(qapp, own_data):
    assert not RunningInstance().hand_over(None)


def test_what_a_crashed_window_left_is_in_nobodys_way(first):
    place = Path(first._server.fullServerName())
    first.stop()
    place.touch()
    another = RunningInstance()
    another.listen()
    assert another._server.isListening()
    another.stop()


def test_the_window_that_is_asked_opens_the_archive(open_window, archive):
    user = open_window()
    user.window.showMinimized()
    user.window.be_asked(archive)
    user.wait_for_state("ready")
    assert not user.window.isMinimized()


@pytest.fixture
def other(folder, archive):
    return shutil.copy2(archive, folder / "other.db")


def test_another_archive_takes_the_question_where_to_write_away(user, other):
    user.press("exportButton")
    user.dialog("exportDialog")
    user.window.be_asked(other)
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))
    user.wait_for_count()

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))
    user.press("exportButton")
    assert user.dialog("exportDialog").isVisible()


def test_another_archive_takes_the_question_whether_to_replace_away(user, other, folder):
    (folder / "posts.txt.json").write_text("an older export")
    user.export_to(folder / "posts.txt")
    user.wait(lambda: user.window.findChild(QMessageBox, "replaceQuestion") is not None)
    user.window.be_asked(other)
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))
    user.wait_for_count()

    user.wait(lambda: user.window.findChild(QMessageBox, "replaceQuestion") is None)
    assert (folder / "posts.txt.json").read_text() == "an older export"
    assert user.state == "ready"


def test_another_archive_waits_for_the_end_of_an_export_and_this_is_said(user, gate, other, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.window.be_asked(other)

    assert user.find("notice", QMessageBox).text() == (
        "“other.db” is not opened while an export runs. Open it when the export has ended."
    )
    assert user.window.windowTitle().startswith("archive.db")
    gate.open()
    user.wait_for_state("completed")
    user.wait_until_idle()


def test_notices_do_not_pile_up(user, gate, other, archive, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    for path in (other, archive, other):
        user.window.be_asked(path)

    shown = [box for box in user.window.findChildren(QMessageBox, "notice") if box.isVisible()]
    assert [box.text().partition("”")[0] for box in shown] == [f"“{other.name}"]
    shown[0].reject()
    gate.open()
    user.wait_for_state("completed")
