"""Times as Go writes them, and as SQLite does, are read exactly and written as bskyarchive's exports write them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exporter_gui.core.model.go_time import parse_go_time
from tests.support import json_texts, odd_values

READ = {
    "2025-10-30 18:00:45.077092 -0700 PDT m=+23.090008635": "2025-10-30T18:00:45.077092-07:00",
    "2025-01-05 03:00:00.000000001 -0500 EST m=+0.000000001": "2025-01-05T03:00:00.000000001-05:00",
    "2025-01-05 03:00:00 -0500 EST m=-0.000000001": "2025-01-05T03:00:00-05:00",
    "2025-01-05 03:00:00 -0300 -03 m=+1.5": "2025-01-05T03:00:00-03:00",
    "2024-06-01 12:00:01 +0000 UTC": "2024-06-01T12:00:01Z",
    "2024-06-01 12:00:04.554047 +0000 +0000": "2024-06-01T12:00:04.554047Z",
    "2024-06-01 12:00:04 -0000 UTC": "2024-06-01T12:00:04Z",
    "2024-06-02 12:00:00 +0900 +0900": "2024-06-02T12:00:00+09:00",
    "2024-06-02 12:00:00 -0700 -0700": "2024-06-02T12:00:00-07:00",
    "2024-06-02 12:00:01.25 +0530 +0530": "2024-06-02T12:00:01.25+05:30",
    "2024-06-02 12:00:01 -0030 -0030": "2024-06-02T12:00:01-00:30",
    "2024-06-01 12:00:02.5+02:00": "2024-06-01T12:00:02.5+02:00",
    "2024-06-01T12:00:02.500-07:00": "2024-06-01T12:00:02.5-07:00",
    "2024-06-01 12:00:02.999": "2024-06-01T12:00:02.999Z",
    "2024-06-01T12:00:03.000Z": "2024-06-01T12:00:03Z",
    "2025-10-30 21:14:05": "2025-10-30T21:14:05Z",
    "2025-10-30 21:14": "2025-10-30T21:14:00Z",
    "2025-10-30T21:14": "2025-10-30T21:14:00Z",
    "2025-10-30": "2025-10-30T00:00:00Z",
    "2024-06-01 12:00:00.123456789 +0000 UTC": "2024-06-01T12:00:00.123456789Z",
    "2024-06-01 12:00:00.1234567899 +0000 UTC": "2024-06-01T12:00:00.123456789Z",
    "2024-02-29 00:00:00 +0000 UTC": "2024-02-29T00:00:00Z",
    "0000-02-29 00:00:00 +0000 UTC": "0000-02-29T00:00:00Z",
    "9999-12-31 23:59:59.999999999 +0000 UTC": "9999-12-31T23:59:59.999999999Z",
}
UNREADABLE = (
    *(
        "",
        " ",
        "yesterday",
        "2024",
        "2024-06",
        "2024-6-1",
        "1717243200",
        "12:00:00",
        "2024-06-01 12",
        "2024/06/01 12:00:00",
    ),
    *(
        "2024-02-30 00:00:00 +0000 UTC",
        "2023-02-29 00:00:00 +0000 UTC",
        "2024-00-01",
        "2024-13-01",
        "2024-01-00",
        "2024-01-32",
    ),
    *("2024-06-01 24:00:00 +0000 UTC", "2024-06-01 12:60:00 +0000 UTC", "2024-06-01 23:59:60 +0000 UTC"),
    *(
        "2024-06-01 12:00:00 +2500 XXX",
        "2024-06-01 12:00:00 +0060 XXX",
        "2024-06-01 12:00:00 PDT",
        "2024-06-01 12:00:00 +07 +07",
    ),
    *(
        "2024-06-01 12:00:00 +0000 UTC junk",
        "x2024-06-01 12:00:00 +0000 UTC",
        "2024-06-01 12:00:00 +0000 UTC\n",
        "10000-01-01",
    ),
    *("٢٠٢٤-06-01 12:00:00 +0000 UTC", "2024-06-01 12:00:00.٥ +0000 UTC", "-001-06-01 12:00:00 +0000 UTC"),
)


@pytest.mark.parametrize("text", READ)
def test_a_time_is_written_with_its_offset_and_as_many_digits_as_it_needs(text):
    assert parse_go_time(text).rfc3339_nano() == READ[text]


@pytest.mark.parametrize("text", READ)
def test_csv_has_the_same_time_without_fractions(text):
    whole, _point, rest = READ[text].partition(".")
    assert parse_go_time(text).rfc3339() == whole + rest.lstrip("0123456789")


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_is_no_time_is_not_read(text):
    assert parse_go_time(text) is None


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("1970-01-01 00:00:00 +0000 UTC", 0),
        ("1969-12-31 23:59:59.999999999 +0000 UTC", -1),
        ("1970-01-01 05:30:00.000000001 +0530 IST", 1),
        ("1969-12-31 17:00:00 -0700 PDT m=+1", 0),
        ("0001-01-01 00:00:00 +0000 UTC", -62_135_596_800_000_000_000),
        ("0000-01-01 00:00:00 +0000 UTC", -62_167_219_200_000_000_000),
        ("9999-12-31 23:59:59 +0000 UTC", 253_402_300_799_000_000_000),
    ],
)
def test_an_instant_is_counted_in_nanoseconds_since_1970(text, instant):
    assert parse_go_time(text).unix_ns == instant


@given(
    moment=st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31)),  # noqa: DTZ001 - the clock of some zone
    nanosecond=st.integers(0, 999_999_999) | st.sampled_from([0, 500_000_000, 1, 999_999_999]),
    minutes=st.integers(-14 * 60, 14 * 60),
    named=st.sampled_from(["PDT", "CEST", "+03", "same"]),
    monotonic=st.sampled_from(["", " m=+23.090008635", " m=-0.1"]),
)
def test_every_time_that_go_can_write_is_read_exactly(moment, nanosecond, minutes, named, monotonic):
    offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"
    fraction = f".{nanosecond:09d}".rstrip("0").rstrip(".")
    clock = moment.replace(microsecond=0).isoformat()
    zone = offset if named == "same" else named
    time = parse_go_time(f"{clock.replace('T', ' ')}{fraction} {offset} {zone}{monotonic}")

    written = f"{offset[:3]}:{offset[3:]}" if minutes else "Z"
    assert time.rfc3339_nano() == clock + fraction + written
    assert time.rfc3339() == clock + written
    aware = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    since = aware - datetime(1970, 1, 1, tzinfo=UTC)
    assert time.unix_ns == (since.days * 86_400 + since.seconds) * 10**9 + nanosecond


@given(odd_values.times | st.text() | json_texts.nearly)
def test_whatever_is_read_is_written_so_that_it_reads_the_same(text):
    time = parse_go_time(text)
    if time is not None:
        again = parse_go_time(time.rfc3339_nano())
        assert again == time
