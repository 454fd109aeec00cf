"""Sidebar, posts, header and bar: their sizes, and that nothing is pushed off in a window of any size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QScrollArea

from exporter_gui.resources import resource
from exporter_gui.ui.archive.archive_header import ArchiveHeader
from tests.ui.test_layout import large_text, place, resize, sample  # noqa: F401 - fixtures

SIZES = [(560, 600), (640, 700), (760, 600), (800, 600), (899, 740), (1120, 640), (1120, 740), (1500, 900)]


def settle(user, size):
    resize(user, size)
    user.qtbot.wait(30)


@pytest.mark.parametrize(("size", "header", "least"), [((1120, 740), 70, 288), ((800, 600), 48, 240)])
def test_header_bar_and_sidebar_have_their_sizes(sample, size, header, least):  # noqa: F811 - the fixture
    settle(sample, size)

    assert sample.window.findChild(ArchiveHeader).height() == header
    assert 60 <= sample.find("exportButton").parentWidget().height() <= 64
    assert sample.find("sidebar").width() >= least
    assert place(sample, "timeline").left() > place(sample, "sidebar").right()


def test_the_bar_keeps_its_height_while_it_shows_the_progress(sample, folder, gate):  # noqa: F811 - the fixture
    settle(sample, (1120, 740))
    before = place(sample, "timeline"), sample.find("exportButton").parentWidget().height()
    sample.export_to(folder / "posts.json")
    sample.wait_for_state("exporting")
    QApplication.processEvents()

    assert (place(sample, "timeline"), sample.find("progressBar").parentWidget().height()) == before
    assert sample.find("progressBar").height() == 8
    gate.open()
    sample.wait_for_state("completed")


@pytest.fixture(params=["left to right", "right to left"])
def direction(request, qapp):
    if request.param == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("language", ["en_GB", "de_DE", "ja_JP"])
@pytest.mark.usefixtures("direction")
def test_nothing_is_pushed_off_at_any_size(language, desktop_language, open_window, subtests):
    desktop_language(language)
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    for size in SIZES:
        with subtests.test(size=size):
            settle(user, size)
            check_room(user, size)
            assert not user.find("sidebar", QScrollArea).horizontalScrollBar().isVisible()


@pytest.mark.usefixtures("direction", "large_text")
def test_nothing_is_pushed_off_with_large_text(desktop_language, open_window, subtests):
    desktop_language("de_DE")
    user = open_window(resource("sample.db"))
    user.wait_for_count()
    for size in SIZES:
        with subtests.test(size=size):
            settle(user, size)
            check_room(user, size)


def check_room(user, size):
    """Check that the window keeps its size, and that everything is inside it or can be scrolled to."""
    assert (user.window.width(), user.window.height()) == size
    for name in ("openButton", "historyButton", "menuButton", "exportButton", "matchLabel"):
        assert user.window.rect().contains(place(user, name)), name
    sidebar, timeline = place(user, "sidebar"), place(user, "timeline")
    assert not sidebar.intersects(timeline)
    for rect in (sidebar, timeline):
        assert rect.left() >= 0
        assert rect.right() < size[0]
    table = user.find("previewTable")
    assert table.width() >= 250
    user.find("exportButton").setFocus()


def test_the_sidebar_scrolls_on_its_own(sample):  # noqa: F811 - the fixture
    settle(sample, (800, 600))
    before = place(sample, "timeline")
    sidebar = sample.find("sidebar", QScrollArea)
    assert sidebar.verticalScrollBar().isVisible()
    sidebar.verticalScrollBar().setValue(sidebar.verticalScrollBar().maximum())

    assert place(sample, "timeline") == before
    assert place(sample, "formatComboBox").bottom() < place(sample, "exportButton").top()


def test_another_archive_begins_with_the_first_choice(sample, archive):  # noqa: F811 - the fixture
    settle(sample, (800, 600))
    bar = sample.find("sidebar", QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    sample.find_object("reloadAction", QAction).trigger()
    sample.wait_until_read()
    assert bar.value() > 0
    sample.window.open_archive(archive)
    sample.wait(lambda: sample.window.windowTitle().startswith(f"{archive.name} —"))
    sample.wait(lambda: bar.value() == 0)


def test_a_compact_page_stays_compact_while_an_outcome_comes_and_goes(sample, folder):  # noqa: F811 - the fixture
    """The result takes height from the columns, which must not make the header smaller."""
    settle(sample, (1120, 740))
    sample.export_to(folder / "posts.json")
    sample.wait_for_state("completed")
    settle(sample, (1120, 740))

    assert sample.window.findChild(ArchiveHeader).height() == 70
