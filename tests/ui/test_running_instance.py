"""Started twice: the second start hands its archive to the first window, and ends."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

import exporter_gui
from exporter_gui.running_instance import RunningInstance

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes have no folders")
SECOND_START = "import sys; from exporter_gui.app import run; sys.exit(run(sys.argv[1:]))"


ANSWER_AS_NOBODY = """
import os, socket, sys
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
os.setuid(65534)
server.listen()
print("listening", flush=True)
connection, _ = server.accept()
connection.sendall(b"ok\\n")
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def runtime(monkeypatch):
    """A folder for sockets, as a login session has one; its path is short, as a socket's must be."""
    with tempfile.TemporaryDirectory(prefix="ae-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def first(qapp, own_data):
    instance = RunningInstance()
    instance.listen()
    yield instance
    instance.stop()


@pytest.fixture
def start(qapp, own_data, monkeypatch):
    """Restart the program with the same application data."""
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


def test_a_second_instance_passes_its_archive_and_exits(start, first, archive, qtbot):
    with qtbot.waitSignal(first.requested, timeout=20_000) as asked:
        process = start(archive)
    assert asked.args == [archive]
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0


def test_a_second_instance_without_an_archive_only_raises_the_window(start, first, qtbot):
    with qtbot.waitSignal(first.requested, timeout=20_000) as asked:
        start()
    assert asked.args == [None]


def test_without_a_listener_an_instance_is_the_first(qapp, own_data):
    assert not RunningInstance().hand_over(None)


@ON_POSIX
def test_the_socket_of_a_crashed_window_is_replaced(first):
    place = Path(first._server.fullServerName())
    first.stop()
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(place))
    left.close()
    another = RunningInstance()
    assert not another.hand_over(None)
    another.listen()
    assert another._server.isListening()
    another.stop()


@ON_POSIX
def test_the_socket_is_in_a_folder_that_only_its_owner_can_write(qapp, runtime, monkeypatch):
    with tempfile.TemporaryDirectory(prefix="ae-") as data:
        monkeypatch.setenv("XDG_DATA_HOME", data)
        assert Path(RunningInstance()._address).parent == runtime

        runtime.chmod(0o777)

        place = Path(RunningInstance()._address).parent
        assert place.parent == Path(data)
        assert place.stat().st_mode & 0o077 == 0


@ON_POSIX
def test_without_a_folder_for_the_socket_every_instance_has_a_window(qapp, runtime, monkeypatch, caplog):
    runtime.chmod(0o777)
    monkeypatch.setenv("XDG_DATA_HOME", str(runtime / ("long" * 30)))
    instance = RunningInstance()
    instance.listen()

    assert not RunningInstance().hand_over(None)
    assert "no private folder" in caplog.text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
def test_a_reply_from_another_user_is_not_trusted(qapp, own_data, python):
    instance = RunningInstance()
    impostor = python(ANSWER_AS_NOBODY, instance._address)
    assert impostor.stdout.readline() == "listening\n"

    assert not instance.hand_over(None)

    instance.listen()
    assert instance._server.isListening()
    instance.stop()


@ON_POSIX
def test_an_unresponsive_window_does_not_block_a_second_instance(qapp, own_data):
    instance = RunningInstance()
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(instance._address)
        hanging.listen()

        assert not instance.hand_over(None)

    instance.listen()
    assert instance._server.isListening()
    instance.stop()


@ON_POSIX
def test_without_a_socket_a_warning_is_logged_and_a_second_instance_finds_none(qapp, own_data, caplog):
    instance = RunningInstance()
    Path(instance._address, "in the way").mkdir(parents=True)
    instance.listen()

    assert "further instances open their own windows" in caplog.text
    assert not RunningInstance().hand_over(None)


def test_the_running_window_opens_the_passed_archive(open_window, archive):
    user = open_window()
    user.window.showMinimized()
    user.window.activate(archive)
    user.wait_for_state("ready")
    assert not user.window.isMinimized()


@pytest.fixture
def other(folder, archive):
    return shutil.copy2(archive, folder / "other.db")


def test_opening_another_archive_closes_the_save_dialog(user, other):
    user.press("exportButton")
    user.dialog("exportDialog")
    user.window.activate(other)
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))
    user.wait_for_count()

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))
    user.press("exportButton")
    assert user.dialog("exportDialog").isVisible()


def test_opening_another_archive_closes_the_replace_question(user, other, folder):
    (folder / "posts.txt.json").write_text("an older export")
    user.export_to(folder / "posts.txt")
    user.wait(lambda: user.window.findChild(QMessageBox, "replaceQuestion") is not None)
    user.window.activate(other)
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))
    user.wait_for_count()

    user.wait(lambda: user.window.findChild(QMessageBox, "replaceQuestion") is None)
    assert (folder / "posts.txt.json").read_text() == "an older export"
    assert user.state == "ready"


def test_questions_do_not_pile_up(user, gate, other, archive, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    for path in (other, archive, other):
        user.window.activate(path)

    shown = [box for box in user.window.findChildren(QMessageBox) if box.isVisible()]
    assert [box.text() for box in shown] == ["An export is running. Open “other.db” when it finishes?"]
    shown[0].reject()
    gate.open()
    user.wait_for_state("completed")
    user.wait_until_idle()
    assert user.window.windowTitle().startswith("archive.db")
