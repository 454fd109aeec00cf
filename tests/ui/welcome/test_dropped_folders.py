"""Folders dropped on the window: the archives in them are offered."""

import shutil
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QMessageBox

from exporter_gui.application.reading import archive_search
from exporter_gui.resources import resource


def drop(user, path):
    user.window.file_dropped.emit(path)


def wait_for(user, kind, name):
    user.wait(lambda: any(dialog.isVisible() for dialog in user.window.findChildren(kind, name)))
    return next(dialog for dialog in user.window.findChildren(kind, name) if dialog.isVisible())


def test_the_only_archive_in_a_folder_is_opened(open_window, archive, folder):
    (folder / "data" / "media").mkdir(parents=True)
    (folder / "data" / "media" / "picture.jpg").write_bytes(b"\xff\xd8\xff\xe0" * 10)
    (folder / "notes.db").write_text("a database in name alone")
    shutil.copy(archive, folder / "data" / "posts of mine")
    user = open_window()

    drop(user, folder)
    user.wait_for_state("ready")

    assert user.window.windowTitle().startswith("posts of mine")
    assert user.states == ["welcome", "opening", "ready"]


def test_the_only_repository_in_a_folder_is_opened(open_window, folder):
    (folder / "repo.zip").write_bytes(b"PK\3\4")
    shutil.copy(resource("sample.car"), folder / "repo")
    user = open_window()

    drop(user, folder)
    user.wait_for_state("ready")

    assert user.window.windowTitle().startswith("repo —")


def test_several_archives_are_offered_by_name_and_the_chosen_one_is_opened(open_window, archive, folder):
    (folder / "data").mkdir()
    for name in ("one.db", "data/two.db"):
        shutil.copy(archive, folder / name)
    user = open_window()
    drop(user, folder)
    dialog = wait_for(user, QDialog, "foundArchivesDialog")
    found = dialog.findChild(QListWidget, "foundArchivesList")
    told = [found.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(found.count())]
    assert [text.split(",")[0] for text in told] == ["two.db", "one.db"]
    assert "data" in told[0]
    assert "MB" in told[0]

    user.qtbot.keyClick(found, Qt.Key.Key_Down)
    user.qtbot.keyClick(found, Qt.Key.Key_Return)
    user.wait_for_state("ready")

    assert user.window.windowTitle().startswith("one.db")
    assert not user.window.findChildren(QDialog)


def test_the_choice_can_be_declined(open_window, archive, folder):
    for name in ("one.db", "two.db"):
        shutil.copy(archive, folder / name)
    user = open_window()
    drop(user, folder)
    user.qtbot.keyClick(wait_for(user, QDialog, "foundArchivesDialog"), Qt.Key.Key_Escape)

    user.wait(lambda: not user.window.findChildren(QDialog))
    assert user.states == ["welcome"]


def test_a_folder_without_an_archive_is_named(open_window, folder):
    (folder / "notes.db").write_text("a database in name alone")
    user = open_window()
    drop(user, folder)
    notice = wait_for(user, QMessageBox, "notice")

    assert notice.text() == f"No archive was found in “{folder.name}”."
    notice.reject()
    assert user.states == ["welcome"]


def test_a_folder_that_is_too_large_is_not_called_empty(open_window, folder, monkeypatch):
    monkeypatch.setattr(archive_search, "_MOST_FILES", 2)
    for number in range(5):
        (folder / f"{number}.txt").touch()
    user = open_window()
    drop(user, folder)
    notice = wait_for(user, QMessageBox, "notice")

    assert "too large to be searched completely" in notice.text()
    notice.reject()


@pytest.fixture
def slow_drive(monkeypatch):
    """A drive that answers when it is let go, or never."""
    answer = threading.Event()
    find = archive_search.find_archives

    def slow(place):
        answer.wait(10)
        return find(place)

    monkeypatch.setattr("exporter_gui.application.reading.archive_search.find_archives", slow)
    yield answer
    answer.set()


def test_a_search_that_takes_long_is_shown_and_does_not_block_the_window(open_window, archive, folder, slow_drive):
    shutil.copy(archive, folder / "one.db")
    user = open_window()
    drop(user, folder)

    user.wait(user.window.overlay.isVisible)
    assert user.window.overlay.text == f"Looking for archives in “{folder.name}”…"
    slow_drive.set()
    user.wait_for_state("ready")
    assert not user.window.overlay.isVisible()


def test_opening_an_archive_ends_a_search(open_window, archive, folder, slow_drive):
    shutil.copy(archive, folder / "one.db")
    user = open_window()
    drop(user, folder)
    user.press("sampleArchiveButton")
    user.wait_for_state("ready")
    slow_drive.set()
    user.qtbot.wait(50)

    assert not user.window.overlay.isVisible()
    assert user.window.windowTitle().startswith("sample.db")


def test_a_drive_that_never_answers_is_reported(open_window, folder, slow_drive, monkeypatch):
    monkeypatch.setattr("exporter_gui.ui.archive.dropped_files._LONGEST_MS", 300)
    user = open_window()
    drop(user, folder)
    notice = wait_for(user, QMessageBox, "notice")

    assert f"“{folder.name}” does not respond" in notice.text()
    assert not user.window.overlay.isVisible()
    notice.reject()
