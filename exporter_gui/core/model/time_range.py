"""Time range of an export: exact instants, both ends included, either end may be open."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from exporter_gui.core.errors import RequestError
from exporter_gui.core.messages import Code
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.wall_clock import end_of_minute_ns, seconds_of, start_of_minute_ns

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
    def of_days(
        cls,
        first: date | None,
        last: date | None,
        zone: tzinfo | None = None,
        *,
        start_time: time | None = None,
        end_time: time | None = None,
    ) -> "TimeRange":
        """Return a range of days, both included. `zone` is this computer's time zone if None.

        The days are whole, unless the first begins at the minute `start_time`, or the last ends with the minute
        `end_time`. Raises `RequestError` if the range ends before it starts.
        """
        if first is not None and last is not None:
            start, end = start_time or time.min, end_time or time.max
            if (last, end) < (first, start):
                raise RequestError(Code.RANGE_REVERSED)
        return cls(
            None if first is None else _start_ns(first, start_time, zone),
            None if last is None else _end_ns(last, end_time, zone),
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


def _start_ns(day: date, minute: time | None, zone: tzinfo | None) -> int:
    return start_of_day_ns(day, zone) if minute is None else start_of_minute_ns(day, minute, zone)


def _end_ns(day: date, minute: time | None, zone: tzinfo | None) -> int:
    return end_of_day_ns(day, zone) if minute is None else end_of_minute_ns(day, minute, zone)


def start_of_day_ns(day: date, zone: tzinfo | None) -> int:
    """Return the first instant of a day, in nanoseconds since 1970, respecting daylight saving time."""
    return seconds_of(datetime.combine(day, time.min), zone) * _NS


def end_of_day_ns(day: date, zone: tzinfo | None) -> int:
    """Return the last nanosecond of a day, in nanoseconds since 1970, respecting daylight saving time."""
    if day == date.max:
        return start_of_day_ns(day, zone) + 86_400 * _NS - 1
    return start_of_day_ns(day + timedelta(days=1), zone) - 1
