"""Times of posts on a clock in the export's time zone."""

import functools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from exporter_gui.core.model.go_time import GoTime, parse_go_time
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import Value, text_of

_QUARTER = 900
_DAY = 86_400
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()
_MAX_CACHED = 20_000
UNDATED = 0
"""Month of posts without a date."""


@dataclass(frozen=True, slots=True)
class LocalTime:
    """Date and time with an offset from UTC."""

    day: int
    """Proleptic Gregorian ordinal."""
    second: int
    """Second of the day."""
    offset: int
    """In seconds."""

    @property
    def hour(self) -> int:
        """Return the hour, 0 to 23."""
        return self.second // 3_600

    def clock(self) -> str:
        """Return a text like `23:57`."""
        return f"{self.second // 3_600:02d}:{self.second // 60 % 60:02d}"

    def iso(self, day: str) -> str:
        """Return date, time and offset, given the date like `2026-03-31`."""
        hours, minutes = divmod(abs(self.offset) // 60, 60)
        return f"{day}T{self.clock()}:{self.second % 60:02d}{'-' if self.offset < 0 else '+'}{hours:02d}:{minutes:02d}"


class LocalClock:
    """Converts stored times to a time zone; offsets are looked up once per quarter of an hour."""

    def __init__(self, zone: tzinfo | None) -> None:
        """Use a time zone; that of this computer if None."""
        self._zone = zone
        self._offsets: dict[int, int | None] = {}

    def read(self, stored: Value | LargeText) -> LocalTime | None:
        """Return a stored time; None if it is unreadable or outside of the years 1 to 9999."""
        if not isinstance(stored, str | bytes) or not stored:
            return None
        time = parse_go_time(text_of(stored))
        return None if time is None else self._local(time)

    def _local(self, time: GoTime) -> LocalTime | None:
        quarter = time.unix_seconds // _QUARTER
        if quarter not in self._offsets:
            if len(self._offsets) >= _MAX_CACHED:
                self._offsets.clear()
            self._offsets[quarter] = self._offset(quarter * _QUARTER)
        offset = self._offsets[quarter]
        if offset is None:
            return None
        days, second = divmod(time.unix_seconds + offset, _DAY)
        day = days + _EPOCH_ORDINAL
        return LocalTime(day, second, offset) if _FIRST <= day <= _LAST else None

    def _offset(self, unix_seconds: int) -> int | None:
        try:
            offset = (_EPOCH + timedelta(seconds=unix_seconds)).astimezone(self._zone).utcoffset()
        except (OverflowError, ValueError, OSError):  # Windows knows no local time before 1970
            return None
        return None if offset is None else int(offset.total_seconds())


class OneDayClock(LocalClock):
    """Clock that moves all times to the day of the first one, as a sample has more days per post than an archive."""

    def __init__(self, zone: tzinfo | None) -> None:
        super().__init__(zone)
        self._day: int | None = None

    def read(self, stored: Value | LargeText) -> LocalTime | None:
        """Return a stored time on that day; None as in `LocalClock`."""
        time = super().read(stored)
        if time is None:
            return None
        self._day = time.day if self._day is None else self._day
        return LocalTime(self._day, time.second, time.offset)


@functools.lru_cache(_MAX_CACHED)
def iso_day(day: int) -> str:
    """Return the text like `2026-03-31` for an ordinal."""
    return date.fromordinal(day).isoformat()


class Months:
    """Months of days, looked up once per day."""

    def __init__(self) -> None:
        self._months: dict[int, int] = {}

    def of(self, time: LocalTime | None) -> int:
        """Return a month as `year * 100 + month`; `UNDATED` without a time."""
        if time is None:
            return UNDATED
        month = self._months.get(time.day)
        if month is None:
            if len(self._months) >= _MAX_CACHED:
                self._months.clear()
            day = date.fromordinal(time.day)
            month = self._months[time.day] = day.year * 100 + day.month
        return month
