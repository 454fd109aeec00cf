"""Rendering of the timeline, down to pixels."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyleFactory

from exporter_gui.ui.timeline.timeline import Timeline
from exporter_gui.ui.timeline.timeline_colors import contrast, timeline_colors
from tests.support.timeline_user import TimelineUser, day, one_a_day

ROLES = (QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight)
PALETTES = {
    "light": ("#ffffff", "#000000", "#308cc6"),
    "dark": ("#1e1e1e", "#f0f0f0", "#308cc6"),
    "pale highlight": ("#ffffff", "#202020", "#cfe8ff"),
    "dark highlight on dark": ("#101010", "#e0e0e0", "#102040"),
    "high contrast": ("#000000", "#ffff00", "#00ff00"),
}


def palette(name):
    made = QPalette()
    for role, color in zip(ROLES, PALETTES[name], strict=True):
        made.setColor(role, QColor(color))
    return made


@pytest.fixture
def user(qtbot):
    user = TimelineUser(qtbot)
    user.timeline.setStyle(QStyleFactory.create("Fusion"))
    user.timeline.setPalette(palette("light"))
    return user


def image(timeline):
    return timeline.grab().toImage()


def color_of_bar(user, text, *, above=1):
    """The colour of the middle of a bar, so many points above the base line."""
    plot = user.timeline.picture().frame.plot
    return image(user.timeline).pixelColor(QPoint(user.middle_of(text).x(), plot.y() + plot.height() - 1 - above))


def has_color(shown, color):
    return any(shown.pixelColor(x, y) == color for x in range(shown.width()) for y in range(shown.height()))


@pytest.mark.parametrize("name", PALETTES)
def test_shapes_and_text_stand_out_from_the_base(name):
    colors = timeline_colors(palette(name), enabled=True)

    assert contrast(colors.quiet, colors.base) >= 3
    assert contrast(colors.chosen, colors.base) >= 3
    assert contrast(colors.text, colors.base) >= 4.5
    assert contrast(colors.strong_text, colors.base) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_chosen_bars_have_the_highlight_and_others_are_quiet(user, name):
    user.timeline.setPalette(palette(name))
    colors = timeline_colors(palette(name), enabled=True)
    assert color_of_bar(user, "2024-09-01") == colors.chosen

    user.choose("2024-01-01", "2024-06-30")

    assert color_of_bar(user, "2024-03-01") == colors.chosen == QColor("#308cc6")
    assert color_of_bar(user, "2024-09-01") == colors.quiet


def test_a_partly_selected_month_is_partly_highlighted(user):
    user.choose("2024-03-17", "2024-06-30")
    colors = timeline_colors(palette("light"), enabled=True)
    height = next(bar.height for bar in user.timeline.picture().bars if bar.posts == 31)

    assert color_of_bar(user, "2024-03-01") == colors.chosen
    assert color_of_bar(user, "2024-03-01", above=height - 2) == colors.quiet


def test_the_focus_is_visible(user):
    colors = timeline_colors(palette("light"), enabled=True)
    corner = QPoint(0, 0)
    assert image(user.timeline).pixelColor(corner) == colors.chosen

    user.timeline.clearFocus()

    assert image(user.timeline).pixelColor(corner) == colors.line


def test_a_short_archive_has_a_bar_for_each_day_and_a_long_one_for_each_month(user):
    user.timeline.set_counts(one_a_day(day("2024-01-01"), day("2024-03-31")))
    assert len(user.timeline.picture().bars) == 91

    user.timeline.set_counts(one_a_day(day("2024-01-01"), day("2024-04-30")))
    assert len(user.timeline.picture().bars) == 4


@pytest.mark.parametrize("width", [300, 600, 2000])
@pytest.mark.parametrize("height", [80, 110, 160])
def test_twenty_years_fit_at_every_size(qtbot, width, height):
    user = TimelineUser(qtbot, one_a_day(day("2006-01-01"), day("2025-12-31")), width, height)
    picture = user.timeline.picture()
    plot = picture.frame.plot

    assert len(picture.bars) == 240
    assert QRect(0, 0, width, height).contains(plot)
    assert plot.height() >= 24
    assert picture.frame.caption.bottom() < plot.top()
    assert all(bar.left >= 0 and bar.left + bar.width <= plot.width() for bar in picture.bars)
    assert len(picture.labels) >= 2


def test_bars_are_laid_out_once_for_many_paintings(user):
    picture = user.timeline.picture()
    image(user.timeline)
    image(user.timeline)
    assert user.timeline.picture() is picture

    user.timeline.resize(500, 110)
    assert user.timeline.picture().strip.width < picture.strip.width


def test_a_larger_font_gets_more_room(user):
    before = user.timeline.sizeHint(), user.timeline.picture().frame.caption.height()
    font = user.timeline.font()
    font.setPointSizeF(font.pointSizeF() * 2)

    user.timeline.setFont(font)

    assert user.timeline.sizeHint().height() > before[0].height()
    assert user.timeline.picture().frame.caption.height() > before[1]


def test_its_size_hint_is_that_of_a_strip(user):
    assert user.timeline.sizeHint().width() == 600
    assert 100 <= user.timeline.sizeHint().height() <= 130
    assert user.timeline.minimumSizeHint().width() <= 300


@pytest.mark.parametrize(("counts", "text"), [(None, "Counting…"), ([], "No posts")])
def test_without_bars_it_says_why(user, counts, text):
    user.timeline.clearFocus()
    user.timeline.set_counts(counts)
    middle = QRect(QPoint(), QSize(200, 30))
    middle.moveCenter(user.timeline.rect().center())

    assert user.timeline.description() == text
    assert has_color(image(user.timeline).copy(middle), timeline_colors(palette("light"), enabled=True).text)


@pytest.mark.parametrize("size", [QSize(1, 1), QSize(10, 10), QSize(40, 20)])
@pytest.mark.parametrize("counts", [None, [], one_a_day(), [(day("0001-01-01"), 1), (day("9999-12-31"), 2)]])
def test_it_can_be_tiny(qtbot, size, counts):
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.set_counts(counts)
    timeline.set_range(day("2024-01-01"), None)
    timeline.resize(size)

    assert image(timeline).size() == size


def test_outliers_are_not_visible_at_first(qtbot):
    user = TimelineUser(qtbot, [(day("0001-01-01"), 1), *one_a_day(), (day("9999-12-31"), 2)])
    bars = user.timeline.picture().bars

    assert len(one_a_day()) - 10 <= sum(bar.posts for bar in bars) <= len(one_a_day())
    assert len(bars) > 30


def test_many_distant_posts_are_not_outliers(qtbot):
    early = one_a_day(day("1990-01-01"), day("1990-03-31"))
    user = TimelineUser(qtbot, [*early, *one_a_day()])

    assert sum(bar.posts for bar in user.timeline.picture().bars) == len(early) + len(one_a_day())


def test_days_at_both_ends_of_the_calendar_are_shown_and_chosen(qtbot):
    user = TimelineUser(qtbot, [(day("0001-01-01"), 1), *one_a_day(), (day("9999-12-31"), 2)])
    user.press(Qt.Key.Key_Minus, times=80)
    assert sum(bar.posts for bar in user.timeline.picture().bars) == len(one_a_day()) + 3

    user.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert user.last_heard == ("0100-01-01", "9899-12-31")
    user.press(Qt.Key.Key_Plus, times=40)
    image(user.timeline)
    user.turn_wheel(QPoint(5, 50), -100, Qt.KeyboardModifier.ControlModifier)
    image(user.timeline)


SHARP = """
import sys
from datetime import date
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from exporter_gui.ui.timeline.timeline import Timeline
from exporter_gui.ui.timeline.timeline_colors import timeline_colors
app = QApplication([])
app.setStyle("Fusion")
around = QWidget()
timeline = Timeline(around)
timeline.setGeometry(7, 5, 401, 101)
timeline.set_counts([(date(2020 + month // 12, month % 12 + 1, 1), 1 + month % 5) for month in range(48)])
timeline.set_range(date(2021, 1, 1), date(2021, 12, 31))
image = around.grab().toImage()
frame = timeline.picture().frame
colors = timeline_colors(timeline.palette(), enabled=True)
known = {each.rgb() for each in (colors.base, colors.quiet, colors.chosen, colors.band)}
left, top = round(7 * frame.ratio), round(5 * frame.ratio)
plot = image.copy(frame.plot.translated(left, top)).convertToFormat(QImage.Format.Format_RGB32)
visible = set(memoryview(plot.constBits()).cast("I"))
sys.exit(0 if visible == known else f"{frame.ratio}: {sorted(QColor(each).name() for each in visible ^ known)}")
"""


@pytest.mark.parametrize("ratio", ["1", "1.25", "1.5", "2"])
def test_no_bar_is_blurred_at_any_device_pixel_ratio(ratio):
    variables = {**os.environ, "QT_SCALE_FACTOR": ratio, "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough"}
    run = subprocess.run(
        [sys.executable, "-c", SHARP],
        env={**variables, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (run.returncode, run.stderr) == (0, "")
