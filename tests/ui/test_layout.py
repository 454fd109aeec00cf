"""Room for everything: on a small screen and a large one, with large text, in every language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QScrollArea, QTableView

from exporter_gui.application.storage.recent_archive import RecentArchive
from exporter_gui.resources import resource
from exporter_gui.ui.preview.preview_panel import PreviewPanel

USUAL, SMALL, NARROW, LARGE = (1120, 740), (760, 740), (560, 640), (1500, 900)
STACKED = (440, 640)
COUNTS = (3, 4, 5)


@pytest.fixture
def sample(open_window):
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    return user


def resize(user, size):
    user.window.resize(*size)
    user.qtbot.waitExposed(user.window)
    QApplication.processEvents()


def place(user, name):
    """Return the position of a widget in the window."""
    widget = user.find(name)
    return widget.rect().translated(widget.mapTo(user.window, widget.rect().topLeft()))


def scroll_bars(user):
    area = next(each for each in user.window.findChildren(QScrollArea) if each.isVisible())
    return [bar.isVisible() for bar in (area.horizontalScrollBar(), area.verticalScrollBar())]


@pytest.mark.parametrize("size", [USUAL, SMALL, LARGE])
def test_the_posts_are_next_to_the_choices(sample, size):
    resize(sample, size)

    assert place(sample, "timeline").left() > place(sample, "formatComboBox").right()
    sample.wait(lambda: scroll_bars(sample) == [False, False])


def test_in_a_narrow_window_the_posts_are_below_the_choices(sample):
    resize(sample, STACKED)

    assert place(sample, "timeline").top() > place(sample, "formatComboBox").bottom()
    preview, table = sample.window.findChild(PreviewPanel), sample.find("previewTable", QTableView)
    assert preview.height() >= table.height() + sample.find("cardsViewButton").height()
    assert table.height() >= 3 * table.rowHeight(0)
    sample.wait(lambda: scroll_bars(sample) == [False, True])


@pytest.mark.parametrize(("size", "is_beside"), [(LARGE, True), (SMALL, False)])
def test_the_selected_post_is_beside_the_posts_or_over_them(sample, size, is_beside):
    resize(sample, size)
    table = sample.find("previewTable", QTableView)
    table.selectRow(0)
    table.setFocus()
    sample.qtbot.keyClick(table, Qt.Key.Key_Return)
    resize(sample, size)

    assert sample.find("postView").isVisible()
    assert table.isVisible() is is_beside
    if is_beside:
        assert place(sample, "postDrawer").left() > place(sample, "previewTable").right()
    sample.wait(lambda: scroll_bars(sample) == [False, False])


@pytest.mark.parametrize(("size", "are_hidden"), [(USUAL, False), (SMALL, True)])
def test_counts_are_shown_if_the_text_has_room(sample, size, are_hidden):
    sample.press("listViewButton")
    resize(sample, size)

    table = sample.find("previewTable", QTableView)
    assert [table.isColumnHidden(column) for column in COUNTS] == [are_hidden] * 3
    assert table.columnWidth(1) > 12 * table.fontMetrics().averageCharWidth()


@pytest.fixture
def large_text(qapp):
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


@pytest.mark.usefixtures("large_text")
def test_a_small_screen_holds_the_window_with_large_text(open_window, folder):
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    user.window._welcome.show_recent([RecentArchive(folder / f"{number}.db") for number in range(10)])
    resize(user, (800, 600))

    assert user.window.height() <= 600
    assert place(user, "exportButton").bottom() <= 600


def cut(user):
    """Return visible widgets that are too small for their text."""
    kinds = (QLabel, QAbstractButton, QComboBox)
    found = [each for kind in kinds for each in user.window.findChildren(kind)]
    shown = [each for each in found if each.isVisible() and each.window() is user.window]
    return [
        (type(each).__name__, each.objectName(), each.text() if hasattr(each, "text") else "")
        for each in shown
        if too_narrow(each) or too_low(each)
    ]


def too_low(widget):
    return isinstance(widget, QLabel) and widget.text() and widget.height() < widget.heightForWidth(widget.width())


def too_narrow(widget):
    has_text = not isinstance(widget, QLabel) or widget.text()
    return has_text and widget.width() < widget.minimumSizeHint().width()


@pytest.mark.parametrize("language", ["en_GB", "de_DE", "ja_JP"])
@pytest.mark.usefixtures("large_text")
def test_nothing_is_cut_when_text_is_twice_as_large(language, desktop_language, open_window, folder):
    desktop_language(language)
    user = open_window()
    resize(user, (1366, 700))
    assert cut(user) == []
    user.window.open_archive(resource("sample.db"))
    user.wait(lambda: user.state == "ready" and user.find("exportButton").isEnabled())
    user.wait(lambda: cut(user) == [])
    user.press("exportButton")
    user.accept(user.dialog("exportDialog"), folder / "posts.json")
    user.wait_for_state("completed")
    user.wait(lambda: cut(user) == [])
