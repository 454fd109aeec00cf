"""Instants of minutes on the clocks of a time zone, respecting daylight saving time."""

import time as system_time
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_NS = 1_000_000_000
_MINUTE = 60
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def start_of_minute_ns(day: date, minute: time, zone: tzinfo | None) -> int:
    """Return the first instant of a minute, in nanoseconds since 1970. `zone` is this computer's if None.

    Of a minute that is repeated, it is that of the first; of one that is skipped, the end of the gap.
    """
    first, second = _both(day, minute, zone)
    return (_end_of_gap(second, first, zone) if second < first else first) * _NS


def end_of_minute_ns(day: date, minute: time, zone: tzinfo | None) -> int:
    """Return the last nanosecond of a minute, in nanoseconds since 1970. `zone` is this computer's if None.

    Of a minute that is repeated, it is that of the second; of one that is skipped, the one before the gap ends.
    """
    first, second = _both(day, minute, zone)
    return (_end_of_gap(second, first, zone) if second < first else second + _MINUTE) * _NS - 1


def seconds_of(local: datetime, zone: tzinfo | None) -> int:
    """Return the instant of a time without a zone, in whole seconds since 1970."""
    offset = local.replace(tzinfo=zone).utcoffset()
    return _local_seconds(local) if offset is None else _seconds(local) - offset // timedelta(seconds=1)


def _both(day: date, minute: time, zone: tzinfo | None) -> tuple[int, int]:
    """Return the seconds of a minute by the clocks of before and after a change, which differ near one only."""
    local = datetime.combine(day, minute.replace(second=0, microsecond=0))
    return seconds_of(local.replace(fold=0), zone), seconds_of(local.replace(fold=1), zone)


def _end_of_gap(before: int, after: int, zone: tzinfo | None) -> int:
    """Return the second at which the clocks change, given seconds before and not before it."""
    old = _offset(before, zone)
    while after - before > 1:
        middle = (before + after) // 2
        if _offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(seconds: int, zone: tzinfo | None) -> timedelta | None:
    return (_EPOCH + timedelta(seconds=seconds)).astimezone(zone).utcoffset()


def _local_seconds(local: datetime) -> int:
    try:
        return int(local.timestamp())
    except (OverflowError, ValueError, OSError):  # not supported by the system: on Windows, days before 1970
        return _seconds(local) + system_time.timezone


def _seconds(local: datetime) -> int:
    return (local - datetime(1970, 1, 1)) // timedelta(seconds=1)  # noqa: DTZ001 - both in the same zone
