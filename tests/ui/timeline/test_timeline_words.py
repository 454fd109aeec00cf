"""Texts of the timeline: tooltips and accessible descriptions."""

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from exporter_gui.ui.timeline import dragging
from exporter_gui.ui.timeline.captions import captions
from exporter_gui.ui.timeline.descriptions import range_text, title_text
from tests.support.timeline_user import SHIFT, TimelineUser, day, one_a_day


def told(user, kind=QAccessible.Text.Description):
    return QAccessible.queryAccessibleInterface(user.timeline).text(kind)


def test_it_has_a_name_and_says_how_it_is_used(user):
    assert user.timeline.objectName() == "timeline"
    assert told(user, QAccessible.Text.Name) == "Posts per month"

    user.zoom("2024-01-01", "2024-01-31")

    assert told(user, QAccessible.Text.Name) == "Posts per day"
    assert "double-click" in told(user, QAccessible.Text.Help)


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (None, None, "All dates: 1,085 posts"),
        ("2024-01-01", "2024-06-30", "January 1, 2024 – June 30, 2024: 182 posts"),
        ("2024-01-01", None, "Since January 1, 2024: 819 posts"),
        (None, "2023-04-30", "Until April 30, 2023: 21 posts"),
        ("2024-01-01", "2024-01-01", "January 1, 2024: 1 post"),
        ("2024-06-30", "2024-01-01", "June 30, 2024 – January 1, 2024: 0 posts"),
    ],
)
def test_the_range_and_its_posts_are_described(user, first, last, text):
    user.choose(first, last)

    assert told(user) == text


