"""Time range of an export: exact instants, both ends included, either end may be open."""

import re
import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from exporter_gui.core.errors import RequestError
from exporter_gui.core.messages import Code
from exporter_gui.core.model.go_time import parse_go_time

_RFC3339 = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[-+]\d\d:\d\d)", re.ASCII)
_NO_OFFSET = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Nanoseconds since 1970-01-01T00:00:00Z, both ends included; None is an open end.

    A range that ends one nanosecond before it starts is empty: a day that was skipped in its time zone.
    """

    start_ns: int | None = None
    end_ns: int | None = None

    def __post_init__(self) -> None:
        """Raise `RequestError` if the range ends before it starts."""
        if self.start_ns is not None and self.end_ns is not None and self.end_ns < self.start_ns - 1:
            raise RequestError(Code.RANGE_REVERSED)

    @classmethod
    def of_days(cls, first: date | None, last: date | None, zone: tzinfo | None = None) -> "TimeRange":
        """Return a range of whole days, both included. `zone` is this computer's time zone if None."""
        if first is not None and last is not None and last < first:
            raise RequestError(Code.RANGE_REVERSED)
        return cls(
            None if first is None else start_of_day_ns(first, zone),
            None if last is None else end_of_day_ns(last, zone),
        )

    @property
    def is_open(self) -> bool:
        """Return whether neither end is set."""
        return self.start_ns is None and self.end_ns is None

    def contains(self, instant_ns: int) -> bool:
        """Return whether an instant is in the range."""
        return (self.start_ns is None or instant_ns >= self.start_ns) and (
            self.end_ns is None or instant_ns <= self.end_ns
        )


def parse_range(start: str | None, end: str | None, zone: tzinfo | None) -> TimeRange:
    """Parse the two ends of a range with `parse_when`; None is an open end.

    Raises `RequestError` if an end is invalid, or if the range ends before it starts.
    """
    if start is not None and end is not None and _DATE.fullmatch(start) and _DATE.fullmatch(end):
        return TimeRange.of_days(_parse_date(start), _parse_date(end), zone)
    return TimeRange(
        None if start is None else parse_when(start, zone, end=False),
        None if end is None else parse_when(end, zone, end=True),
    )


def parse_when(text: str, zone: tzinfo | None, *, end: bool) -> int:
    """Parse one end of a range: a date (a whole day in `zone`) or an RFC 3339 time (an exact instant).

    Returns nanoseconds since 1970. Raises `RequestError` for any other text.
    """
    if _RFC3339.fullmatch(text):
        instant = parse_go_time(text.upper().replace(" ", "T"))
        if instant is not None:
            return instant.unix_ns
    if _NO_OFFSET.fullmatch(text):
        raise RequestError(Code.NO_OFFSET, text=text)
    day = _parse_date(text)
    return end_of_day_ns(day, zone) if end else start_of_day_ns(day, zone)


def _parse_date(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise RequestError(Code.NOT_A_DATE, text=text)


def start_of_day_ns(day: date, zone: tzinfo | None) -> int:
    """Return the first instant of a day, in nanoseconds since 1970, respecting daylight saving time."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
    offset = midnight.utcoffset()
    if offset is None:
        return _local_seconds(midnight) * _NS
    return (_seconds(midnight.replace(tzinfo=None)) - offset // timedelta(seconds=1)) * _NS


def _local_seconds(midnight: datetime) -> int:
    try:
        return int(midnight.timestamp())
    except (OverflowError, ValueError, OSError):  # not supported by the system: on Windows, days before 1970
        return _seconds(midnight) + time.timezone


def _seconds(local: datetime) -> int:
    return (local - datetime(1970, 1, 1)) // timedelta(seconds=1)  # noqa: DTZ001 - both in the same zone


def end_of_day_ns(day: date, zone: tzinfo | None) -> int:
    """Return the last nanosecond of a day, in nanoseconds since 1970, respecting daylight saving time."""
    if day == date.max:
        return start_of_day_ns(day, zone) + 86_400 * _NS - 1
    return start_of_day_ns(day + timedelta(days=1), zone) - 1
