"""Values of cells, and text that every spreadsheet can show."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from exporter_gui.core.model.go_time import GoTime

MAX_CHARACTERS = 32_767
"""Limit of Excel's cells, in UTF-16 code units."""
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """Date and time as a clock on the wall shows it, in the years 1 to 9999."""

    milliseconds: int
    """Since 1970-01-01 00:00 on the same clock."""

    def moment(self) -> datetime:
        """Return date and time; the time zone means nothing."""
        return _EPOCH + timedelta(milliseconds=self.milliseconds)


Cell = str | int | float | Clock
"""Value of a cell; "" for an empty one."""


def clock_in(zone: tzinfo | None, time: GoTime) -> Clock | None:
    """Return what a clock in a time zone shows, or in that of this computer if None; None beyond the calendar."""
    try:
        moment = (_EPOCH + timedelta(seconds=time.unix_seconds)).astimezone(zone)
    except (OverflowError, ValueError, OSError):  # Windows knows no local time before 1970
        return None
    shown = moment.replace(tzinfo=UTC) - _EPOCH
    return Clock(shown // timedelta(milliseconds=1) + time.nanosecond // 1_000_000)


def printable(text: str) -> str:
    """Return a text with LF as its only line break, and U+FFFD for control and other unreadable characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isprintable() else _UNREADABLE.sub("\ufffd", text)


def is_readable(text: str) -> bool:
    """Return whether a text has no character that `printable` replaces."""
    return text.isprintable() or not _UNREADABLE.search(text)


def cut(text: str) -> str:
    """Return a text that fits into a cell, with an ellipsis if it was cut."""
    if len(text) <= MAX_CHARACTERS // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_CHARACTERS:
        return text
    return units[: 2 * (MAX_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"
