"""Minutes on a clock are the instants at which that clock shows them, also when clocks change."""

import sys
import time as system_time
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.errors import RequestError
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.model.wall_clock import end_of_minute_ns, start_of_minute_ns

ZONES = ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"]
MINUTE = 60 * 10**9
BERLIN = ZoneInfo("Europe/Berlin")


def instant(text):
    return int(datetime.fromisoformat(text).timestamp()) * 10**9


@pytest.mark.parametrize(
    ("day", "minute", "start", "last"),
    [
        (date(2024, 6, 1), time(14, 30), "2024-06-01T14:30+02:00", "2024-06-01T14:30+02:00"),
        (date(2024, 10, 27), time(2, 30), "2024-10-27T02:30+02:00", "2024-10-27T02:30+01:00"),  # comes twice
        (date(2024, 10, 27), time(1, 59), "2024-10-27T01:59+02:00", "2024-10-27T01:59+02:00"),
        (date(2024, 3, 31), time(2, 30), "2024-03-31T03:00+02:00", "2024-03-31T01:59+01:00"),  # never comes
    ],
)
def test_a_minute_is_that_of_the_zone(day, minute, start, last):
    assert start_of_minute_ns(day, minute, BERLIN) == instant(start)
    assert end_of_minute_ns(day, minute, BERLIN) == instant(last) + MINUTE - 1


@given(
    day=st.dates(date(2000, 1, 1), date(2030, 12, 31)),
    minute=st.times().map(lambda each: each.replace(second=0, microsecond=0)),
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    shift=st.integers(-200, 200),
)
def test_what_the_clock_shows_decides_what_is_in_the_range(day, minute, zone, shift):
    """Unless clocks go back meanwhile: then a minute that comes again is in the range both times."""
    start, end = start_of_minute_ns(day, minute, zone), end_of_minute_ns(day, minute, zone)
    wanted = datetime.combine(day, minute)
    near = datetime.fromtimestamp(start // 10**9, zone)
    moment = datetime.fromtimestamp(start // 10**9 + 60 * shift, zone)
    shown = moment.replace(tzinfo=None, second=0, fold=0)
    is_same_offset = moment.utcoffset() == near.utcoffset()
    if is_same_offset:
        assert (moment.timestamp() * 10**9 >= start) == (shown >= wanted)
    if moment.utcoffset() == datetime.fromtimestamp(end // 10**9, zone).utcoffset():
        assert (moment.timestamp() * 10**9 <= end) == (shown <= wanted)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot change its zone there")
@pytest.mark.parametrize("minute", [time(1, 0), time(2, 30), time(3, 0)])
@pytest.mark.parametrize("day", [date(2024, 3, 31), date(2024, 10, 27), date(2024, 6, 1)])
def test_without_a_zone_the_clock_is_this_computers(day, minute, monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    system_time.tzset()
    try:
        assert start_of_minute_ns(day, minute, None) == start_of_minute_ns(day, minute, BERLIN)
        assert end_of_minute_ns(day, minute, None) == end_of_minute_ns(day, minute, BERLIN)
    finally:
        monkeypatch.undo()
        system_time.tzset()


def test_a_range_may_start_and_end_at_minutes():
    day = date(2024, 6, 1)
    whole = TimeRange.of_days(day, day, BERLIN)

    assert TimeRange.of_days(day, day, BERLIN, start_time=time(0, 0), end_time=time(23, 59)) == whole
    later = TimeRange.of_days(day, day, BERLIN, start_time=time(14, 30))
    assert (later.start_ns, later.end_ns) == (instant("2024-06-01T14:30+02:00"), whole.end_ns)
    one = TimeRange.of_days(day, day, BERLIN, start_time=time(14, 30), end_time=time(14, 30))
    assert one.end_ns - one.start_ns == MINUTE - 1
    assert TimeRange.of_days(None, None, BERLIN, start_time=time(1), end_time=time(2)).is_open


def test_a_minute_before_the_start_is_refused():
    day = date(2024, 6, 1)
    with pytest.raises(RequestError):
        TimeRange.of_days(day, day, BERLIN, start_time=time(14, 30), end_time=time(14, 29))
