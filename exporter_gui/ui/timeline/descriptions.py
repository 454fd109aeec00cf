"""Translated texts of the timeline."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from exporter_gui.core.language import posts_text
from exporter_gui.ui.timeline.span import Days
from exporter_gui.ui.timeline.units import DayRange, Unit, first_day, last_day

_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat


def counting_text() -> str:
    """Return the text shown while posts are being counted."""
    return QCoreApplication.translate("Timeline", "Counting…")


def empty_text() -> str:
    """Return the text shown without posts."""
    return QCoreApplication.translate("Timeline", "No posts")


def peak_text(unit: Unit, posts: int) -> str:
    """Return a description of the tallest bar."""
    match unit:
        case Unit.DAY:
            text = QCoreApplication.translate("Timeline", "Busiest day: {posts}")
        case Unit.MONTH:
            text = QCoreApplication.translate("Timeline", "Busiest month: {posts}")
        case Unit.YEAR:
            text = QCoreApplication.translate("Timeline", "Busiest year: {posts}")
        case Unit.CENTURY:
            text = QCoreApplication.translate("Timeline", "Busiest century: {posts}")
    return text.format(posts=posts_text(posts))


def name_text(unit: Unit) -> str:
    """Return the name of the timeline for a unit of its bars."""
    match unit:
        case Unit.DAY:
            return QCoreApplication.translate("Timeline", "Posts per day")
        case Unit.MONTH:
            return QCoreApplication.translate("Timeline", "Posts per month")
        case Unit.YEAR:
            return QCoreApplication.translate("Timeline", "Posts per year")
        case Unit.CENTURY:
            return QCoreApplication.translate("Timeline", "Posts per century")


def short_month(month: int) -> str:
    """Return the short standalone name of a month, 1 to 12."""
    return QLocale().standaloneMonthName(month, _SHORT)


def bar_text(unit: Unit, slot: int, posts: int) -> str:
    """Return the tooltip of a bar."""
    first, last = first_day(unit, slot), last_day(unit, slot)
    match unit:
        case Unit.DAY:
            name = _day(first, _LONG)
        case Unit.MONTH:
            name = _month(first, _LONG)
        case Unit.YEAR:
            name = str(first.year)
        case Unit.CENTURY:
            name = _span(str(first.year), str(last.year))
    return _counted(name, posts)


def visible_text(unit: Unit, days: Days) -> str:
    """Return the visible span in days, months or years, depending on the unit."""
    match unit:
        case Unit.DAY:
            return _span(_day(days.first, _SHORT), _day(days.last, _SHORT))
        case Unit.MONTH:
            return _span(_month(days.first, _SHORT), _month(days.last, _SHORT))
        case _:
            return _span(str(days.first.year), str(days.last.year))


def range_text(days: DayRange, posts: int, *, short: bool = False) -> str:
    """Return the range and the number of posts in it."""
    first, last = (each and _day(each, _SHORT if short else _LONG) for each in days)
    if first and last:
        name = _span(first, last)
    elif first:
        name = QCoreApplication.translate("Timeline", "From {first} on").format(first=first)
    elif last:
        name = QCoreApplication.translate("Timeline", "Until {last}").format(last=last)
    else:
        name = QCoreApplication.translate("Timeline", "All dates")
    return _counted(name, posts)


def _counted(name: str, posts: int) -> str:
    return QCoreApplication.translate("Timeline", "{name}: {posts}").format(name=name, posts=posts_text(posts))


def _span(first: str, last: str) -> str:
    if first == last:
        return first
    return QCoreApplication.translate("Timeline", "{first} – {last}").format(first=first, last=last)


def _month(day: date, form: QLocale.FormatType) -> str:
    month = QLocale().standaloneMonthName(day.month, form)
    return QCoreApplication.translate("Timeline", "{month} {year}").format(month=month, year=day.year)


def _day(day: date, form: QLocale.FormatType) -> str:
    month = QLocale().monthName(day.month, form)
    text = QCoreApplication.translate("Timeline", "{month} {day}, {year}")
    return text.format(month=month, day=day.day, year=day.year)
