"""Ctrl-C and a polite kill end an export at once and leave nothing; a terminal sees how far it is."""

import contextlib
import os
import signal
import subprocess
import sys

import pytest

from tests.support.program import COMMAND

if sys.platform == "win32":
    pytest.skip("signals and pseudo-terminals of this kind are POSIX's", allow_module_level=True)
import pty
import termios

BYTES = 25_951_588
STOPPING_ITSELF = """
import os, signal, sys
from exporter_gui import __main__
from exporter_gui.core import export
progress = export.Progress
def stop(*values):
    export.Progress = progress
    os.kill(os.getpid(), signal.SIGSTOP)
    return progress(*values)
export.Progress = stop
sys.exit(__main__.main())
"""


@pytest.fixture(autouse=True)
def signals_are_heard():
    """Restore default signal handling: the parent of the tests may ignore some, as with `nohup` or a shell's `&`."""
    before = {number: signal.getsignal(number) for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM)}
    for number, handler in before.items():
        if handler == signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def archive(make_archive):
    return make_archive("--posts", "20000", "--seed", "33")


@pytest.fixture
def caught_halfway(archive, environment, folder):
    """Start an export and hold it after its first batch; let `act` happen to it; return it at its end."""

    def catch(act, *options):
        process = subprocess.Popen(
            [sys.executable, "-c", STOPPING_ITSELF, "export", archive, "-o", "posts.json", *options],
            cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        _pid, status = os.waitpid(process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        act(process)
        process.send_signal(signal.SIGCONT)
        process.out, process.err = process.communicate(timeout=30)
        return process

    return catch


def next_part(folder, process):
    """Wait for the unfinished file to appear."""
    while process.poll() is None:
        for part in folder.glob(".*.part"):
            return part
    return None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("old", [False, True])
def test_a_signal_cancels_and_leaves_nothing(number, old, caught_halfway, folder, tmp_path):
    if old:
        (folder / "posts.json").write_text("the old file")
    process = caught_halfway(lambda process: process.send_signal(number), *["--force"] * old)
    assert (process.returncode, process.out) == (130, "")
    assert process.err == "exporter-gui: Cancelled; nothing was written.\n"
    assert {path.name: path.read_text() for path in folder.iterdir()} == ({"posts.json": "the old file"} if old else {})
    assert list((tmp_path / "private").iterdir()) == []


def test_the_command_of_a_checkout_hands_signals_on(archive, environment, folder):
    """Replace the process by the program, as `dev.py run` does, so that signals reach the export."""
    script = "import sys, dev; dev.PYTHON = sys.executable; dev.set_up = lambda *_, **__: None; dev.start(sys.argv[1:])"
    process = subprocess.Popen(
        [sys.executable, "-c", script, "export", archive, "-o", "posts.json"],
        cwd=folder, env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert next_part(folder, process) is not None
    process.send_signal(signal.SIGTERM)
    assert process.communicate(timeout=30)[1] == "exporter-gui: Cancelled; nothing was written.\n"
    assert (process.returncode, list(folder.iterdir())) == (130, [])


def test_a_signal_ends_the_window_and_the_export_in_it(archive, environment, folder):
    script = (
        "import sys, pathlib; from PySide6.QtCore import QTimer; from exporter_gui import app;"
        " from PySide6.QtWidgets import QFileDialog;"
        " from exporter_gui.ui.archive.selected_posts import SelectedPosts as Posts;"
        " dialog = lambda posts: posts.parent().findChild(QFileDialog, 'exportDialog');"
        " go = lambda posts: QTimer.singleShot(0, lambda: dialog(posts).fileSelected.emit('posts.json'));"
        " show = Posts._on_estimated;"
        " Posts._on_estimated = lambda self, found: (show(self, found), self.export_ready.emit(), go(self));"
        " sys.exit(app.run(sys.argv[1:]))"
    )
    variables = {**environment, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(folder.parent / "data")}
    process = subprocess.Popen([sys.executable, "-c", script, archive], cwd=folder, env=variables)
    assert next_part(folder, process) is not None
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=30) == 0
    assert list(folder.iterdir()) == []


def test_two_signals_cancel_once(caught_halfway, folder):
    def send_both(process):
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGTERM)

    assert caught_halfway(send_both).returncode == 130
    assert list(folder.iterdir()) == []


def test_without_a_signal_the_same_export_is_done(caught_halfway, folder):
    process = caught_halfway(lambda _process: None)
    assert (process.returncode, process.err) == (0, "")
    assert [(path.name, path.stat().st_size) for path in folder.iterdir()] == [("posts.json", BYTES)]


AT_THE_END = """
import os, signal, sys
from exporter_gui.__main__ import main
class Last:
    def __del__(self, kill=os.kill, me=os.getpid(), number=int(sys.argv.pop(1))):
        kill(me, number)
last = Last()
sys.exit(main())
"""
AT_THE_START = """
import os, sys
from exporter_gui.__main__ import main
class Finder:
    def find_spec(self, name, *_, number=int(sys.argv.pop(1))):
        if name == "exporter_gui.cli":
            os.kill(os.getpid(), number)
sys.meta_path.insert(0, Finder())
sys.exit(main())
"""


@pytest.fixture
def export_by(make_archive, environment, folder):
    """Run an export to its end by a script that sends itself a signal."""

    def run(script, number):
        arguments = [str(int(number)), "export", make_archive("--posts", "50"), "-o", "posts.json", "--quiet"]
        command = [sys.executable, "-c", script, *arguments]
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)

    return run


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_comes_when_the_file_is_there_changes_nothing(number, export_by, folder):
    done = export_by(AT_THE_END, number)
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in folder.iterdir()] == ["posts.json"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_that_comes_before_the_export_begins_ends_the_program_quietly(number, export_by, folder):
    done = export_by(AT_THE_START, number)
    assert (done.returncode, done.stderr) == (130, "")
    assert list(folder.iterdir()) == []


def test_the_next_export_cleans_up_after_a_crash(caught_halfway, command, archive, folder):
    assert caught_halfway(lambda process: process.kill()).returncode == -9
    assert [path.suffix for path in folder.iterdir()] == [".part"]
    assert command("export", archive, "-o", "other.csv").returncode == 0
    assert [path.name for path in folder.iterdir()] == ["other.csv"]


def seen_on_a_terminal(environment, folder, *arguments):
    """Run the command with a terminal as its standard error; return its exit code and what the terminal received."""
    terminal, its_end = pty.openpty()
    termios.tcsetwinsize(its_end, (24, 80))
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=its_end
    )
    os.close(its_end)
    seen = b""
    with contextlib.suppress(OSError):  # how a terminal tells that nobody writes to it any more
        while piece := os.read(terminal, 4_096):
            seen += piece
    os.close(terminal)
    process.communicate()
    return process.returncode, seen.decode()


