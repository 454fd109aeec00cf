"""Posts as cards, and as a list for people who scan."""

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QLabel, QTableView, QToolButton

from exporter_gui.resources import resource
from exporter_gui.ui.preview.cards_view import CardsView
from exporter_gui.ui.preview.preview_model import CARD
from exporter_gui.ui.preview.preview_table import PreviewTable
from exporter_gui.ui.theme.colors import colors_of
from tests.support.sample_copy import copy_sample

WIDE, SMALL = (1120, 760), (800, 560)
PICTURED = 2
"""Row of a post of the sample with a media file."""


@pytest.fixture
def sample(open_window):
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    resize(user, WIDE)
    return user


def resize(user, size):
    user.window.resize(*size)
    user.qtbot.waitExposed(user.window)
    user.qtbot.wait(20)


def view(user):
    return user.find("previewTable", QTableView)


def show_row(user, row):
    table = view(user)
    table.scrollTo(table.model().index(row, 0), QTableView.ScrollHint.PositionAtTop)
    user.wait(lambda: bool(table.model().index(row, 0).data()))


def card(user, row):
    """Return a picture of a card."""
    table = view(user)
    area = table.visualRect(table.model().index(row, CARD))
    return table.viewport().grab(area).toImage()


def count_of(image: QImage, color):
    return sum(image.pixelColor(x, y).name() == color for x in range(image.width()) for y in range(image.height()))


def test_cards_are_shown_first_and_the_choice_is_remembered(sample, open_window):
    assert isinstance(view(sample), CardsView)
    assert sample.find("cardsViewButton", QToolButton).isChecked()
    sample.press("listViewButton")
    assert isinstance(view(sample), PreviewTable)
    assert view(sample).isVisible()

    another = open_window(resource("sample.db"))
    assert isinstance(view(another), PreviewTable)
    assert another.find("listViewButton", QToolButton).isChecked()


def test_the_selection_and_the_focus_go_along_to_the_other_view(sample):
    show_row(sample, 5)
    view(sample).setFocus()
    view(sample).selectRow(5)
    sample.press("listViewButton")
    assert [index.row() for index in view(sample).selectionModel().selectedRows()] == [5]
    view(sample).setFocus()
    sample.qtbot.keyClick(view(sample), Qt.Key.Key_Down)
    assert [index.row() for index in view(sample).selectionModel().selectedRows()] == [6]

    sample.press("cardsViewButton")
    view(sample).setFocus()
    sample.qtbot.keyClick(view(sample), Qt.Key.Key_Down)
    assert [index.row() for index in view(sample).selectionModel().selectedRows()] == [7]


def test_the_heading_tells_how_many_posts_will_be_exported(sample):
    assert sample.text("previewHeading") == "362 posts will be exported"
    sample.find("includeRepliesCheckBox").click()
    sample.wait(lambda: sample.text("previewHeading") not in ("Counting…", "362 posts will be exported"))
    assert sample.text("previewHeading") == f"{view(sample).model().rowCount()} posts will be exported"


@pytest.mark.parametrize(("size", "height"), [(WIDE, 92), (SMALL, 60)])
def test_every_card_is_as_high_as_any_other(sample, size, height):
    resize(sample, size)
    table = view(sample)

    assert {table.rowHeight(row) for row in range(362)} == {height}


def test_cards_are_higher_for_larger_text(qtbot, open_window, qapp):
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(larger)
    try:
        user = open_window(resource("sample.db"))
        user.wait_for_count()
        table = view(user)
        assert table.rowHeight(0) >= 3 * table.fontMetrics().lineSpacing()
        assert table.rowHeight(0) > 92
    finally:
        qapp.setFont(before)


def test_searched_words_are_marked(sample):
    show_row(sample, 0)
    mark = colors_of(sample.window.palette()).mark
    assert count_of(card(sample, 0), mark) == 0
    sample.find("textFilterEdit").setText("CHERRY tree")
    sample.wait(lambda: 0 < view(sample).model().rowCount() < 362)
    show_row(sample, 0)

    assert count_of(card(sample, 0), mark) > 100


def test_a_picture_that_is_there_is_shown(sample):
    show_row(sample, PICTURED)
    area = thumbnail_place(view(sample))
    hover = colors_of(sample.window.palette()).hover
    sample.wait(lambda: count_of(card(sample, PICTURED).copy(*area), hover) == 0)
    assert len(hues(card(sample, PICTURED).copy(*area))) > 5


