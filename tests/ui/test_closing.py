"""Closing the window: an export is never dropped without a question, and never leaves half a file."""

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

OLD = "an older export"


@pytest.fixture
def exporting(user, gate, folder):
    """User with a running export over an existing file."""
    (folder / "posts.json").write_text(OLD)
    user.export_over(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    return user


def contents(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def running(threads):
    return [thread for thread in threads if isValid(thread) and thread.isRunning()]


def question(user):
    user.wait(lambda: any(box.isVisible() for box in user.window.findChildren(QMessageBox, "closeQuestion")))
    return user.find("closeQuestion", QMessageBox)


def questions(user):
    return user.window.findChildren(QMessageBox, "closeQuestion")


def test_an_idle_window_closes_at_once(user):
    assert user.window.close()

    assert not user.window.isVisible()
    assert not questions(user)


def test_a_window_without_an_archive_closes_at_once(open_window):
    assert open_window().window.close()


def test_a_window_that_opens_an_archive_closes_and_leaves_no_thread(open_window, archive):
    user = open_window()
    user.window.open_archive(archive)
    threads = user.window.findChildren(QThread)
    assert threads

    assert user.window.close()

    assert not running(threads)


def test_closing_during_an_export_asks(exporting, gate, folder):
    assert not exporting.window.close()

    box = question(exporting)
    assert box.text() == "An export is running. Stop it and close?"
    assert box.informativeText() == "Your existing file stays unchanged."
    assert box.defaultButton() is exporting.find("keepExportingButton")
    assert box.escapeButton() is exporting.find("keepExportingButton")
    assert exporting.window.isVisible()
    assert exporting.state == "exporting"
    exporting.press("keepExportingButton")
    gate.open()
    exporting.wait_for_state("completed")


def test_keep_exporting_lets_the_export_complete(exporting, gate, folder):
    exporting.window.close()
    question(exporting)
    exporting.press("keepExportingButton")
    exporting.wait(lambda: not questions(exporting))
    assert exporting.state == "exporting"

    gate.open()
    exporting.wait_for_state("completed")
    exporting.wait_until_idle()

    assert exporting.window.isVisible()
    assert (folder / "posts.json").stat().st_size > 1_000_000
    assert exporting.window.close()


def test_stop_and_close_cancels_closes_and_leaves_the_old_file(exporting, gate, folder):
    threads = exporting.window.findChildren(QThread)
    exporting.window.close()
    question(exporting)
    exporting.press("stopAndCloseButton")
    assert exporting.state == "cancelling"
    assert exporting.window.isVisible()

    gate.open()
    exporting.wait(lambda: not exporting.window.isVisible())

    assert exporting.states[-2:] == ["cancelling", "cancelled"]
    assert not running(threads)
    assert contents(folder) == {"posts.json": OLD}


def test_stop_and_close_after_cancel_closes_too(exporting, gate, folder):
    exporting.press("cancelButton")
    exporting.window.close()
    question(exporting)
    exporting.press("stopAndCloseButton")
    gate.open()
    exporting.wait(lambda: not exporting.window.isVisible())

    assert contents(folder) == {"posts.json": OLD}


def test_the_question_closes_when_the_export_ends_and_the_window_shows_the_outcome(exporting, gate, folder):
    exporting.window.close()
    question(exporting)
    gate.open()
    exporting.wait_for_state("completed")
    exporting.wait(lambda: not questions(exporting))

    assert exporting.window.isVisible()
    assert exporting.sees("resultLabel")
    assert (folder / "posts.json").stat().st_size > 1_000_000


@pytest.mark.parametrize("outcome", ["completed", "cancelled"])
def test_a_window_that_shows_an_outcome_closes_at_once(user, gate, folder, outcome):
    states = []

    def close():
        states.append(user.state)
        user.window.close()

    user.at_once_after(outcome, close)
    user.export_to(folder / "posts.json")
    if outcome == "cancelled":
        user.wait(lambda: "2,000" in user.text("progressLabel"))
        user.press("cancelButton")
    gate.open()
    user.wait(lambda: bool(states))
    user.wait_until_idle()
    user.wait(lambda: not questions(user))

    assert states == [outcome]
    assert not user.window.isVisible()


def test_the_end_of_the_application_stops_an_export_and_leaves_the_old_file(user, folder):
    (folder / "posts.json").write_text(OLD)
    user.export_over(folder / "posts.json")
    threads = user.window.findChildren(QThread)

    user.window.stop()

    assert threads
    assert not running(threads)
    assert contents(folder) == {"posts.json": OLD}
    user.wait_for_state("cancelled")
