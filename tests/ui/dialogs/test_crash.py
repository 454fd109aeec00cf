"""Unexpected errors: shown in the window with details to copy, and logged without post texts."""

import logging
import sys
import threading

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from exporter_gui import crash_log
from exporter_gui.ui.dialogs.crash_dialog import CrashDialog

SECRET = "the text of a post"


@pytest.fixture
def reporter(monkeypatch, tmp_path, qapp, request):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    before = list(logging.getLogger().handlers)
    crash_log.start_logging()
    reporter = crash_log.CrashReporter()
    reporter.install()
    yield reporter
    for handler in [each for each in logging.getLogger().handlers if each not in before]:
        logging.getLogger().removeHandler(handler)
        handler.close()
    crash_log.faulthandler.enable(request.config.stash.get(fault_handler_stderr_fd_key, sys.__stderr__))
    while crash_log._faults:
        crash_log._faults.pop().close()


def break_down():
    raise RuntimeError(SECRET)


def raise_unhandled():
    try:
        break_down()
    except RuntimeError:
        sys.excepthook(*sys.exc_info())


def test_an_error_is_logged_without_its_message(reporter):
    raise_unhandled()

    logged = crash_log.log_file().read_text()
    assert "break_down" in logged
    assert "RuntimeError" in logged
    assert SECRET not in logged


def test_an_error_in_any_thread_is_reported(reporter, qtbot):
    thread = threading.Thread(target=break_down)
    with qtbot.waitSignal(reporter.crashed) as crashed:
        thread.start()
    thread.join()
    assert "break_down" in crashed.args[0]
    assert SECRET not in crashed.args[0]


def test_the_cause_of_an_error_is_reported(reporter, qtbot):
    def fail():
        try:
            break_down()
        except RuntimeError as error:
            raise LookupError(SECRET) from error

    with qtbot.waitSignal(reporter.crashed) as crashed:
        thread = threading.Thread(target=fail)
        thread.start()
    thread.join()

    assert crashed.args[0].index("RuntimeError") < crashed.args[0].index("LookupError")
    assert SECRET not in crashed.args[0]
    assert "RuntimeError" in crash_log.log_file().read_text()


def test_many_errors_make_one_dialog(reporter, user):
    reporter.crashed.connect(user.window.show_crash)
    for _ in range(5):
        raise_unhandled()

    (dialog,) = user.window.findChildren(CrashDialog)
    dialog.reject()
    user.wait(lambda: not user.window.findChildren(CrashDialog))
    raise_unhandled()
    assert len(user.window.findChildren(CrashDialog)) == 1
    user.window.findChild(CrashDialog).reject()


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be renamed there")
def test_the_dump_of_a_crashed_interpreter_is_kept_at_the_next_start(reporter):
    faults = crash_log.log_file().with_suffix(".faults")
    faults.write_text("Fatal Python error: Segmentation fault")
    crash_log.start_logging()

    assert faults.with_suffix(".faults.1").read_text().startswith("Fatal")
    assert faults.read_text() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="the environment does not tell the place there")
def test_an_error_at_the_start_is_shown_and_ends_the_program(python, tmp_path):
    code = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from exporter_gui import app
from exporter_gui.ui.dialogs.crash_dialog import CrashDialog
def fail(*_arguments):
    def close():
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, CrashDialog):
                print("shown", flush=True)
                dialog.reject()
    QTimer.singleShot(300, close)
    raise RuntimeError("the text of a post")
app.create_window = fail
sys.exit(app.run([]))
"""
    places = {name: str(tmp_path) for name in ("XDG_DATA_HOME", "XDG_STATE_HOME")}
    process = python(code, **places, QT_QPA_PLATFORM="offscreen")
    said, _complained = process.communicate(timeout=30)

    assert (said, process.returncode) == ("shown\n", 1)
    (log,) = tmp_path.rglob("archive-exporter.log")
    assert "RuntimeError" in log.read_text()


def test_the_window_shows_details_that_can_be_copied(reporter, user):
    reporter.crashed.connect(user.window.show_crash)
    raise_unhandled()
    user.wait(lambda: user.window.findChild(CrashDialog) is not None)
    dialog = user.window.findChild(CrashDialog)
    details = dialog.findChild(QPlainTextEdit, "crashDetails").toPlainText()
    assert "break_down" in details
    dialog.findChild(QPushButton, "copyCrashDetailsButton").click()
    assert QGuiApplication.clipboard().text() == details
    dialog.reject()


def test_ctrl_c_is_not_a_crash(reporter, qtbot):
    with qtbot.assertNotEmitted(reporter.crashed):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_the_log_does_not_grow_forever(reporter):
    for _ in range(3_000):
        raise_unhandled()

    files = sorted(crash_log.log_file().parent.glob("archive-exporter.log*"))
    assert 1 < len(files) <= 3
    assert sum(file.stat().st_size for file in files) < 2_000_000


@pytest.mark.skipif(sys.platform == "win32", reason="the environment does not tell the place there")
def test_without_a_log_folder_nothing_is_logged_and_the_program_runs(monkeypatch, tmp_path, caplog):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    crash_log.start_logging()
    assert "nothing is logged" in caplog.text
