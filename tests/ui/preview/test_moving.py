"""Moving through the posts, and where they are when there are others."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTableView

from exporter_gui.resources import resource
from exporter_gui.ui.theme.colors import colors_of
from tests.support.user import User

VIEWS = ["cardsViewButton", "listViewButton"]


@pytest.fixture(params=VIEWS)
def table(user: User, request: pytest.FixtureRequest) -> QTableView:
    user.press(request.param)
    found = user.find("previewTable", QTableView)
    user.wait(lambda: found.model().rowCount() == 5000)
    return found


def row(table: QTableView) -> int:
    return table.currentIndex().row()


def test_end_and_home_go_to_the_last_and_the_first_post(user: User, table: QTableView) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.selectRow(7)
    user.qtbot.keyClick(table, Qt.Key.Key_End)
    assert row(table) == 4999
    assert [index.row() for index in table.selectionModel().selectedRows()] == [4999]
    assert table.rowAt(table.viewport().height() - 2) == 4999

    user.qtbot.keyClick(table, Qt.Key.Key_Home)
    assert row(table) == 0
    assert table.rowAt(1) == 0


def change_text(user: User) -> None:
    user.find("textFilterEdit").setText("the")


def change_dates(user: User) -> None:
    user.set_day("toDateEdit", "2024-12-30")


def change_replies(user: User) -> None:
    user.find("includeRepliesCheckBox").click()


@pytest.mark.parametrize("change", [change_text, change_dates, change_replies])
def test_other_posts_are_shown_from_the_first_one(
    user: User, table: QTableView, change: Callable[[User], None]
) -> None:
    table.scrollTo(table.model().index(300, 0))
    assert table.rowAt(1) > 0
    change(user)
    user.wait(lambda: 0 < table.model().rowCount() < 5000)
    assert table.rowAt(1) == 0

    table.scrollTo(table.model().index(100, 0))
    user.press("resetChoicesButton")
    user.wait(lambda: table.model().rowCount() == 5000)
    assert table.rowAt(1) == 0


def test_another_archive_is_shown_from_its_first_post(user: User, table: QTableView) -> None:
    table.scrollTo(table.model().index(300, 0))
    user.window.open_archive(resource("sample.db"))
    user.wait(lambda: table.model().rowCount() == 362)

    assert table.rowAt(1) == 0


def has_ring(table: QTableView) -> bool:
    image: QImage = table.viewport().grab().toImage()
    return image.pixelColor(QPoint(0, image.height() // 2)).name() == colors_of(table.palette()).accent


def test_the_focus_has_a_single_frame_and_none_after_a_click(user: User, table: QTableView) -> None:
    user.window.resize(1400, 800)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert has_ring(table)
    frame = table.grab().toImage().pixelColor(0, table.height() // 2).name()
    assert frame != colors_of(table.palette()).accent

    user.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
    assert table.hasFocus()
    assert not has_ring(table)

    user.qtbot.keyClick(table, Qt.Key.Key_Down)
    assert has_ring(table)


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_titles_of_the_list_are_whole_and_above_their_cells(
    open_window: Callable[..., User], desktop_language: Callable[[str], None], language: str
) -> None:
    desktop_language(language)
    user = open_window(resource("sample.db"))
    user.window.resize(1400, 800)
    user.wait_for_count()
    user.press("listViewButton")
    table = user.find("previewTable", QTableView)
    header = table.horizontalHeader()
    shown = [column for column in range(table.model().columnCount()) if not header.isSectionHidden(column)]

    assert len(shown) == 6
    assert all(header.sectionSize(column) >= header.sectionSizeFromContents(column).width() for column in shown)
