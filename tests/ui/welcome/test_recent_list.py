"""Recent archives on the welcome page: what each row tells, and how one is opened."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QPoint, Qt
from PySide6.QtWidgets import QListWidget

from exporter_gui.application.storage.app_database import open_app_database
from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.ui.widgets.rows.row import ROW_ROLE

NOW = datetime.now(UTC)


@pytest.fixture
def remember(own_data):
    """Remember archives, the newest first, for windows that are opened later."""

    def remember_(*archives):
        database = open_app_database()
        for archive in reversed(archives):
            Preferences(database).add_recent_archive(archive)
        database.close()

    return remember_


def list_of(user):
    return user.find("recentList", QListWidget)


def rows(user):
    return [list_of(user).item(row).data(ROW_ROLE) for row in range(list_of(user).count())]


def enabled(user):
    flags = [list_of(user).item(row).flags() for row in range(list_of(user).count())]
    return [bool(each & Qt.ItemFlag.ItemIsEnabled) for each in flags]


def test_a_row_tells_whose_archive_it_is_where_it_is_and_when_it_was_opened(open_window, remember, tmp_path):
    remember(
        RecentArchive(tmp_path / "a.db", "anna.example", 1, 100_000, NOW - timedelta(minutes=2)),
        RecentArchive(tmp_path / "b.db", "", 3, 1, NOW - timedelta(minutes=1, seconds=30)),
        RecentArchive(tmp_path / "c.db"),
    )
    user = open_window()
    list_of(user)
    user.wait(lambda: enabled(user) == [False] * 3)  # none of them is there
    told = [(row.title, row.path, row.caption) for row in rows(user)]

    assert told == [
        ("@anna.example", str(tmp_path / "a.db"), "100,000 posts"),
        ("3 accounts", str(tmp_path / "b.db"), "1 post"),
        ("c.db", str(tmp_path / "c.db"), ""),
    ]


def test_an_archive_that_was_opened_is_listed_as_it_is(open_window, archive):
    open_window(archive).wait_for_count()
    user = open_window()
    (row,) = rows(user)

    assert row.title.startswith("@")
    assert (row.path, row.caption, row.aside) == (str(archive), "5,000 posts", "just now")
    assert list_of(user).item(0).data(Qt.ItemDataRole.AccessibleTextRole) == row.words
    for words in (row.title, row.path, row.caption, row.aside):
        assert words in row.words


@pytest.mark.skipif(QDir.separator() == "\\", reason="not usual there")
def test_the_folder_of_the_user_is_abbreviated(open_window, remember):
    remember(RecentArchive(Path(QDir.homePath()) / "bsky" / "archive.db"))

    assert rows(open_window())[0].path == "~/bsky/archive.db"


def test_keys_choose_and_open_an_archive(open_window, archive, own_archive):
    other = own_archive("--posts", "10", name="other.db")
    for path in (archive, other):
        open_window(path).wait_for_count()
    user = open_window()
    recent = list_of(user)
    user.wait(lambda: enabled(user) == [True, True])
    user.find("sampleArchiveButton").setFocus()
    user.qtbot.keyClick(user.focus, Qt.Key.Key_Tab)
    assert user.focus is user.find("sampleRepositoryButton")
    user.qtbot.keyClick(user.focus, Qt.Key.Key_Tab)
    assert user.focus is recent
    assert recent.currentRow() == 0

    user.qtbot.keyClick(recent, Qt.Key.Key_Down)
    user.qtbot.keyClick(recent, Qt.Key.Key_Return)
    user.wait_for_state("ready")

    assert user.window.windowTitle().startswith("archive.db")
    assert user.states == ["welcome", "opening", "ready"]


def test_a_click_opens_an_archive(open_window, archive):
    open_window(archive).wait_for_count()
    user = open_window()
    recent = list_of(user)
    place = recent.visualItemRect(recent.item(0)).center()
    user.qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    user.wait_for_state("ready")

    assert user.states == ["welcome", "opening", "ready"]


def test_a_lost_drive_delays_neither_the_window_nor_other_archives(
    open_window, remember, archive, tmp_path, monkeypatch
):
    lost = tmp_path / "lost drive" / "archive.db"
    remember(RecentArchive(lost), RecentArchive(archive), RecentArchive(tmp_path / "gone.db"))
    answer, is_file, asked_by = threading.Event(), Path.is_file, []

    def slow(path):
        if path == lost:
            answer.wait(10)
        if path in (lost, archive):
            asked_by.append(threading.current_thread())
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", slow)
    user = open_window()
    user.wait(lambda: enabled(user) == [True, True, False])
    assert [row.aside for row in rows(user)] == ["", "", "not found"]

    answer.set()
    user.wait(lambda: enabled(user) == [False, True, False])
    assert threading.main_thread() not in asked_by


def test_an_archive_that_comes_back_can_be_opened_again(open_window, remember, tmp_path):
    remember(RecentArchive(tmp_path / "archive.db"))
    user = open_window()
    user.wait(lambda: enabled(user) == [False])
    (tmp_path / "archive.db").touch()
    user.window.hide()
    user.window.show()

    user.wait(lambda: enabled(user) == [True])
