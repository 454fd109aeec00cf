"""Remembered archives, choices and exports, which are never stored in the archive."""

import dataclasses
import hashlib
import json
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QMessageBox,
)

from tests.support.an_export import an_export_to


def recent(user):
    items = user.find("recentList", QListWidget)
    return [
        (items.item(row).data(Qt.ItemDataRole.UserRole), bool(items.item(row).flags() & Qt.ItemFlag.ItemIsEnabled))
        for row in range(items.count())
    ]


def history(user):
    user.find_object("historyAction", QAction).trigger()
    user.wait(lambda: any(each.isVisible() for each in user.window.findChildren(QDialog, "historyDialog")))
    return next(each for each in user.window.findChildren(QDialog, "historyDialog") if each.isVisible())


def test_a_recent_archive_can_be_opened(open_window, archive):
    open_window(archive).wait_for_count()
    user = open_window()
    assert recent(user) == [(archive, True)]

    items = user.find("recentList", QListWidget)
    items.itemActivated.emit(items.item(0))
    user.wait_for_state("ready")


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be removed there")
def test_a_missing_archive_is_shown_as_not_found(open_window, own_archive):
    archive = own_archive("--posts", "10")
    open_window(archive).wait_for_count()
    archive.unlink()
    user = open_window()

    user.wait(lambda: recent(user) == [(archive, False)])
    assert "not found" in user.find("recentList", QListWidget).item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    entries = user.find_object("recentMenu", QMenu).actions()
    assert next((entry.text(), entry.isEnabled()) for entry in entries) == (f"{archive} (not found)", False)


def test_the_list_can_be_cleared(open_window, archive):
    user = open_window(archive)
    user.wait_for_count()
    user.find_object("recentMenu", QMenu).actions()[-1].trigger()
    assert recent(open_window()) == []


def test_choices_are_remembered_for_each_archive(open_window, archive, make_archive):
    user = open_window(archive)
    user.wait_for_count()
    user.set_day("fromDateEdit", "2024-02-01")
    user.choose("formatComboBox", "csv")
    user.choose_zone("Asia/Tokyo")
    user.find("includeMediaCheckBox", QCheckBox).click()
    user.find("textFilterEdit", QLineEdit).setText("a")
    user.wait(lambda: '"a"' in user.window._data.preferences.choices_for(archive).to_json())
    told = user.wait_for_count()

    again = open_window(archive)
    assert again.wait_for_count() == told
    assert again.find("formatComboBox", QComboBox).currentData() == "csv"
    assert again.text("zoneLabel") == "Whole days, Asia/Tokyo time"
    other = open_window(make_archive("--posts", "10"))
    other.wait_for_count()
    assert other.find("formatComboBox", QComboBox).currentData() == "json"


def test_the_last_format_that_was_used_is_the_default_of_other_archives(open_window, user, folder, make_archive):
    user.choose("formatComboBox", "csv")
    user.export_to(folder / "posts.csv")
    user.wait_for_state("completed")

    other = open_window(make_archive("--posts", "10"))
    other.wait_for_count()
    assert other.find("formatComboBox", QComboBox).currentData() == "csv"
    other.choose("formatComboBox", "json")
    other.wait_for_count()
    again = open_window(make_archive("--posts", "20"))
    again.wait_for_count()
    assert again.find("formatComboBox", QComboBox).currentData() == "csv"


def test_an_export_that_ends_while_the_history_is_open_is_listed(user, folder):
    dialog = history(user)
    table = dialog.findChild(QListView, "historyTable")
    assert table.model().rowCount() == 0
    user.window._data.add_export(an_export_to(folder / "posts.json"))

    assert table.model().rowCount() == 1
    dialog.close()


def test_the_history_lists_an_export_with_the_contents_of_its_file(user, archive, folder):
    user.choose("formatComboBox", "csv")
    user.export_to(folder / "posts.csv")
    user.wait_for_state("completed")
    (entry,) = user.window._data.history.entries()

    assert entry.sha256 == hashlib.sha256((folder / "posts.csv").read_bytes()).hexdigest()
    assert (entry.archive, entry.destination, entry.posts) == (archive, folder / "posts.csv", 5000)
    assert entry.bytes == (folder / "posts.csv").stat().st_size
    dialog = history(user)
    model = dialog.findChild(QListView, "historyTable").model()
    assert any("posts.csv" in str(model.index(0, column).data()) for column in range(model.columnCount()))
    dialog.close()


