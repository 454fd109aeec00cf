"""The preview: the very posts that will be exported, read as they come into sight."""

import json
import shutil
from datetime import datetime

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTableView

from tests.support.small_archive_window import with_text

TIME, TEXT = 0, 1


@pytest.fixture
def table(user):
    return user.find("previewTable", QTableView)


def cell(table, row, column=TEXT):
    model: QAbstractItemModel = table.model()
    return model.index(row, column).data()


def wait_for_row(user, table, row):
    table.scrollTo(table.model().index(row, 0))
    user.wait(lambda: bool(cell(table, row, TIME)))


def open_post(user, table, row):
    wait_for_row(user, table, row)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.selectRow(row)
    user.qtbot.keyClick(table, Qt.Key.Key_Return)
    user.wait(lambda: user.sees("postView") and bool(user.find("postView").toPlainText()))


def wait_for_whole_order(user, table, posts):
    user.wait(lambda: table.model().key(posts - 1) is not None)


def test_the_preview_shows_what_the_export_writes(user, table, folder):
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    posts = json.loads((folder / "posts.json").read_bytes())
    assert table.model().rowCount() == len(posts) == 5000
    wait_for_whole_order(user, table, 5000)

    for row in (0, 99, 100, 2500, 4999):
        wait_for_row(user, table, row)
        assert cell(table, row) == " ".join(posts[row]["text"].split())[:300]


