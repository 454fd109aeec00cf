"""Values of cells, and text that every spreadsheet can show."""

import functools
import re
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from exporter_gui.core.model.utf8 import is_utf8

MAX_CHARACTERS = 32_767
"""Limit of Excel's cells, in UTF-16 code units."""
UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes(code for code in (*range(0x20), 0x7F) if code not in b"\t\n")
_NO_CHARACTERS = "\ufffe\uffff"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_MS_PER_DAY = 86_400_000
_DAYS_BEFORE_1970 = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Clock:
    """Date and time as a clock on the wall shows it, in the years 1 to 9999. Milliseconds count from 1970-01-01."""

    shown_ms: int
    """On that clock."""
    utc_ms: int

    def text(self) -> str:
        """Return date and time like `2024-03-31 18:00:00`."""
        day, milliseconds = divmod(self.shown_ms, _MS_PER_DAY)
        minutes, seconds = divmod(milliseconds // 1000, 60)
        return f"{_date_text(day)} {minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"


@functools.lru_cache(maxsize=4096)
def _date_text(day: int) -> str:
    return date.fromordinal(_DAYS_BEFORE_1970 + day).isoformat()


Cell = str | int | float | Clock
"""Value of a cell; "" for an empty one."""


def clock_in(zone: tzinfo | None, utc_ms: int) -> Clock | None:
    """Return what a clock in a time zone shows, or in that of this computer if None; None beyond the calendar."""
    try:
        utc = _EPOCH + timedelta(milliseconds=utc_ms)
        shown = _astimezone(utc, zone)
    except (OverflowError, ValueError):
        return None
    return Clock((shown.replace(tzinfo=UTC) - _EPOCH) // _MS, utc_ms)


def _astimezone(utc: datetime, zone: tzinfo | None) -> datetime:
    try:
        return utc.astimezone(zone)
    except OSError:  # Windows knows no local times before 1970
        return utc.astimezone(timezone(-timedelta(seconds=time.timezone)))


def printable(text: str) -> str:
    """Return a text with LF as its only line break, and U+FFFD for control and other unreadable characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isprintable() else UNREADABLE.sub("\ufffd", text)


def is_readable(text: str) -> bool:
    """Return whether a text has no character that `printable` replaces."""
    return text.isprintable() or not UNREADABLE.search(text)


def is_readable_utf8(text: bytes, *, besides: bytes) -> bool:
    """Return whether cells in UTF-8 have no character that `printable` replaces, besides some control characters."""
    unreadable = _CONTROLS.translate(None, besides)
    return len(text.translate(None, unreadable)) == len(text) and is_utf8(text, without=_NO_CHARACTERS)


def cut(text: str) -> str:
    """Return a text that fits into a cell, with an ellipsis if it was cut."""
    if len(text) <= MAX_CHARACTERS // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_CHARACTERS:
        return text
    return units[: 2 * (MAX_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"