def test_a_range_selected_by_keys_is_described_and_announced(user, monkeypatch):
    said = []
    monkeypatch.setattr(dragging.QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    user.choose("2024-01-01", "2024-06-30")

    user.press(Qt.Key.Key_Left, SHIFT)

    assert told(user) == "January 1, 2024 – May 31, 2024: 152 posts"
    assert said == [told(user)]


def test_the_range_of_a_drag_is_described(user):
    user.drag(user.middle_of("2024-02-10"), user.middle_of("2024-05-20"), let_go=False)

    assert told(user) == "February 1, 2024 – May 31, 2024: 121 posts"
    user.let_go(user.middle_of("2024-05-20"))


@pytest.mark.parametrize(("counts", "text"), [(None, "Counting…"), ([], "No posts")])
def test_missing_bars_are_explained(user, counts, text):
    user.timeline.set_counts(counts)

    assert told(user) == text
    assert user.timeline.tool_tip_at(QPoint(300, 50)) == ""


@pytest.mark.parametrize(
    ("text", "tip"), [("2023-04-15", "April 2023: 21 posts"), ("2024-02-01", "February 2024: 29 posts")]
)
def test_the_bar_under_the_mouse_is_explained(user, text, tip):
    point = user.middle_of(text)
    QApplication.sendEvent(user.timeline, QHelpEvent(QEvent.Type.ToolTip, point, user.timeline.mapToGlobal(point)))

    assert QToolTip.text() == user.timeline.tool_tip_at(point) == tip
    QToolTip.hideText()


def test_a_tooltip_is_hidden_when_its_bar_changes(user):
    point = user.middle_of("2023-04-15")
    QApplication.sendEvent(user.timeline, QHelpEvent(QEvent.Type.ToolTip, point, user.timeline.mapToGlobal(point)))
    assert QToolTip.isVisible()

    user.press(Qt.Key.Key_Plus)

    user.qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_day_a_year_and_a_century_are_explained(user):
    user.timeline.set_counts([(day("2024-01-01"), 1234), (day("2024-01-03"), 1)])
    assert user.timeline.tool_tip_at(user.middle_of("2024-01-01")) == "January 1, 2024: 1,234 posts"
    assert user.timeline.tool_tip_at(user.middle_of("2024-01-02")) == "January 2, 2024: 0 posts"

    user.timeline.set_counts([(day("1900-01-01"), 1), (day("2024-01-03"), 2)])
    assert user.timeline.tool_tip_at(user.middle_of("2024-01-03")) == "2024: 2 posts"

    user.timeline.set_counts([(day("0001-01-01"), 1), (day("2024-01-03"), 2)])
    assert user.timeline.tool_tip_at(user.middle_of("2024-01-03")) == "2000 – 2099: 2 posts"


def test_captions_beside_the_title(user):
    assert captions(user.timeline.picture(), user.timeline.model) == [
        "1,085 posts · Busiest month: May 2023 (31 posts)",
        "1,085 posts",
    ]

    user.choose("2024-01-01", "2024-06-30")

    texts = ["182 posts · Busiest month: January 2024 (31 posts)", "182 posts"]
    assert captions(user.timeline.picture(), user.timeline.model) == texts

    user.zoom("2024-01-01", "2024-01-31")
    span = "Jan 1, 2024 – Jan 31, 2024"
    texts = [f"{span} · 182 posts · Busiest day: January 1, 2024 (1 post)", f"{span} · 182 posts", span]
    assert captions(user.timeline.picture(), user.timeline.model) == texts


def test_posts_without_a_date_are_told_where_they_belong_to_the_selection(user):
    user.timeline.set_counts(one_a_day(day("2024-01-01"), day("2024-01-31")), undated=12)

    assert captions(user.timeline.picture(), user.timeline.model)[-2:] == [
        "31 posts · 12 posts without a date",
        "31 posts",
    ]

    user.choose("2024-01-01", "2024-01-31")

    assert not any("without a date" in each for each in captions(user.timeline.picture(), user.timeline.model))


def test_the_busiest_bar_is_one_of_the_range(user):
    """Of February, the day with most posts is not in it."""
    days = dict(one_a_day(day("2022-01-01"), day("2025-12-31")))
    user.timeline.set_counts(sorted({**days, day("2024-02-01"): 500, day("2025-12-24"): 600}.items()))
    user.choose("2024-02-10", "2024-12-20")
    assert (
        captions(user.timeline.picture(), user.timeline.model)[0] == "315 posts · Busiest month: March 2024 (31 posts)"
    )
    user.choose("2024-02-01", "2024-12-20")
    assert "Busiest month: February 2024 (528 posts)" in captions(user.timeline.picture(), user.timeline.model)[0]


@pytest.mark.parametrize("counts", [None, []], ids=["being counted", "empty"])
def test_without_bars_there_is_no_caption(user, counts):
    user.timeline.set_counts(counts)

    assert captions(user.timeline.picture(), user.timeline.model) == []


@pytest.mark.parametrize(
    ("locale", "title", "told"),
    [
        ("en_US", "Oct 1, 2023 – Jul 31, 2024", "October 1, 2023 – July 31, 2024"),
        ("en_GB", "1 Oct 2023 – 31 Jul 2024", "1 October 2023 – 31 July 2024"),
        ("de_DE", "1. Okt. 2023 – 31. Juli 2024", "1. Oktober 2023 – 31. Juli 2024"),
        ("ja_JP", "2023年10月1日 – 2024年7月31日", "2023年10月1日 – 2024年7月31日"),
    ],
)
def test_dates_are_written_as_is_usual_there(locale, title, told):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        days = day("2023-10-01"), day("2024-07-31")
        assert title_text(days) == title
        assert range_text(days, 1) == f"{told}: 1 post"
    finally:
        QLocale.setDefault(before)


def test_months_have_their_names_in_the_language_of_the_desktop(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        user = TimelineUser(qtbot, one_a_day(day("2024-01-01"), day("2024-12-31")), width=900)
        labels = [label.text for label in user.timeline.picture().labels]
        tip = user.timeline.tool_tip_at(user.middle_of("2024-10-01"))
    finally:
        QLocale.setDefault(before)

    assert labels[-3:] == ["Okt", "Nov", "Dez"]
    assert tip == "Oktober 2024: 31 posts"
