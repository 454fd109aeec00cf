"""An archive that is opened while an export runs: a question, and the archive once the export has ended."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

ENGINE = "exporter_gui.application.export.export_worker.export"


@pytest.fixture
def exporting(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    return user


@pytest.fixture
def others(tmp_path, archive):
    (tmp_path / "others").mkdir()
    return [Path(shutil.copy2(archive, tmp_path / "others" / name)) for name in ("other.db", "third.db")]


def questions(user):
    return [box for box in user.window.findChildren(QMessageBox, "openQuestion") if box.isVisible()]


def wait_for_archive(user, name):
    user.wait(lambda: user.state == "ready" and user.window.windowTitle().startswith(name))
    user.wait_for_count()


def test_opening_during_an_export_asks_and_changes_nothing(exporting, gate, others):
    exporting.window.activate(others[0])

    (question,) = questions(exporting)
    assert question.text() == "An export is running. Open “other.db” when it finishes?"
    assert question.defaultButton() is exporting.find("openThenButton")
    assert question.escapeButton() is exporting.find("doNotOpenButton")
    assert (exporting.state, exporting.window.windowTitle()) == ("exporting", "archive.db — Archive Exporter")
    exporting.press("doNotOpenButton")
    gate.open()
    exporting.wait_for_state("completed")
    exporting.wait_until_idle()
    assert exporting.window.windowTitle().startswith("archive.db")


def test_open_then_opens_the_archive_after_the_export_and_the_outcome_stays(exporting, gate, others, folder):
    exporting.window.activate(others[0])
    exporting.press("openThenButton")
    assert exporting.state == "exporting"
    gate.open()
    wait_for_archive(exporting, "other.db")

    assert exporting.states[-4:] == ["exporting", "completed", "opening", "ready"]
    assert exporting.text("resultLabel").startswith("5,000 posts saved to “posts.json”")
    assert exporting.sees("resultLabel")
    exporting.press("dismissResultButton")
    assert not exporting.sees("resultLabel")
    exporting.window.open_archive(others[1])
    wait_for_archive(exporting, "third.db")


def test_the_last_archive_counts(exporting, gate, others):
    for path in others:
        exporting.window.activate(path)
        assert [question.path for question in questions(exporting)] == [path]
        exporting.press("openThenButton")
    gate.open()
    wait_for_archive(exporting, "third.db")

    assert exporting.states[-3:] == ["completed", "opening", "ready"]


def test_cancelling_the_question_keeps_an_earlier_answer(exporting, gate, others):
    exporting.window.activate(others[0])
    exporting.press("openThenButton")
    exporting.window.activate(others[1])
    exporting.press("doNotOpenButton")
    gate.open()

    wait_for_archive(exporting, "other.db")


def test_a_question_without_an_answer_ends_with_the_export_and_the_archive_opens(exporting, gate, others):
    exporting.window.activate(others[0])
    assert questions(exporting)
    gate.open()
    wait_for_archive(exporting, "other.db")

    assert questions(exporting) == []


def test_after_a_cancelled_export_the_archive_opens_too_and_that_export_is_not_offered_again(exporting, gate, others):
    exporting.window.activate(others[0])
    exporting.press("openThenButton")
    exporting.press("cancelButton")
    gate.open()
    wait_for_archive(exporting, "other.db")

    assert exporting.states[-4:] == ["cancelling", "cancelled", "opening", "ready"]
    assert exporting.sees("resultLabel")
    assert not exporting.sees("exportAgainButton")


def test_closing_comes_before_opening(exporting, gate, others):
    exporting.window.activate(others[0])
    exporting.press("openThenButton")
    exporting.window.close()
    exporting.press("stopAndCloseButton")
    gate.open()
    exporting.wait(lambda: not exporting.window.isVisible())

    assert exporting.states[-1] == "cancelled"


def test_an_archive_that_cannot_be_opened_then_leaves_the_one_before(exporting, gate, folder):
    exporting.window.activate(folder / "missing.db")
    exporting.press("openThenButton")
    gate.open()
    exporting.wait(lambda: bool(exporting.window.findChildren(QMessageBox, "notice")))

    assert "missing.db" in exporting.find("notice", QMessageBox).text()
    wait_for_archive(exporting, "archive.db")
    assert exporting.sees("resultLabel")
