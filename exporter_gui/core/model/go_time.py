"""Times as bskyarchive stores and exports them.

Go's `time.Time.String()` is `2025-10-30 18:00:45.077092 -0700 PDT m=+23.090008635`: zero to
nine fractional digits, an offset, a zone name (or `-03`, or the offset again), and sometimes a
monotonic reading, which is dropped. SQLite's own forms, with or without a zone, also occur.
"""

import re
from datetime import date
from typing import NamedTuple

_DATE = r"(\d{4})-(\d\d)-(\d\d)"
_CLOCK = r"(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?"
_STRING_METHOD = re.compile(rf"{_DATE} +{_CLOCK} +([-+]\d\d)(\d\d) +\S+", re.ASCII)
_SQLITE = re.compile(rf"{_DATE}(?:[ T]{_CLOCK}(?:([-+]\d\d):(\d\d))?)?Z?", re.ASCII)
_DAYS_BEFORE_1970 = date(1970, 1, 1).toordinal()
_GREGORIAN_CYCLE_YEARS, _GREGORIAN_CYCLE_DAYS = 400, 146_097
_MAX_OFFSET_HOURS = 24


class GoTime(NamedTuple):
    """Date and time with an offset and nanosecond precision, as bskyarchive stores it."""

    date: str
    clock: str
    nanosecond: int
    offset_minutes: int
    unix_seconds: int

    @property
    def unix_ns(self) -> int:
        """Return the nanoseconds since 1970-01-01T00:00:00Z."""
        return self.unix_seconds * 1_000_000_000 + self.nanosecond

    def rfc3339_nano(self) -> str:
        """Return the time in Go's `time.RFC3339Nano`: with up to nine fractional digits, without trailing zeros."""
        fraction = f".{self.nanosecond:09d}".rstrip("0").rstrip(".")
        return f"{self.date}T{self.clock}{fraction}{self._zone()}"

    def rfc3339(self) -> str:
        """Return the time in Go's `time.RFC3339`: without fractional digits."""
        return f"{self.date}T{self.clock}{self._zone()}"

    def _zone(self) -> str:
        if self.offset_minutes == 0:
            return "Z"
        hours, minutes = divmod(abs(self.offset_minutes), 60)
        return f"{'-' if self.offset_minutes < 0 else '+'}{hours:02d}:{minutes:02d}"


def parse_go_time(text: str) -> GoTime | None:
    """Parse a stored time; None if it has no known form. A time without a zone is UTC."""
    monotonic = text.find("m=")
    match = _STRING_METHOD.fullmatch((text[:monotonic] if monotonic > 0 else text).strip(" "))
    match = match or _SQLITE.fullmatch(text)
    return _from_fields(*match.groups()) if match else None


def _from_fields(  # noqa: PLR0913, PLR0917 - the fields of a time
    year: str,
    month: str,
    day: str,
    hour: str | None,
    minute: str | None,
    second: str | None,
    fraction: str | None,
    offset_hours: str | None,
    offset_minutes: str | None,
) -> GoTime | None:
    h, m, s = int(hour or 0), int(minute or 0), int(second or 0)
    days = _days_since_1970(int(year), int(month), int(day))
    if days is None or h > 23 or m > 59 or s > 59:  # noqa: PLR2004 - a day's clock
        return None
    zone_hours, zone_minutes = int(offset_hours or 0), int(offset_minutes or 0)
    if abs(zone_hours) > _MAX_OFFSET_HOURS or zone_minutes > 59:  # noqa: PLR2004
        return None
    negative = bool(offset_hours) and (offset_hours or "").startswith("-")
    offset = (-1 if negative else 1) * (abs(zone_hours) * 60 + zone_minutes)
    return GoTime(
        date=f"{year}-{month}-{day}",
        clock=f"{h:02d}:{m:02d}:{s:02d}",
        nanosecond=int((fraction or "0")[:9].ljust(9, "0")),
        offset_minutes=offset,
        unix_seconds=days * 86_400 + h * 3_600 + m * 60 + s - offset * 60,
    )


def _days_since_1970(year: int, month: int, day: int) -> int | None:
    shifted = year < _GREGORIAN_CYCLE_YEARS  # `date` starts with year 1, Go with year 0
    try:
        ordinal = date(year + _GREGORIAN_CYCLE_YEARS * shifted, month, day).toordinal()
    except ValueError:
        return None
    return ordinal - _GREGORIAN_CYCLE_DAYS * shifted - _DAYS_BEFORE_1970
