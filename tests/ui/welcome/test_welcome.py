"""The window without an archive: an invitation."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QProgressBar, QPushButton

from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import LIGHT
from exporter_gui.ui.welcome.welcome_page import WelcomePage
from exporter_gui.ui.widgets.bending_row import BendingRow

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
    for words in ("archive is never changed", "complete, or not at all", "Nothing leaves your computer"):
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
    assert user.text("ownerLabel").count(",") == 2


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
    assert user.text("openingLabel") == "Opening “archive.db”…"
    assert user.sees("openingLabel")
    bar = user.find("openingBar", QProgressBar)
    assert (bar.isVisible(), bar.minimum(), bar.maximum()) == (True, 0, 0)
    assert not user.find("recentList").isEnabled()
    user.wait_for_state("ready")


def test_a_failure_is_shown_as_a_card_with_the_way_to_try_again(open_window, archive, folder):
    path = folder / "late.db"
    user = open_window(path)
    user.wait(lambda: "late.db" in user.text("openingFailedLabel"))
    card = user.find("statusCard")
    assert (card.isVisible(), card.property("role"), card.property("tone")) == (True, "card", "error")
    assert user.find("openingFailedLabel").palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.error.text)
    assert not user.sees("openingBar")

    shutil.copy(archive, path)
    user.press("openAgainButton")
    user.wait_for_state("ready")
    assert user.window.windowTitle().startswith("late.db")


def test_trouble_that_is_not_of_an_archive_offers_no_other_try(open_window, own_data):
    own_data.write_text("a file, where a folder should be made")
    user = open_window()

    assert user.find("statusCard").property("tone") == "error"
    assert not user.sees("openAgainButton")


def test_without_trouble_there_is_no_card(open_window):
    assert not open_window().sees("statusCard")


@pytest.mark.parametrize("size", [(1120, 740), (560, 600), (300, 300)])
def test_everything_can_be_reached_by_scrolling_down_alone(open_window, size):
    user = open_window()
    user.window.resize(*size)
    user.qtbot.waitExposed(user.window)
    page = user.window.findChild(WelcomePage)
    user.wait(lambda: page.viewport().width() >= page.widget().width())

    wide = page.widget().width()
    for each in page.widget().findChildren(QLabel) + page.widget().findChildren(QPushButton):
        if each.isVisible():
            place = each.rect().translated(each.mapTo(page.widget(), each.rect().topLeft()))
            assert 0 <= place.left() <= place.right() < wide, each.text()
            assert place.bottom() < page.widget().height()


def test_phrases_and_buttons_are_stacked_if_a_row_does_not_fit(open_window):
    user = open_window()
    rows = user.window.findChild(WelcomePage).findChildren(BendingRow)
    assert [row.is_bent for row in rows] == [False, False]
    user.window.resize(300, 500)
    user.wait(lambda: all(row.is_bent for row in rows))

    user.window.resize(1120, 740)
    user.wait(lambda: not any(row.is_bent for row in rows))


def test_people_are_told_how_to_get_their_file(open_window):
    user = open_window()

    assert user.sees("exportDataLabel")
    assert "Settings → Account → Export my data" in user.text("exportDataLabel")
    assert "repo.car" in user.text("dropHintLabel")


def test_a_sample_repository_can_be_tried_and_is_no_recent_archive(open_window):
    user = open_window()
    user.press("sampleRepositoryButton")
    user.wait_for_state("ready")

    assert user.window.windowTitle() == "sample.car — Archive Exporter"
    assert user.wait_for_count().startswith("365 posts")
    user.find_object("closeArchiveAction", QAction).trigger()
    user.wait_for_state("welcome")
    assert not user.sees("recentList")


@pytest.mark.parametrize("name", ["sample.db", "sample.car"])
def test_a_sample_is_no_recent_archive_whatever_its_path(name, open_window):
    path = resource(name)
    user = open_window(path.parent / ".." / path.parent.name / name)
    user.wait_for_state("ready")
    user.find_object("closeArchiveAction", QAction).trigger()
    user.wait_for_state("welcome")
    assert not user.sees("recentList")


@pytest.mark.parametrize(("action", "name"), [("sampleAction", "sample.db"), ("sampleRepositoryAction", "sample.car")])
def test_the_menu_opens_both_samples(action, name, open_window):
    user = open_window()
    user.find_object(action, QAction).trigger()
    user.wait_for_state("ready")
    assert user.window.windowTitle() == f"{name} — Archive Exporter"


def test_the_open_dialog_offers_databases_and_repositories(open_window):
    user = open_window()
    user.press("openArchiveButton")
    dialog = user.dialog("openDialog")

    archives, everything = dialog.nameFilters()
    assert {"*.db", "*.sqlite", "*.sqlite3", "*.car"} <= set(archives.strip(")").partition("(")[2].split())
    assert everything.endswith("(*)")
    dialog.reject()


def test_a_recent_repository_without_a_handle_has_the_name_of_its_file(open_window, folder, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(folder))
    path = Path(shutil.copy(resource("sample.car"), folder / "mine.car"))
    user = open_window(path)
    user.wait_for_state("ready")
    user.find_object("closeArchiveAction", QAction).trigger()
    user.wait(lambda: user.sees("recentList"))

    assert user.find("recentList", QListWidget).item(0).text() == "mine.car"
