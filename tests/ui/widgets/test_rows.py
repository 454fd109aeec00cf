"""Rows of lists: as high in every script, mirrored from right to left, and readable where there is little room."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyleOptionViewItem

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.widgets.rows.row import ROW_ROLE, Row, Tone
from exporter_gui.ui.widgets.rows.row_view import show_as_rows

WIDTH = 400


@pytest.fixture
def picture(qtbot):
    """Paint a row into a picture."""
    views = []

    def paint(row, direction=Qt.LayoutDirection.LeftToRight, state=QStyle.StateFlag.State_Enabled, width=WIDTH):
        view = QListWidget()
        views.append(view)
        qtbot.addWidget(view)
        show_as_rows(view)
        item = QListWidgetItem(view)
        item.setData(ROW_ROLE, row)
        option = QStyleOptionViewItem()
        option.font, option.direction, option.state = view.font(), direction, state
        height = view.itemDelegate().sizeHint(option, view.indexFromItem(item)).height()
        option.rect = QRect(0, 0, width, height)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colors().surface))
        painter = QPainter(image)
        view.itemDelegate().paint(painter, option, view.indexFromItem(item))
        painter.end()
        return image

    return paint


def colors():
    return colors_of(QGuiApplication.palette())


def columns(image):
    """The columns in which anything is drawn."""
    ground = QColor(colors().surface).rgb()
    across, down = range(image.width()), range(image.height())
    return [x for x in across if any(image.pixel(x, y) != ground for y in down)]


def has_color(image, color):
    wanted = QColor(color).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_row_is_mirrored_from_right_to_left(picture):
    row = Row("database", "a")
    left = columns(picture(row))
    right = columns(picture(row, Qt.LayoutDirection.RightToLeft))

    assert max(left) < WIDTH // 2 < min(right)
    assert min(left) == pytest.approx(WIDTH - 1 - max(right), abs=2)


@pytest.mark.parametrize("title", ["posts.json", "アーカイブ", "أرشيف", "अभिलेख"])
def test_rows_are_as_high_in_every_script(picture, title):
    assert picture(Row("database", title, title, title)).height() == picture(Row("database", "a", "a")).height()


@pytest.mark.parametrize("tone", [Tone.SUCCESS, Tone.WARNING, Tone.ERROR])
def test_a_chip_has_the_colors_of_its_tone(picture, tone):
    fill = getattr(colors(), tone).fill

    assert has_color(picture(Row("database", "a", aside="aside", tone=tone)), fill)
    assert not has_color(picture(Row("database", "a", aside="aside")), fill)


def test_the_focused_row_has_a_ring_and_the_chosen_one_a_ground(picture):
    enabled, row = QStyle.StateFlag.State_Enabled, Row("database", "a")
    ring, ground = colors().accent, colors().selection

    assert has_color(picture(row, state=enabled | QStyle.StateFlag.State_HasFocus), ring)
    assert has_color(picture(row, state=enabled | QStyle.StateFlag.State_Selected), ground)
    assert not has_color(picture(row), ring)
    assert not has_color(picture(row), ground)


def test_a_row_that_is_not_enabled_is_drawn_in_the_color_of_that(picture):
    row = Row("database", "database")

    assert picture(row) != picture(row, state=QStyle.StateFlag.State_None)


def test_in_a_narrow_list_nothing_is_painted_over_the_title(picture):
    row = Row("database", "m" * 40, "/somewhere/archive.db", "5 posts", "2 minutes ago")
    title = picture(Row("database", "m" * 40, "/"), width=150)
    middle = title.height() // 2
    first_line = QRect(0, 0, 150, middle - 2)

    assert picture(row, width=150).copy(first_line) == title.copy(first_line)


def test_a_row_without_a_second_line_is_lower(picture):
    assert picture(Row("database", "a", aside="12")).height() < picture(Row("database", "a", "b")).height()
