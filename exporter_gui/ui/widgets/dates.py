"""Dates and times in the style of the desktop's language, like `1 Oct 2023, 14:44`."""

import re
from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

_WEEKDAY = re.compile(r"[^\w']*dddd[^\w']*")


def date_text(day: date) -> str:
    """Return a day, like `1 Oct 2023` in English (United Kingdom)."""
    return _written(day, _pattern(QLocale().name()).replace("MMMM", "MMM"))


def long_date_text(day: date) -> str:
    """Return a day to be read out, like `1 October 2023` in English (United Kingdom)."""
    return _written(day, _pattern(QLocale().name()))


def moment_text(moment: datetime) -> str:
    """Return day and minute, like `1 Oct 2023, 14:44`; the zone is the moment's own."""
    clock = QTime(moment.hour, moment.minute)
    return f"{date_text(moment.date())}, {QLocale().toString(clock, QLocale.FormatType.ShortFormat)}"


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


@lru_cache(maxsize=8)
def _pattern(locale: str) -> str:
    """Return the long date format of a locale without the weekday."""
    return _WEEKDAY.sub(" ", QLocale(locale).dateFormat(QLocale.FormatType.LongFormat)).strip(" ,")
