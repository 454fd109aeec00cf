"""Room for the outcome of an export: one line where there is room, and never at the cost of the rest."""

import sys

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QScrollArea, QSizePolicy

from exporter_gui.ui.export.result_label import ResultLabel
from tests.ui.test_layout import NARROW, SMALL, USUAL, cut, large_text, place, resize, sample  # noqa: F401 - fixtures

SMALLEST = (560, 600)


def end(user, folder, outcome, name="posts.json"):
    """Export, with success or onto a folder, which fails."""
    if outcome == "failed":
        (folder / name).mkdir()
    user.press("exportButton")
    user.dialog("exportDialog").fileSelected.emit(str(folder / name))
    user.wait_for_state(outcome)


def settle(user, size):
    resize(user, size)
    user.qtbot.wait(30)


def scrolls(area):
    return [bar.isVisible() for bar in (area.horizontalScrollBar(), area.verticalScrollBar())]


@pytest.mark.parametrize("size", [USUAL, (800, 600)])
def test_a_completed_export_takes_one_line(sample, folder, size):  # noqa: F811 - the fixture
    resize(sample, size)
    end(sample, folder, "completed", "mira.example 2023-10-01 to 2024-07-31 " + 12 * "long " + ".json")
    settle(sample, size)

    sentence, button = sample.find("resultLabel", QLabel), place(sample, "showInFolderButton")
    assert sentence.height() < 2 * sentence.fontMetrics().lineSpacing()
    assert place(sample, "resultLabel").right() < button.left()
    assert button.center().y() == place(sample, "dismissResultButton").center().y()
    assert sample.find("resultPanel").height() <= 62
    assert sentence.text() in sentence.toolTip()


def test_notes_unfold_below_the_line_and_long_ones_scroll(open_window, make_archive, folder):
    user = open_window(make_archive("--posts", "300", "--broken"))
    settle(user, (800, 600))
    user.wait_for_count()
    end(user, folder, "completed")
    before = user.find("resultPanel").height()
    user.press("notesButton")
    user.wait(lambda: user.find("resultPanel").height() > before)
    settle(user, (800, 600))

    assert place(user, "resultNotesLabel").top() > place(user, "showInFolderButton").bottom()
    assert place(user, "exportButton").bottom() < 600
    assert user.window.height() == 600
    user.find("resultNotesLabel", QLabel).setText("A long note. " * 500)
    settle(user, (800, 600))
    area = user.find("resultNotesLabel").parent().parent()
    assert isinstance(area, QScrollArea)
    assert scrolls(area) == [False, True]
    assert user.window.height() == 600


def test_an_outcome_does_not_hide_the_choices(sample, folder):  # noqa: F811 - the fixture
    resize(sample, USUAL)
    end(sample, folder, "completed")
    settle(sample, USUAL)

    assert sample.find("sidebar", QScrollArea).viewport().height() > 400
    assert sample.find("formatComboBox").visibleRegion().boundingRect() == sample.find("formatComboBox").rect()


@pytest.mark.parametrize("outcome", ["completed", "failed"])
@pytest.mark.parametrize("size", [SMALL, NARROW, SMALLEST])
@pytest.mark.usefixtures("large_text")
def test_an_outcome_never_widens_or_heightens_the_window(sample, folder, size, outcome):  # noqa: F811 - the fixture
    if sys.platform == "win32" and outcome == "failed":
        pytest.skip("Qt breaks no line at a backslash, so that a path there is as wide as it is long")
    settle(sample, size)
    end(sample, folder, outcome)
    settle(sample, size)

    assert (sample.window.width(), sample.window.height()) == size
    for name in ("showInFolderButton", "openFileButton", "copyDetailsButton", "exportAgainButton", "exportButton"):
        assert place(sample, name).right() < size[0]
    assert place(sample, "exportButton").bottom() < size[1]
    assert cut(sample) == []


@pytest.mark.usefixtures("large_text")
def test_the_buttons_of_an_outcome_are_stacked_if_a_row_does_not_fit(open_window, make_archive, folder):
    user = open_window(make_archive("--posts", "300", "--broken"))
    settle(user, (560, 740))
    user.wait_for_count()
    user.find("manifestCheckBox").click()
    user.wait_for_count()
    end(user, folder, "completed")
    settle(user, (560, 740))

    first, last = place(user, "showInFolderButton"), place(user, "verifyButton")
    assert first.bottom() <= last.top()
    assert last.right() < user.window.width() == 560
    settle(user, (1400, 740))
    assert place(user, "showInFolderButton").top() == place(user, "verifyButton").top()


@pytest.mark.parametrize("size", [USUAL, (800, 600)])
def test_unfolding_the_notes_moves_no_button(open_window, make_archive, folder, size):
    user = open_window(make_archive("--posts", "300", "--broken"))
    settle(user, size)
    user.wait_for_count()
    end(user, folder, "completed", "a name of some length, with more words than there is room for in a line.json")
    settle(user, size)
    names = ("notesButton", "showInFolderButton", "openFileButton", "dismissResultButton")
    strip = user.find("resultPanel")
    before = [user.find(name).mapTo(strip, QPoint()) for name in names]
    user.press("notesButton")
    settle(user, size)

    assert [user.find(name).mapTo(strip, QPoint()) for name in names] == before
    assert place(user, "copyDetailsButton").top() > place(user, "resultNotesLabel").top()


def test_only_the_name_is_cut_where_there_is_little_room(qtbot):
    label = ResultLabel()
    qtbot.addWidget(label)
    label.name = "mira.example 2023-07-01 to 2024-01-31.zip"
    label.setText(f"102 posts and 1 file saved to “{label.name}” (28.6 kB)")
    label.set_wrapped(is_wrapped=False)
    label.resize(label.line_width(), 20)

    assert label.shown_text().startswith("102 posts and 1 file saved to “mira")
    assert label.shown_text().endswith(".zip” (28.6 kB)")
    assert "…" in label.shown_text()


def test_a_name_without_room_beside_the_buttons_is_above_them(sample, folder):  # noqa: F811 - the fixture
    settle(sample, (800, 600))
    end(sample, folder, "completed", "posts.json")
    sample.find("resultLabel", QLabel).setText(f"A sentence {4 * 'of some length '} about posts.json")
    sample.find("resultPanel")._fit(800)
    settle(sample, (800, 600))

    assert place(sample, "resultLabel").bottom() < place(sample, "showInFolderButton").top()
    assert not sample.find("resultLabel", QLabel).wordWrap()


def test_a_long_outcome_scrolls_in_a_low_window(sample, folder):  # noqa: F811 - the fixture
    settle(sample, USUAL)
    end(sample, folder, "completed")
    sample.find("resultLabel", QLabel).setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    sample.find("resultLabel", QLabel).setWordWrap(True)
    sample.find("resultLabel", QLabel).setText("A long sentence. " * 400)
    settle(sample, (560, 600))

    assert sample.window.height() == 600
    assert place(sample, "exportButton").bottom() < 600