def test_a_terminal_sees_the_progress(archive, environment, folder):
    code, seen = seen_on_a_terminal(environment, folder, "export", archive, "-o", "posts.json")
    assert code == 0
    assert " posts" in seen
    assert "\r" in seen
    assert seen.rpartition("\r")[0].rpartition("\r")[2].strip() == ""  # the bar is wiped in the end


def test_a_closed_terminal_does_not_stop_the_export(archive, environment, folder):
    terminal, its_end = pty.openpty()
    termios.tcsetwinsize(its_end, (24, 80))
    process = subprocess.Popen(
        [*COMMAND, "export", archive, "-o", "posts.json"],
        cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=its_end,
    )  # fmt: skip
    os.close(its_end)
    os.read(terminal, 1)
    os.close(terminal)
    process.communicate()
    assert process.returncode == 0
    assert [(path.name, path.stat().st_size) for path in folder.iterdir()] == [("posts.json", BYTES)]


def test_quiet_prints_nothing_on_a_terminal(archive, environment, folder):
    assert seen_on_a_terminal(environment, folder, "export", archive, "-o", "posts.json", "--quiet") == (0, "")


def test_a_terminal_sees_the_reason_of_a_failure(archive, environment, folder):
    code, seen = seen_on_a_terminal(environment, folder, "export", archive, "-o", "missing/posts.json")
    assert code == 1
    assert "does not exist; create it or choose another" in seen
    assert "Traceback" not in seen
