"""Rendering of the timeline, down to pixels."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QRegion
from PySide6.QtWidgets import QStyleFactory

from exporter_gui.ui.theme.colors import DARK, LIGHT
from exporter_gui.ui.theme.palette import palette_of
from exporter_gui.ui.timeline.rounded import rounded_top
from exporter_gui.ui.timeline.slots import RangePart
from exporter_gui.ui.timeline.timeline import Timeline
from tests.support.timeline_user import TimelineUser, day, one_a_day

SCHEMES = pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def user(qtbot):
    user = TimelineUser(qtbot)
    user.timeline.setStyle(QStyleFactory.create("Fusion"))
    user.timeline.setPalette(palette_of(LIGHT))
    return user


def image(timeline):
    return timeline.grab().toImage()


def color_of_bar(user, text, *, above=1):
    """The colour of the middle of a bar, so many points above the base line."""
    plot = user.timeline.picture().frame.plot
    return image(user.timeline).pixelColor(QPoint(user.middle_of(text).x(), plot.y() + plot.height() - 1 - above))


def has_color(shown, color):
    return any(shown.pixelColor(x, y) == color for x in range(shown.width()) for y in range(shown.height()))


@SCHEMES
def test_chosen_bars_stand_out_and_others_are_quiet(user, colors):
    user.timeline.setPalette(palette_of(colors))
    assert color_of_bar(user, "2024-09-01") == QColor(colors.bar)

    user.choose("2024-01-01", "2024-06-30")

    assert color_of_bar(user, "2024-03-01") == QColor(colors.bar)
    assert color_of_bar(user, "2024-09-01") == QColor(colors.quiet_bar)


def test_a_partly_selected_month_is_partly_highlighted(user):
    user.choose("2024-03-11", "2024-06-30")
    height = next(bar.height for bar in user.timeline.picture().bars if bar.posts == 31)

    assert color_of_bar(user, "2024-03-01") == QColor(LIGHT.bar)
    assert color_of_bar(user, "2024-03-01", above=height - 2) == QColor(LIGHT.quiet_bar)


@SCHEMES
@pytest.mark.parametrize("is_locked", [False, True], ids=["free", "locked"])
def test_the_range_has_a_ground_and_a_line_at_each_end(user, colors, is_locked):
    user.timeline.setPalette(palette_of(colors))
    user.timeline.setEnabled(not is_locked)
    user.choose("2024-01-01", "2024-06-30")
    shown = image(user.timeline)
    top = user.timeline.picture().plot.y() + 1
    ends = [user.beginning_of(each).x() for each in ("2024-01-01", "2024-07-01")]

    assert [shown.pixelColor(x, top) for x in ends] == [QColor(colors.accent)] * 2
    around = (ends[0] - 4, ends[0] + 1, ends[1] - 4, ends[1] + 4)
    seen = [shown.pixelColor(x, user.timeline.picture().plot.y()).name() for x in around]
    assert seen == [colors.surface, colors.selection, colors.selection, colors.surface]
    assert color_of_bar(user, "2024-03-01") == QColor(colors.bar)


@SCHEMES
def test_handles_are_pills_on_the_surface_that_a_locked_timeline_does_not_have(user, colors):
    user.timeline.setPalette(palette_of(colors))
    user.choose("2024-01-01", "2024-06-30")
    pills = [handle.pill for handle in user.timeline.picture().handles]
    shown = image(user.timeline)
    ends = [user.beginning_of(each).x() for each in ("2024-01-01", "2024-07-01")]
    assert [pill.x() + pill.width() // 2 for pill in pills] == ends
    assert [shown.pixelColor(pill.center()).name() for pill in pills] == [colors.surface] * 2
    sides = [QPoint(pill.left(), pill.center().y()) for pill in pills]
    assert [shown.pixelColor(side).name() for side in sides] == [colors.accent] * 2
    corner = shown.pixelColor(pills[0].topLeft())
    assert corner.name() in (colors.surface, colors.quiet_bar)

    user.timeline.setEnabled(False)

    shown = image(user.timeline)
    assert [shown.pixelColor(pill.center()).name() for pill in pills] == [colors.accent] * 2  # the line
    assert colors.accent not in [shown.pixelColor(side).name() for side in sides]


def test_the_handles_of_a_narrow_range_are_beside_it(user):
    user.choose("2024-03-01", "2024-03-31")
    user.zoom("2023-04-10", "2026-03-29")
    picture = user.timeline.picture()
    first, last = (handle.pill for handle in picture.handles)

    assert last.left() - first.right() >= picture.band[1] - picture.band[0] - 2


def test_a_handle_is_where_the_range_ends_and_nowhere_if_that_is_not_visible(user):
    user.choose("2024-01-01", None)
    assert [handle.part for handle in user.timeline.picture().handles] == [RangePart.FIRST, RangePart.LAST]

    user.zoom("2024-01-15", "2024-02-15")
    assert user.timeline.picture().handles == []

    user.choose(None, None)
    assert user.timeline.picture().handles == []


def test_bars_are_rounded_at_the_top_alone(user):
    shown, picture = image(user.timeline), user.timeline.picture()
    bar = picture.bars[5]
    place = QRect(picture.plot.x() + bar.left, picture.plot.bottom() - bar.height + 1, bar.width, bar.height)
    corners = [place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()]

    assert [shown.pixelColor(corner).name() for corner in corners] == [LIGHT.surface] * 2 + [LIGHT.bar] * 2


@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 6))
def test_rounding_only_takes_from_the_upper_corners(width, height, radius):
    rect = QRect(3, 5, width, height)
    covered = QRegion()
    rectangles = rounded_top(rect, radius)
    for each in rectangles:
        covered += each

    assert sum(each.width() * each.height() for each in rectangles) == sum(
        each.width() * each.height() for each in covered
    )
    assert covered.subtracted(QRegion(rect)).isEmpty()
    missing = QRegion(rect).subtracted(covered)
    least = min(radius, width // 3)
    middle = rect.adjusted(least, 0, -least, 0)
    assert missing.intersected(middle).isEmpty()
    assert missing.intersected(rect.adjusted(0, radius, 0, 0)).isEmpty()


def test_labels_of_years_are_bold_among_months_alone(user):
    strong = [label.text for label in user.timeline.picture().labels if label.is_strong]
    assert strong == ["2023", "2024", "2025", "2026"]

    user.timeline.set_counts(one_a_day(day("1970-01-01"), day("2024-04-30")))
    assert len(user.timeline.picture().labels) > 5
    assert [label for label in user.timeline.picture().labels if label.is_strong] == []


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
    assert plot.bottom() <= height - picture.frame.metrics.height()
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
    before = user.timeline.sizeHint(), user.timeline.picture().frame.metrics.height()
    font = user.timeline.font()
    font.setPointSizeF(font.pointSizeF() * 2)

    user.timeline.setFont(font)

    assert user.timeline.sizeHint().height() > before[0].height()
    assert user.timeline.picture().frame.metrics.height() > before[1]


def test_its_size_hint_is_that_of_a_strip(user):
    assert user.timeline.sizeHint().width() == 600
    assert 90 <= user.timeline.sizeHint().height() <= 110
    assert user.timeline.minimumSizeHint().width() <= 300


@pytest.mark.parametrize(("counts", "text"), [(None, "Counting…"), ([], "No posts")])
def test_without_bars_it_says_why(user, counts, text):
    user.timeline.clearFocus()
    user.timeline.set_counts(counts)
    middle = QRect(QPoint(), QSize(200, 30))
    middle.moveCenter(user.timeline.rect().center())

    assert user.timeline.description() == text
    assert has_color(image(user.timeline).copy(middle), QColor(LIGHT.secondary))


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


def test_one_post_far_away_squeezes_no_bars_of_a_small_archive(qtbot):
    small = one_a_day(day("2024-01-01"), day("2024-01-30"))
    user = TimelineUser(qtbot, [(day("1970-01-01"), 1), *small, (day("9999-12-31"), 1)])

    assert user.visible == ("2024-01-01", "2024-01-30")
    assert user.timeline.description() == "All dates: 32 posts; 2 posts far outside"
    user.choose("2024-01-10", None)
    assert user.timeline.description() == "Since January 10, 2024: 22 posts; 1 post far outside"


def test_years_between_posts_are_no_reason_to_hide_some(qtbot):
    small = one_a_day(day("2024-01-01"), day("2024-01-30"))
    user = TimelineUser(qtbot, [(day("2015-06-01"), 1), *small])

    assert user.visible == ("2015-06-01", "2024-01-30")
    assert "outside" not in user.timeline.description()


def test_after_a_short_range_the_bars_are_as_before_and_not_those_of_outliers(qtbot):
    user = TimelineUser(qtbot, [*one_a_day(), (day("9999-12-31"), 1)])
    before = user.visible
    user.choose("2024-01-01", "2024-01-07")
    assert user.visible != before
    user.choose(None, None)

    assert user.visible == before == ("2023-04-10", "2026-03-29")


def test_a_range_of_outliers_alone_is_shown(qtbot):
    user = TimelineUser(qtbot, [*one_a_day(), (day("9999-12-31"), 1)])
    user.choose("9998-01-01", None)
    assert user.visible == ("2023-04-10", "9999-12-31")
    user.timeline.set_counts(None)
    user.timeline.set_counts([*one_a_day(), (day("9999-12-31"), 1)])

    assert user.visible == ("2023-04-10", "9999-12-31")
    assert user.timeline.description() == "Since January 1, 9998: 1 post"


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
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from exporter_gui.ui.theme.colors import LIGHT
from exporter_gui.ui.theme.palette import palette_of
from exporter_gui.ui.timeline.timeline import Timeline
app = QApplication([])
app.setStyle("Fusion")
app.setPalette(palette_of(LIGHT))
around = QWidget()
timeline = Timeline(around)
timeline.setGeometry(7, 5, 401, 101)
timeline.set_counts([(date(2020 + month // 12, month % 12 + 1, 1), 1 + month % 5) for month in range(48)])
timeline.set_range(date(2021, 1, 1), date(2021, 12, 31))
image = around.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
image.setDevicePixelRatio(1)
frame, handles = timeline.picture().frame, timeline.picture().handles
left, top = round(7 * frame.ratio), round(5 * frame.ratio)

def seen(place):
    part = image.copy(place.translated(left, top))
    return {QColor(each).name() for each in memoryview(part.constBits()).cast("I")}

for handle in handles:  # only the ends of a pill are round
    pill = handle.pill
    middle = QRect(pill.x(), pill.center().y(), pill.width(), 2)
    if seen(middle) != {LIGHT.surface, LIGHT.accent}:
        sys.exit(f"{frame.ratio}: a handle has {sorted(seen(middle))}")
painter = QPainter(image)
for handle in handles:
    painter.fillRect(handle.pill.translated(left, top), QColor(LIGHT.surface))
painter.end()
known = {LIGHT.surface, LIGHT.quiet_bar, LIGHT.bar, LIGHT.selection, LIGHT.accent}
visible = seen(frame.plot)
sys.exit(0 if visible == known else f"{frame.ratio}: {sorted(visible ^ known)}")
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
