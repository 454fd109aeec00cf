"""Reading of dates as people type them."""

import re
import unicodedata
from datetime import date
from functools import lru_cache
from itertools import product

from PySide6.QtCore import QLocale

from exporter_gui.ui.widgets.dates import date_pattern

COMPLETE = re.compile(r"\d{4}-\d\d-\d\d|\d{8}")
"""Date in ISO 8601, to which nothing can be added."""
_ISO = re.compile(r"(?P<y>\d{4})-(?P<M>\d{1,2})-(?P<d>\d{1,2})|(?P<y2>\d{4})(?P<M2>\d\d)(?P<d2>\d\d)")
_PARTS = re.compile(r"'(?P<quoted>[^']*)'|(?P<field>d+|M+|y+)|(?P<blank>\s+)|(?P<literal>.)")
_WORD = re.compile(r"\d*[^\W\d_]+\.?")
_MARKS = dict.fromkeys(map(ord, "\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}"))
_TWO_DIGITS, _LAST_CENTURY = 2, 69
"""Years of two digits from here on are of the 20th century, as in POSIX."""
_Format = QLocale.FormatType


def read_date(text: str) -> date | None:
    """Return the day of a text in ISO 8601, or in the long, short or shown format of the desktop's language.

    Return None for any other text. Names of months may be short or long; a weekday has to be the right one.
    """
    text = _plain(text)
    if found := _ISO.fullmatch(text):
        year, month, day = (part for part in found.groups() if part)
        return _day(year, month, day)
    locale = QLocale().name()
    words = _WORD.sub(lambda word: _months(locale).get(_bare(word.group()), word.group()), text)
    for pattern, written in product(_patterns(locale), (text, words)):
        if (found := pattern.fullmatch(written)) and (read := _day(found["y"], found["M"], found["d"])):
            weekday = found.groupdict().get("weekday")
            if weekday is None or _bare(weekday) in _weekdays(locale, read.isoweekday()):
                return read
    return _as_written(text)


def _as_written(text: str) -> date | None:
    """Return the day that the program itself writes like this; some names of months are several words."""
    for pattern in (date_pattern(), QLocale().dateFormat(_Format.LongFormat)):
        read = QLocale().toDate(text, pattern)
        if read.isValid() and _plain(QLocale().toString(read, pattern)) == text:
            return _day(str(read.year()), str(read.month()), str(read.day()))
    return None


def _plain(text: str) -> str:
    """Return a text with simple digits, blanks and small letters, as a Japanese keyboard may write wide ones."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split())


def _bare(word: str) -> str:
    return _plain(word).rstrip(".")


def _day(year: str, month: str, day: str) -> date | None:
    century = 0 if len(year) > _TWO_DIGITS else 1900 if int(year) >= _LAST_CENTURY else 2000
    try:
        return date(century + int(year), int(month), int(day))
    except ValueError:
        return None


@lru_cache(maxsize=8)
def _months(locale: str) -> dict[str, str]:
    """Return the numbers of months by their names."""
    known, forms = QLocale(locale), (_Format.LongFormat, _Format.ShortFormat)
    named = {
        _bare(name(month, form)): str(month)
        for name in (known.monthName, known.standaloneMonthName)
        for form in forms
        for month in range(1, 13)
    }
    return {name: month for name, month in named.items() if not name.isdigit()}


def _weekdays(locale: str, day: int) -> set[str]:
    known = QLocale(locale)
    names = (known.dayName, known.standaloneDayName)
    return {_bare(name(day, form)) for name in names for form in (_Format.LongFormat, _Format.ShortFormat)}


@lru_cache(maxsize=8)
def _patterns(locale: str) -> tuple[re.Pattern[str], ...]:
    known = QLocale(locale)
    formats = (date_pattern(), *(known.dateFormat(form) for form in (_Format.LongFormat, _Format.ShortFormat)))
    return tuple(re.compile(_expression(each)) for each in formats)


def _expression(pattern: str) -> str:
    """Return a regular expression for a date format, in which months are numbers."""
    return "".join(map(_part, _PARTS.finditer(pattern.translate(_MARKS))))


def _part(part: re.Match[str]) -> str:
    field = part["field"] or ""
    if field.startswith("ddd"):
        return r"(?P<weekday>[^\W\d]+\.?)"
    if field:
        digits = {"yy": r"\d{4}|\d{2}"}.get(field, r"\d{4}" if field[0] == "y" else r"\d{1,2}")
        return f"(?P<{field[0]}>{digits})"
    return " ?" if part["blank"] else re.escape(_plain(part["quoted"] or part["literal"] or ""))
