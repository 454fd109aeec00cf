"""Times of day, for those who want them: minutes of the first and the last day, both included."""

from datetime import date, time

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QTimeEdit

from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange, parse_when
from exporter_gui.core.sources import read_archive
from exporter_gui.ui.options.choices_in_words import range_in_words

OWNER = "did:plc:e3yipouzda2nyaoxh64aar6m"


def number_of(text):
    return int(text.split()[0].replace(",", ""))


def set_minute(user, name, hour, minute):
    user.find(name, QTimeEdit).setTime(QTime(hour, minute))


@pytest.fixture
def with_times(user):
    user.set_day("fromDateEdit", "2024-03-10")
    user.set_day("toDateEdit", "2024-06-05")
    user.find("setTimesCheckBox", QCheckBox).click()
    return user


def test_there_are_no_times_unless_asked_for(user):
    assert not user.sees("fromTimeEdit")
    assert not user.sees("toTimeEdit")
    assert user.text("zoneLabel").startswith("Whole days, ")


def test_times_begin_as_whole_days(with_times):
    user = with_times
    whole = number_of(user.wait_for_count())

    assert user.sees("fromTimeEdit")
    assert [user.find(name, QTimeEdit).text() for name in ("fromTimeEdit", "toTimeEdit")] == [
        "12:00\u202fAM",
        "11:59\u202fPM",
    ]
    assert user.text("zoneLabel").startswith("Start and end included, ")
    user.find("setTimesCheckBox", QCheckBox).click()
    assert number_of(user.wait_for_count()) == whole
    assert user.window._page.choices.choices() == Choices(OWNER, date(2024, 3, 10), date(2024, 6, 5))


def test_both_minutes_are_included(with_times, archive):
    user = with_times
    user.choose_zone("Asia/Tokyo")
    set_minute(user, "fromTimeEdit", 9, 30)
    set_minute(user, "toTimeEdit", 18, 0)

    start = parse_when("2024-03-10T09:30:00+09:00", None, end=False)
    end = parse_when("2024-06-05T18:00:59.999999999+09:00", None, end=True)
    expected = read_archive(
        archive, Cancellation(), lambda opened: opened.count(Selection(OWNER, TimeRange(start, end)))
    )
    assert number_of(user.wait_for_count()) == expected > 0
    assert user.text("limitsLabel").startswith("Mar 10, 2024, 9:30")


def test_a_time_needs_a_date(user):
    user.find("setTimesCheckBox", QCheckBox).click()
    assert not user.find("fromTimeEdit").isEnabled()
    assert user.window._page.choices.choices().is_everything

    user.set_day("fromDateEdit", "2024-03-10")
    assert user.find("fromTimeEdit").isEnabled()
    assert not user.find("toTimeEdit").isEnabled()


def test_times_are_remembered_and_reset(open_window, with_times, archive):
    set_minute(with_times, "fromTimeEdit", 9, 30)
    with_times.wait_for_count()

    again = open_window(archive)
    again.wait_for_count()
    assert again.sees("fromTimeEdit")
    assert again.find("fromTimeEdit", QTimeEdit).text() == "9:30\u202fAM"
    again.press("resetChoicesButton")
    assert not again.sees("fromTimeEdit")
    assert again.wait_for_count().startswith("5,000 posts")


def test_an_earlier_minute_of_the_same_day_is_reversed(with_times):
    user = with_times
    user.set_day("toDateEdit", "2024-03-10")
    set_minute(user, "fromTimeEdit", 10, 0)
    set_minute(user, "toTimeEdit", 9, 59)

    assert user.sees("swapDatesButton")
    assert user.find("toTimeEdit").property("invalid")
    assert not user.find("exportButton").isEnabled()
    user.press("swapDatesButton")
    assert [user.find(name, QTimeEdit).text() for name in ("fromTimeEdit", "toTimeEdit")] == [
        "9:59\u202fAM",
        "10:00\u202fAM",
    ]


def test_times_are_in_the_words():
    choices = Choices(first=date(2024, 3, 10), start_time=time(9, 30), last=date(2024, 6, 5), zone="Asia/Tokyo")

    words = range_in_words(choices).replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert words == "Mar 10, 2024, 9:30 AM \N{EN DASH} Jun 5, 2024 (Asia/Tokyo)"
