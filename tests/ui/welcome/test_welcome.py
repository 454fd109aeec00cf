"""The window without an archive: an invitation."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

ARCHIVE_WIDGETS = ("accountComboBox", "fromDateEdit", "exportButton", "matchLabel", "progressBar", "resultLabel")


def test_the_window_without_an_archive_shows_the_welcome_page(open_window):
    user = open_window()

    assert user.states == ["welcome"]
    assert user.window.windowTitle() == "Archive Exporter"
    assert user.sees("openArchiveButton")
    assert user.find("openArchiveButton").isEnabled()
    assert not any(user.sees(name) for name in ARCHIVE_WIDGETS)
    assert user.text("openingFailedLabel") == ""


def test_the_promise_can_be_read_before_anything_is_opened(open_window):
    user = open_window()

    seen = " ".join(label.text() for label in user.window.findChildren(QLabel) if label.isVisible())
    for words in ("read-only", "never changed", "complete and checked, or not at all", "Nothing leaves your computer"):
        assert words in seen


def test_the_button_opens_the_archive_that_is_chosen(open_window, archive):
    user = open_window()
    user.press("openArchiveButton")
    dialog = user.dialog("openDialog")
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptOpen
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile

    user.accept(dialog, archive)
    user.wait_for_state("ready")

    assert user.states == ["welcome", "opening", "ready"]
    assert not user.sees("openArchiveButton")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_the_button_that_has_the_focus_and_export_is_next(open_window, key):
    user = open_window()
    user.find("sampleArchiveButton").setFocus()
    user.qtbot.keyClick(user.find("sampleArchiveButton"), key)
    user.wait_for_state("ready")

    user.wait(user.find("exportButton").hasFocus)


def test_a_long_list_of_owners_is_shortened(open_window, make_archive):
    user = open_window(make_archive("--posts", "60", "--accounts", "5"))
    user.wait_for_state("ready")

    assert user.text("ownerLabel").endswith(" and 2 more")
    assert user.text("ownerLabel").count("@") == 3


def test_a_dialog_that_is_closed_without_a_choice_changes_nothing(open_window):
    user = open_window()
    user.press("openArchiveButton")
    dialog = user.dialog("openDialog")

    dialog.reject()
    user.wait(lambda: not user.window.findChildren(QFileDialog))

    assert user.states == ["welcome"]
    assert user.find("openArchiveButton").isEnabled()


def test_while_an_archive_is_being_opened_its_name_is_shown_and_no_other_can_be_opened(open_window, archive):
    user = open_window()
    user.window.open_archive(archive)

    assert user.state == "opening"
    assert not user.find("openArchiveButton").isEnabled()
    assert any("Opening “archive.db”…" in label.text() for label in user.window.findChildren(QLabel))
    user.wait_for_state("ready")
