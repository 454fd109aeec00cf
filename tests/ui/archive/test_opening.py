"""The ways in which an archive comes into the window, and what happens where it is none."""

import shutil
import sys
from datetime import date

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox

from exporter_gui.app import create_window
from exporter_gui.resources import resource


def shown(user):
    return [label.text() for label in user.window.findChildren(QLabel) if label.isVisible() and label.text()]


def test_an_archive_is_opened_by_the_argument_of_create_window(open_window, archive):
    user = open_window(archive)
    user.wait_for_state("ready")

    assert user.states == ["opening", "ready"]
    assert user.window.windowTitle() == "archive.db — Archive Exporter"
    assert "Account 0 🦋" in shown(user)
    span, archived = "Apr 1, 2023 – Apr 26, 2026", "archived Apr 30, 2026"
    assert user.text("contentsLabel") == f"@account0.bsky.social · 5,000 posts · {span} · {archived}"


def test_a_window_is_made_but_not_shown(qtbot):
    window = create_window()
    qtbot.addWidget(window)

    assert not window.isVisible()
    assert window.property("state") == "welcome"


@pytest.mark.parametrize("from_welcome", [True, False])
def test_enter_after_opening_does_not_open_the_same_dialog_again(open_window, archive, from_welcome):
    user = open_window() if from_welcome else open_window(resource("sample.db"))
    if not from_welcome:
        user.wait_for_count()
    user.find("openArchiveButton" if from_welcome else "openButton").setFocus()
    user.qtbot.keyClick(user.focus, Qt.Key.Key_Return)
    user.accept(user.dialog("openDialog"), archive)
    user.wait(lambda: user.window.windowTitle().startswith("archive.db"))
    assert user.focus is not user.find("openButton")
    user.wait_for_count()
    assert user.focus is user.find("exportButton")

    user.qtbot.keyClick(user.focus, Qt.Key.Key_Return)

    user.dialog("exportDialog").reject()


def test_no_post_can_be_exported_before_they_are_counted(user):
    user.choose("formatComboBox", "csv")
    assert user.text("matchLabel") == "Counting…"
    assert not user.find("exportButton").isEnabled()

    user.wait_for_count()

    assert user.find("exportButton").isEnabled()


def a_missing_file(folder):
    return folder / "missing.db"


def a_folder(folder):
    (folder / "archives").mkdir()
    return folder / "archives"


def an_empty_file(folder):
    (folder / "empty.db").touch()
    return folder / "empty.db"


def a_text_file(folder):
    (folder / "diary.db").write_text("Dear diary, " * 500)
    return folder / "diary.db"


def another_programs_database(folder):
    connection = apsw.Connection(str(folder / "music.db"))
    connection.execute("CREATE TABLE songs (title)")
    connection.close()
    return folder / "music.db"


@pytest.mark.parametrize(
    "make",
    [a_missing_file, a_folder, an_empty_file, a_text_file, another_programs_database],
    ids=lambda make: make.__name__,
)
def test_opening_a_file_that_is_not_an_archive_shows_an_error_that_names_it(open_window, folder, make):
    path = make(folder)
    user = open_window(path)
    user.wait_for_state("welcome")

    assert user.states == ["opening", "welcome"]
    assert user.sees("openingFailedLabel")
    sentence = user.text("openingFailedLabel")
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert user.find("openArchiveButton").isEnabled()


def test_a_missing_archive_is_not_created(open_window, folder):
    user = open_window(folder / "missing.db")
    user.wait_for_state("welcome")

    assert list(folder.iterdir()) == []


def test_after_a_failure_an_archive_can_be_opened_and_the_failure_is_forgotten(open_window, folder, archive):
    user = open_window(a_text_file(folder))
    user.wait_for_state("welcome")

    user.window.open_archive(archive)
    assert user.text("openingFailedLabel") == ""
    user.wait_for_count()

    assert user.text("openingFailedLabel") == ""
    assert user.text("matchLabel").startswith("5,000 posts")


def test_another_archive_replaces_the_open_one(user, make_archive, folder):
    other = shutil.copy2(make_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2"), folder / "other.db")
    user.set_day("fromDateEdit", "2025-01-01")
    user.wait_for_count()

    user.press("openButton")
    user.accept(user.dialog("openDialog"), other)
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))

    assert user.wait_for_count().startswith("256 posts")
    assert user.find("accountComboBox").count() == 3
    assert user.find("fromDateEdit").day is None
    assert user.states[-2:] == ["opening", "ready"]


def test_if_opening_another_file_fails_the_open_archive_is_restored(user, folder):
    user.set_day("fromDateEdit", "2025-01-01")
    user.choose("formatComboBox", "csv")
    before = user.wait_for_count()
    user.window.open_archive(an_empty_file(folder))
    user.wait_for_state("ready")

    assert "empty.db" in user.find("notice", QMessageBox).text()
    assert user.wait_for_count() == before
    assert user.window.windowTitle() == "archive.db — Archive Exporter"
    assert user.find("fromDateEdit").day == date(2025, 1, 1)
    assert "welcome" not in user.states


@pytest.mark.skipif(sys.platform == "win32", reason="no name may hold < or > there")
def test_the_name_of_a_file_is_shown_as_text_whatever_it_looks_like(user, folder):
    (folder / "<b>bold.db").touch()
    user.window.open_archive(folder / "<b>bold.db")
    user.wait_for_state("ready")

    assert user.find("notice", QMessageBox).textFormat() is Qt.TextFormat.PlainText


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_if_neither_can_be_opened_the_welcome_page_shows_an_error(open_window, own_archive, folder):
    path = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2")
    user = open_window(path)
    user.wait_for_count()
    user.wait_until_read()
    path.unlink()
    user.window.open_archive(an_empty_file(folder))
    user.wait_for_state("welcome")

    assert path.name in user.text("openingFailedLabel")
    assert user.window.windowTitle() == "Archive Exporter"
    assert not user.sees("exportButton")


def test_reloading_a_missing_archive_leads_to_the_welcome_page(open_window, own_archive):
    path = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2")
    user = open_window(path)
    user.wait_until_read()
    path.unlink()
    user.find_object("reloadAction", QAction).trigger()
    user.wait_for_state("welcome")

    assert path.name in user.text("openingFailedLabel")
    assert user.window.findChild(QMessageBox, "notice") is None


def test_the_last_of_two_archives_opened_at_once_is_shown(open_window, archive, make_archive, folder):
    other = shutil.copy2(make_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2"), folder / "other.db")
    user = open_window()
    user.window.open_archive(archive)
    user.window.open_archive(other)
    user.wait_for_count()

    assert user.window.windowTitle().startswith("other.db")
    assert user.states == ["welcome", "opening", "ready"]


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_an_archive_that_disappears_is_reported_instead_of_the_count(open_window, own_archive):
    path = own_archive("--posts", "600", "--accounts", "2", "--reposts", "0.2")
    user = open_window(path)
    user.wait_for_count()
    path.unlink()

    user.choose("formatComboBox", "csv")
    user.wait(lambda: "does not exist" in user.text("matchLabel"))

    assert path.name in user.text("matchLabel")
    assert not user.find("exportButton").isEnabled()
    assert user.state == "ready"
