"""Dates and times in the style of the desktop's language, like `1 Oct 2023, 14:44`."""

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_WEEKDAY = re.compile(r"[^\w']*dddd[^\w']*")

_PARTS = re.compile(r"'[^']*'|[dM]+|y+|[^'dMy]+")
_END = re.compile(r"[^\s,]*")


def date_text(day: date) -> str:
    """Return a day, like `1 Oct 2023` in English (United Kingdom)."""
    return _written(day, date_pattern())


def long_date_text(day: date) -> str:
    """Return a day to be read out, like `1 October 2023` in English (United Kingdom)."""
    return _written(day, _pattern(QLocale().name()))


def date_pattern() -> str:
    """Return the format of a day, like `d MMM yyyy` in English (United Kingdom)."""
    return _pattern(QLocale().name()).replace("MMMM", "MMM")


def short_date_text(day: date) -> str:
    """Return a day without its year, like `1 Oct`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _short_pattern(QLocale().name()))


def moment_text(moment: datetime) -> str:
    """Return day and minute, like `1 Oct 2023, 14:44`; the zone is the moment's own."""
    template = QCoreApplication.translate("dates", "{day}, {minute}")
    return template.format(day=date_text(moment.date()), minute=clock_text(moment))


def clock_text(moment: datetime) -> str:
    """Return the minute, like `14:44`; the zone is the moment's own."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


@lru_cache(maxsize=8)
def _pattern(locale: str) -> str:
    """Return the long date format of a locale without the weekday."""
    return _WEEKDAY.sub(" ", QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)).strip(" ,")


@lru_cache(maxsize=8)
def _short_pattern(locale: str) -> str:
    """Return the part of the pattern from day or month to the other, with a sign such as `日` that belongs to it."""
    parts: list[str] = _PARTS.findall(_pattern(locale).replace("MMMM", "MMM"))
    ends = [number for number, part in enumerate(parts) if part[0] in "dM"]
    after = parts[ends[-1] + 1] if ends[-1] + 1 < len(parts) else ""
    sign = _END.match(after) if after[:1] != "'" else None
    return "".join(parts[ends[0] : ends[-1] + 1]) + (sign.group() if sign else "")