def test_a_recorded_picture_that_is_gone_is_crossed_out(open_window, tmp_path):
    archive = copy_sample(tmp_path)
    shutil.rmtree(tmp_path / "sample-media")
    user = open_window(archive)
    user.wait_for_count()
    resize(user, WIDE)
    show_row(user, PICTURED)
    area, colors = thumbnail_place(view(user)), colors_of(user.window.palette())
    user.wait(lambda: count_of(card(user, PICTURED).copy(*area), colors.secondary) > 20)
    assert count_of(card(user, PICTURED).copy(*area), colors.hover) > 3_000


def thumbnail_place(table):
    return table.viewport().width() - 16 - 68, 12, 68, 68


def hues(image):
    return {image.pixelColor(x, 34).name() for x in range(10, 58)} | {
        image.pixelColor(34, y).name() for y in range(10, 58)
    }


def test_a_selected_card_has_a_bar_at_its_beginning(sample):
    show_row(sample, 2)
    view(sample).selectRow(2)
    colors = colors_of(sample.window.palette())

    assert card(sample, 2).pixelColor(1, 40).name() == colors.bar
    assert card(sample, 2).pixelColor(200, 88).name() == colors.selection


def test_a_card_from_right_to_left_has_its_bar_at_the_right(sample, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show_row(sample, 2)
        view(sample).setCurrentIndex(view(sample).model().index(2, CARD))
        bar = colors_of(sample.window.palette()).bar
        sample.wait(lambda: card(sample, 2).pixelColor(card(sample, 2).width() - 2, 40).name() == bar)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_card_is_told_to_a_screen_reader_in_one_sentence(sample):
    show_row(sample, 0)
    table = view(sample)
    told = table.model().index(0, CARD).data(Qt.ItemDataRole.AccessibleTextRole)

    assert told.startswith("Mira 🌿, @mira.example, Mar 30, 2025, ")
    assert "handed me a book on knots" in told
    assert told.endswith("images, Reposts 2, Replies 7")
    cell = QAccessible.queryAccessibleInterface(table).childAt(
        *(table.viewport().mapToGlobal(QPoint(200, 40)).toTuple())
    )
    assert cell is None or told in cell.text(QAccessible.Text.Name)


def test_a_repost_shows_that_it_is_one_and_its_author_as_far_as_known(sample):
    sample.find("includeRepostsCheckBox").click()
    sample.wait(lambda: view(sample).model().rowCount() == 412)
    show_row(sample, 8)

    told = view(sample).model().index(8, CARD).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("did:plc:")
    assert "…" in told.split(", ")[0]
    assert ", Reposted, " in told


def test_how_old_a_post_is_is_a_tool_tip(sample):
    show_row(sample, 0)
    assert view(sample).model().index(0, CARD).data(Qt.ItemDataRole.ToolTipRole).endswith(" ago")


def test_no_match_offers_to_reset_the_filters(sample):
    sample.find("textFilterEdit").setText("no such text anywhere")
    sample.wait(lambda: sample.sees("previewStatusLabel"))
    assert sample.text("previewStatusLabel") == "No posts match."
    assert not view(sample).isVisible()
    sample.press("resetFiltersButton")
    sample.wait(lambda: view(sample).isVisible() and view(sample).model().rowCount() == 362)

    assert sample.find("textFilterEdit").text() == ""


def test_why_there_are_no_posts_is_told_in_their_place(sample):
    sample.set_day("fromDateEdit", "2025-01-01")
    sample.set_day("toDateEdit", "2024-01-01")
    sample.wait(lambda: sample.sees("previewStatusLabel"))

    assert "before" in sample.text("previewStatusLabel")
    assert sample.find("previewStatusLabel", QLabel).textFormat() is Qt.TextFormat.PlainText
    assert not sample.find("resetFiltersButton").isVisible()


def test_typing_a_letter_searches_nothing(sample, monkeypatch):
    table = view(sample)
    table.setFocus()
    asked = []
    monkeypatch.setattr(type(table.model()), "post", lambda _model, row: asked.append(row))
    sample.qtbot.keyClick(table, Qt.Key.Key_Z)

    assert set(asked) <= set(range(20))
