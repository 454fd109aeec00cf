"""A range of days is that of the chosen zone, with daylight saving; instants are exact; either end may be open."""

import sys
import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.errors import RequestError
from exporter_gui.core.model.time_range import TimeRange, end_of_day_ns, parse_range, parse_when, start_of_day_ns

HOUR = 3_600 * 10**9
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/Sao_Paulo",
    "America/Havana",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
]
ZONES += ["Africa/Casablanca", "Pacific/Auckland"]


def instant(text):
    return int(datetime.fromisoformat(text).timestamp()) * 10**9


@pytest.mark.parametrize(
    ("zone", "day", "start", "hours"),
    [
        ("UTC", date(2024, 3, 31), "2024-03-31T00:00:00+00:00", 24),
        ("Europe/Berlin", date(2024, 3, 30), "2024-03-30T00:00:00+01:00", 24),
        ("Europe/Berlin", date(2024, 3, 31), "2024-03-31T00:00:00+01:00", 23),
        ("Europe/Berlin", date(2024, 4, 1), "2024-04-01T00:00:00+02:00", 24),
        ("Europe/Berlin", date(2024, 10, 27), "2024-10-27T00:00:00+02:00", 25),
        ("America/Sao_Paulo", date(2018, 11, 4), "2018-11-04T01:00:00-02:00", 23),  # has no midnight
        ("America/Sao_Paulo", date(2018, 2, 17), "2018-02-17T00:00:00-02:00", 25),  # has its last hour twice
        ("America/Havana", date(2023, 11, 5), "2023-11-05T00:00:00-04:00", 25),  # has its first hour twice
        ("Australia/Lord_Howe", date(2024, 4, 7), "2024-04-07T00:00:00+11:00", 24.5),
        ("Asia/Kathmandu", date(2024, 4, 7), "2024-04-07T00:00:00+05:45", 24),
    ],
)
def test_a_day_is_as_long_as_it_is_in_its_zone(zone, day, start, hours):
    assert start_of_day_ns(day, ZoneInfo(zone)) == instant(start)
    assert end_of_day_ns(day, ZoneInfo(zone)) == instant(start) + int(hours * HOUR) - 1
    single = TimeRange.of_days(day, day, ZoneInfo(zone))
    assert (single.start_ns, single.end_ns) == (instant(start), instant(start) + int(hours * HOUR) - 1)