def test_the_preview_follows_the_filters(user, table):
    user.find("textFilterEdit").setText("GUITAR")
    user.wait(lambda: 0 < table.model().rowCount() < 5000)
    rows = table.model().rowCount()
    assert user.wait_for_count().startswith(f"{rows:,} of 5,000 posts")
    assert user.text("previewHeading") == f"{rows:,} posts will be exported"
    wait_for_whole_order(user, table, rows)

    for row in (0, rows // 2, rows - 1):
        wait_for_row(user, table, row)
        assert "guitar" in cell(table, row).casefold()


def test_times_are_shown_in_the_chosen_zone(user, table):
    user.choose_zone("UTC")
    user.wait_for_count()
    wait_for_row(user, table, 0)
    in_utc = cell(table, 0, TIME)
    user.choose_zone("Asia/Tokyo")
    user.wait_for_count()
    wait_for_row(user, table, 0)

    apart = moment(cell(table, 0, TIME)) - moment(in_utc)
    assert apart.total_seconds() == 9 * 3600


def moment(text):
    return datetime.strptime(text.replace("\u202f", " "), "%b %d, %Y, %I:%M %p")  # noqa: DTZ007 - in the zone of the test


def test_the_selected_post_is_shown_in_full(user, table):
    wait_for_row(user, table, 7)
    table.selectRow(7)
    view = user.find("postView", QPlainTextEdit)
    user.wait(lambda: bool(view.toPlainText()))

    assert cell(table, 7)[:20] in " ".join(view.toPlainText().split())
    assert view.isReadOnly()


def test_no_post_is_shown_without_a_selection(user, table, folder):
    view = user.find("postView", QPlainTextEdit)
    user.export_to(folder / "posts.json")
    user.wait_for_state("completed")
    table.setFocus(Qt.FocusReason.TabFocusReason)
    user.qtbot.wait(200)
    assert view.toPlainText() == ""

    user.qtbot.keyClick(table, Qt.Key.Key_Down)
    user.wait(lambda: bool(view.toPlainText()))
    assert len(table.selectionModel().selectedRows()) == 1


@pytest.mark.parametrize("name", ["previewTable", "postView"])
def test_the_focus_ring_follows_the_focus_immediately(user, table, name):
    wait_for_row(user, table, 0)
    if name == "postView":
        open_post(user, table, 3)
    area = user.find(name, QAbstractScrollArea)

    def color():
        corner = area.viewport().mapTo(user.window, area.viewport().rect().topLeft())
        return user.window.screen().grabWindow(user.window.winId()).toImage().pixelColor(corner)

    user.find("exportButton").setFocus()
    area.viewport().repaint()
    without = color()
    area.setFocus(Qt.FocusReason.TabFocusReason)
    user.wait(lambda: color() != without)
    user.find("exportButton").setFocus()
    user.wait(lambda: color() == without)


def test_markup_in_a_post_is_only_text(open_window, own_archive):
    window = open_window(with_text(own_archive("--posts", "1"), "<b>bold</b> <img src='https://example.com/x.png'>"))
    window.wait_for_count()
    table = window.find("previewTable", QTableView)
    wait_for_row(window, table, 0)
    table.selectRow(0)
    view = window.find("postView", QPlainTextEdit)
    window.wait(lambda: bool(view.toPlainText()))

    assert cell(table, 0).startswith("<b>bold</b>")
    assert "<b>bold</b> <img src='https://example.com/x.png'>" in view.toPlainText()


def test_a_very_long_post_is_truncated_in_the_view_only(open_window, own_archive):
    user = open_window(with_text(own_archive("--posts", "1"), "y" * 1_000_000))
    user.wait_for_count()
    table = user.find("previewTable", QTableView)
    wait_for_row(user, table, 0)
    table.selectRow(0)
    view = user.find("postView", QPlainTextEdit)
    user.wait(lambda: "yyy" in view.toPlainText())

    assert len(view.toPlainText()) < 11_000
    assert "shortened here" in view.toPlainText()


def test_invisible_pages_are_evicted(open_window, make_archive):
    user = open_window(make_archive("--posts", "20000"))
    user.wait_for_count()
    table = user.find("previewTable", QTableView)
    wait_for_whole_order(user, table, 20000)
    for row in range(0, 20000, 600):  # four pages more than are kept
        wait_for_row(user, table, row)

    assert len(table.model()._pages) <= 30
    wait_for_row(user, table, 0)


@pytest.fixture
def vanished(open_window, own_archive):
    """User whose archive of many pages has disappeared after counting, with a function to restore it."""
    path = own_archive("--posts", "5000")
    user = open_window(path)
    user.wait_for_count()
    table = user.find("previewTable", QTableView)
    wait_for_whole_order(user, table, 5000)
    wait_for_row(user, table, 0)
    away = path.rename(path.with_name("away.db"))
    return user, table, lambda: away.rename(path)


def test_unreadable_posts_show_an_error_and_can_be_retried(vanished):
    user, table, bring_back = vanished
    table.scrollTo(table.model().index(4000, 0))
    user.wait(lambda: user.sees("previewTroubleLabel"))
    assert user.text("previewTroubleLabel").startswith("Posts could not be read. “")
    assert "archive.db” does not exist" in user.text("previewTroubleLabel")
    assert cell(table, 4000) == ""

    bring_back()
    user.press("previewAgainButton")
    user.wait(lambda: bool(cell(table, 4000)))

    assert not user.sees("previewTroubleLabel")


def test_an_unreadable_post_shows_an_error_and_can_be_retried(vanished):
    user, table, bring_back = vanished
    view = user.find("postView", QPlainTextEdit)
    table.selectRow(3)
    user.wait(lambda: user.sees("previewTroubleLabel"))
    assert view.toPlainText() == ""

    bring_back()
    user.press("previewAgainButton")
    user.wait(lambda: bool(view.toPlainText()))

    assert not user.sees("previewTroubleLabel")


def test_no_post_is_shown_under_the_name_of_another_archive(user, table, make_archive, folder):
    other = shutil.copy2(make_archive("--posts", "20000"), folder / "other.db")
    wait_for_row(user, table, 0)
    table.selectRow(0)
    view = user.find("postView", QPlainTextEdit)
    user.wait(lambda: bool(view.toPlainText()))
    seen = []
    user.window.windowTitleChanged.connect(
        lambda title: seen.append((title[:8], table.model().rowCount(), view.toPlainText(), user.text("matchLabel")))
    )
    user.window.open_archive(other)
    user.wait(lambda: user.window.windowTitle().startswith("other.db"))
    first = next(shown for shown in seen if shown[0] == "other.db")

    assert first[1:] == (0, "", "Counting…")
    user.wait(lambda: user.wait_for_count().startswith("20,000 posts"))


def test_a_filter_without_matches_leaves_no_rows_and_nothing_to_export(user, table):
    user.find("textFilterEdit").setText("no such text anywhere")
    user.wait(lambda: user.text("matchLabel").startswith("No posts"))

    assert table.model().rowCount() == 0
    assert not user.find("exportButton").isEnabled()
