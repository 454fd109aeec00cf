"""An unexpected error: told in the window, with details to copy, and logged without texts of posts."""

import logging
import sys
import threading

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from exporter_gui import crash_log
from exporter_gui.ui.crash_dialog import CrashDialog

SECRET = "the text of a post"


@pytest.fixture
def reporter(monkeypatch, tmp_path, qapp):
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
    crash_log.faulthandler.enable()
    while crash_log._faults:
        crash_log._faults.pop().close()


def break_down():
    raise RuntimeError(SECRET)


def raise_unhandled():
    try:
        break_down()
    except RuntimeError:
        sys.excepthook(*sys.exc_info())


def test_an_error_is_logged_without_what_it_says(reporter):
    raise_unhandled()

    logged = crash_log.log_file().read_text()
    assert "break_down" in logged
    assert "RuntimeError" in logged
    assert SECRET not in logged


def test_an_error_in_any_thread_is_told(reporter, qtbot):
    thread = threading.Thread(target=break_down)
    with qtbot.waitSignal(reporter.crashed) as crashed:
        thread.start()
    thread.join()
    assert "break_down" in crashed.args[0]


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


def test_ctrl_c_is_no_crash(reporter, qtbot):
    with qtbot.assertNotEmitted(reporter.crashed):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_the_log_does_not_grow_for_ever(reporter):
    for _ in range(3_000):
        raise_unhandled()

    files = sorted(crash_log.log_file().parent.glob("archive-exporter.log*"))
    assert 1 < len(files) <= 3
    assert sum(file.stat().st_size for file in files) < 2_000_000


def test_without_a_place_for_it_nothing_is_logged_and_the_program_goes_on(monkeypatch, tmp_path, caplog):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    crash_log.start_logging()
    assert "nothing is logged" in caplog.text