@given(day=st.dates(date(2000, 1, 1), date(2030, 12, 31)), zone=st.sampled_from(ZONES).map(ZoneInfo))
def test_days_follow_each_other_without_a_gap_and_begin_and_end_on_their_date(day, zone):
    start, end = start_of_day_ns(day, zone), end_of_day_ns(day, zone)
    assert end + 1 == start_of_day_ns(day + timedelta(days=1), zone)
    assert end_of_day_ns(day - timedelta(days=1), zone) + 1 == start
    for inside in (start, end):
        assert datetime.fromtimestamp(inside // 10**9, zone).date() == day


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot change its zone there")
@pytest.mark.parametrize(("zone", "hours"), [("Europe/Berlin", 23), ("America/New_York", 24), ("UTC", 24)])
def test_without_a_zone_the_days_are_this_computers(zone, hours, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        day = date(2024, 3, 31)
        assert TimeRange.of_days(day, day) == TimeRange.of_days(day, day, ZoneInfo(zone))
        assert end_of_day_ns(day, None) - start_of_day_ns(day, None) == hours * HOUR - 1
        today = TimeRange.of_days(date.today(), date.today())  # noqa: DTZ011 - this computer's
        assert today.contains(time.time_ns())
        assert not today.contains(time.time_ns() - 26 * HOUR)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("zone", [None, UTC, ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Havana")])
def test_the_first_and_the_last_day_of_the_calendar_are_days(zone):
    assert start_of_day_ns(date.min, zone) < end_of_day_ns(date.min, zone)
    assert start_of_day_ns(date.max, zone) < end_of_day_ns(date.max, zone)


def test_both_ends_are_included_and_either_may_be_open():
    closed = TimeRange(10, 20)
    assert [closed.contains(moment) for moment in (9, 10, 20, 21)] == [False, True, True, False]
    assert [TimeRange(10).contains(moment) for moment in (9, 10, 10**30)] == [False, True, True]
    assert [TimeRange(end_ns=20).contains(moment) for moment in (-(10**30), 20, 21)] == [True, True, False]
    assert TimeRange().contains(0)
    assert [r.is_open for r in (TimeRange(), TimeRange(0), TimeRange(end_ns=0), closed)] == [True, False, False, False]
    assert TimeRange.of_days(None, None, UTC) == TimeRange()
    assert TimeRange.of_days(date(1970, 1, 1), None, UTC) == TimeRange(0)
    assert TimeRange.of_days(None, date(1970, 1, 1), UTC) == TimeRange(end_ns=24 * HOUR - 1)


def test_a_range_may_be_a_single_instant_but_not_end_before_it_begins():
    assert TimeRange(5, 5).contains(5)
    with pytest.raises(RequestError, match="ends before it starts"):
        TimeRange(5, 3)
    with pytest.raises(RequestError, match="ends before it starts"):
        TimeRange.of_days(date(2024, 1, 2), date(2024, 1, 1), UTC)
    with pytest.raises(RequestError, match="ends before it starts"):
        parse_range("2024-01-02", "2024-01-01", UTC)
    with pytest.raises(RequestError, match="ends before it starts"):
        parse_range("2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z", UTC)


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Pacific/Apia", date(2011, 12, 30)), ("Kwajalein", date(1993, 8, 21)), ("Asia/Manila", date(1844, 12, 31))],
)
def test_a_day_that_its_zone_skipped_is_empty(zone, day):
    skipped = TimeRange.of_days(day, day, ZoneInfo(zone))
    assert parse_range(str(day), str(day), ZoneInfo(zone)) == skipped
    assert not any(skipped.contains(skipped.start_ns + ns) for ns in (-1, 0, 1))
    around = TimeRange.of_days(day - timedelta(days=1), day + timedelta(days=1), ZoneInfo(zone))
    assert around.end_ns - around.start_ns == 48 * HOUR - 1


class OfASystemThatKnowsFewYears(datetime):
    def timestamp(self):
        raise OSError(22, "Invalid argument")

    def astimezone(self, _zone=None):
        raise OSError(22, "Invalid argument")


@pytest.mark.parametrize("day", [date.min, date(1950, 6, 1), date.max])
def test_a_day_that_the_systems_clock_does_not_know_is_a_day(day, monkeypatch):
    monkeypatch.setattr("exporter_gui.core.model.time_range.datetime", OfASystemThatKnowsFewYears)
    assert end_of_day_ns(day, None) - start_of_day_ns(day, None) == 24 * HOUR - 1
    assert abs(start_of_day_ns(day, None) - start_of_day_ns(day, UTC)) <= 14 * HOUR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01t00:00:00z", 0),
        ("1970-01-01 00:00:01Z", 10**9),
        ("1970-01-01T00:00:00.000000001Z", 1),
        ("1970-01-01T05:30:00.5+05:30", 500_000_000),
        ("1969-12-31T23:30:00-00:30", 0),
        ("1969-12-31T23:59:59.999999999Z", -1),
    ],
)
@pytest.mark.parametrize("end", [False, True])
def test_an_instant_is_taken_to_the_nanosecond_whatever_the_zone(text, expected, end):
    assert parse_when(text, ZoneInfo("Europe/Berlin"), end=end) == expected


def test_a_date_is_the_whole_day():
    zone, day = ZoneInfo("Europe/Berlin"), date(2024, 3, 31)
    assert parse_when("2024-03-31", zone, end=False) == start_of_day_ns(day, zone)
    assert parse_when("2024-03-31", zone, end=True) == end_of_day_ns(day, zone)


NEITHER = ("", "today", "2024", "2024-3-31", "31.03.2024", "20240331", "2024-02-30", "2024-13-01", "0000-00-00")
NEITHER += (
    "２０２４-03-31",
    " 2024-03-31",
    "2024-03-31\n",
    "2024-03-31T18:00",
    "2024-02-30T00:00:00Z",
)
NEITHER += ("2024-03-31T24:00:00Z", "2024-03-31T18:00:60Z", "2024-03-31T18:00:00+0200", "2024-03-31T18:00:00.Z")
NEITHER += ("2024-03-31T18:00:00.1234567890Z",)


@pytest.mark.parametrize("text", NEITHER)
def test_what_is_neither_a_date_nor_an_instant_is_refused_by_name(text):
    with pytest.raises(RequestError, match="is not a valid date or time") as refusal:
        parse_when(text, UTC, end=False)
    assert f"“{text}”" in str(refusal.value)


@pytest.mark.parametrize("text", ["2024-03-31T18:00:00", "2024-03-31 18:00:00.5"])
def test_a_time_without_an_offset_is_refused_with_what_it_lacks(text):
    with pytest.raises(RequestError) as refusal:
        parse_when(text, UTC, end=False)
    assert str(refusal.value) == f"“{text}” has no time zone; add Z or an offset like +02:00."