def test_the_history_lists_a_cancelled_export(user, gate, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    user.press("cancelButton")
    gate.open()
    user.wait_for_state("cancelled")

    assert [str(entry.outcome) for entry in user.window._data.history.entries()] == ["cancelled"]


def test_the_history_lists_an_export_that_quitting_stopped(user, gate, folder, monkeypatch):
    kept = []
    monkeypatch.setattr(user.window._data, "add_export", kept.append)
    user.export_to(folder / "posts.json")
    user.wait_for_state("exporting")
    soon = threading.Timer(0.1, gate.open)
    soon.start()
    user.window.stop()
    soon.join()

    assert [str(entry.outcome) for entry in kept] == ["cancelled"]


def test_an_export_can_be_repeated_with_the_same_choices(user, archive, folder):
    user.set_day("fromDateEdit", "2024-01-01")
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    posts = len(json.loads((folder / "posts.json").read_bytes()))
    user.press("clearDatesButton")
    user.wait(lambda: user.text("matchLabel").startswith("5,000"))

    (entry,) = user.window._data.history.entries()
    (folder / "posts.json").unlink()
    again(user, entry)
    save = user.dialog("exportDialog")
    assert save.findChild(QLineEdit).text() == "posts.json"
    assert save.directory().absolutePath() == folder.as_posix()
    assert user.text("matchLabel").startswith(f"{posts:,} of 5,000 posts")
    assert user.find("fromDateEdit").day.isoformat() == "2024-01-01"

    assert user.accept(save, folder / "posts.json") == []
    user.wait_for_state("completed")
    assert len(json.loads((folder / "posts.json").read_bytes())) == posts


def again(user, entry):
    dialog = history(user)
    dialog.again_requested.emit(entry)
    dialog.close()


def test_export_again_while_another_export_runs_has_no_late_effect(user, gate, folder):
    gate.open()
    user.export_to(folder / "first.json")
    user.wait_for_state("completed")
    user.wait_until_idle()
    (entry,) = user.window._data.history.entries()
    gate.close()
    user.export_to(folder / "second.json")
    user.wait_for_state("exporting")

    again(user, entry)
    gate.open()
    user.wait_for_state("completed")
    user.wait_until_idle()
    user.find("includeRepliesCheckBox", QCheckBox).click()
    user.wait_for_count()

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))


def test_export_again_without_posts_opens_no_save_dialog(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    (entry,) = user.window._data.history.entries()

    again(user, dataclasses.replace(entry, choices=dataclasses.replace(entry.choices, text="nobody wrote this")))
    user.wait(lambda: user.text("matchLabel").startswith("No posts"))

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))


def test_export_again_of_a_missing_archive_keeps_the_open_one_and_opens_no_dialog(user, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    (entry,) = user.window._data.history.entries()

    again(user, dataclasses.replace(entry, archive=folder / "gone.db", destination=folder / "gone.json"))
    user.wait(lambda: any(box.isVisible() for box in user.window.findChildren(QMessageBox, "notice")))
    user.wait_for_state("ready")
    user.wait_for_count()

    assert not any(dialog.isVisible() for dialog in user.window.findChildren(QFileDialog))
    assert user.window.windowTitle().startswith("archive.db")
    user.press("exportButton")
    assert user.dialog("exportDialog").findChild(QLineEdit).text() != "gone.json"


def test_nothing_is_remembered_in_the_archive(open_window, own_archive, folder):
    archive = own_archive("--posts", "50")
    before = archive.read_bytes(), archive.stat().st_mtime_ns, sorted(path.name for path in archive.parent.iterdir())
    user = open_window(archive)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")

    after = archive.read_bytes(), archive.stat().st_mtime_ns, sorted(path.name for path in archive.parent.iterdir())
    assert after == before


def test_a_window_that_cannot_save_its_data_works_and_says_so(open_window, own_data, archive, folder):
    own_data.write_text("a file, where a folder should be made")
    user = open_window()
    assert "will not be saved in this session" in user.text("openingFailedLabel")

    user.window.open_archive(archive)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")


def test_the_sample_is_opened_and_exported_with_three_presses(open_window, folder):
    user = open_window()
    user.press("sampleArchiveButton")
    user.wait_for_state("ready")
    user.export_to(folder / "sample.json")  # presses Export and Save
    user.wait_for_state("completed")

    assert len(json.loads((folder / "sample.json").read_bytes())) > 200
    assert recent(open_window()) == []
