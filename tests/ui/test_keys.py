"""Keys of the whole window: find, export, cancel, dismiss."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QTableView

ESCAPE, ENTER = Qt.Key.Key_Escape, Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier


def questions(user):
    return [box for box in user.window.findChildren(QMessageBox, "cancelQuestion") if box.isVisible()]


@pytest.fixture
def exporting(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    return user


@pytest.mark.parametrize("size", [(1120, 740), (800, 600), (560, 600)])
def test_ctrl_f_goes_to_the_words_and_shows_them(user, size):
    user.window.resize(*size)
    user.find("exportButton").setFocus()
    user.qtbot.keyClick(user.window, Qt.Key.Key_F, CTRL)

    field = user.find("textFilterEdit")
    assert user.focus is field
    user.wait(lambda: field.visibleRegion().boundingRect() == field.rect())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_in_the_words_exports_those_posts(user, key):
    field = user.find("textFilterEdit", QLineEdit)
    field.setFocus()
    user.qtbot.keyClicks(field, "a")
    user.qtbot.keyClick(field, key)

    user.dialog("exportDialog").reject()
    assert " of 5,000 posts" in user.text("matchLabel")


def test_enter_with_no_posts_asks_for_no_file(user):
    field = user.find("textFilterEdit", QLineEdit)
    field.setFocus()
    user.qtbot.keyClicks(field, "nobody wrote this")
    user.qtbot.keyClick(field, ENTER)
    user.wait(lambda: user.text("matchLabel").startswith("No posts"))

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))


def test_enter_in_the_posts_exports_nothing(user):
    table = user.find("previewTable", QTableView)
    table.setFocus()
    table.selectRow(2)
    user.qtbot.keyClick(table, ENTER)

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))


@pytest.mark.parametrize("place", ["previewTable", "cancelButton"])
def test_escape_asks_once_whether_to_cancel_and_escape_again_goes_on(exporting, gate, place):
    exporting.find(place).setFocus()
    exporting.qtbot.keyClick(exporting.focus, ESCAPE)
    (question,) = questions(exporting)
    assert question.text() == "Cancel the export?"
    assert question.informativeText() == "No file will be created."
    assert question.defaultButton() is exporting.find("keepRunningButton")
    exporting.qtbot.keyClick(question, ESCAPE)

    assert questions(exporting) == []
    assert exporting.state == "exporting"
    gate.open()
    exporting.wait_for_state("completed")


def test_the_question_can_be_answered_with_yes(exporting, gate, folder):
    exporting.qtbot.keyClick(exporting.focus, ESCAPE)
    exporting.press("confirmCancelButton")
    assert exporting.state == "cancelling"
    exporting.qtbot.keyClick(exporting.window, ESCAPE)
    assert questions(exporting) == []
    gate.open()
    exporting.wait_for_state("cancelled")

    assert list(folder.iterdir()) == []


def test_the_question_ends_with_the_export(exporting, gate):
    exporting.qtbot.keyClick(exporting.focus, ESCAPE)
    assert questions(exporting)
    gate.open()
    exporting.wait_for_state("completed")

    exporting.wait(lambda: questions(exporting) == [])
    assert exporting.states[-2:] == ["exporting", "completed"]


def test_the_question_knows_that_a_file_would_be_replaced(user, gate, folder):
    (folder / "posts.json").write_text("an older export")
    user.export_over(folder / "posts.json")
    user.wait(lambda: "2,000" in user.text("progressLabel"))
    user.qtbot.keyClick(user.focus, ESCAPE)

    assert questions(user)[0].informativeText() == "Your existing file stays unchanged."
    user.press("keepRunningButton")
    gate.open()
    user.wait_for_state("completed")


def test_escape_dismisses_an_outcome_that_has_the_focus(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    user.find("textFilterEdit").setFocus()
    user.qtbot.keyClick(user.focus, ESCAPE)
    assert user.sees("resultLabel")

    user.find("showInFolderButton").setFocus()
    user.qtbot.keyClick(user.focus, ESCAPE)

    assert not user.sees("resultLabel")
    assert user.state == "ready"
    assert user.focus is user.find("exportButton")
