"""Translated texts of the timeline."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from exporter_gui.core.language import posts_text
from exporter_gui.ui.timeline.span import Days
from exporter_gui.ui.timeline.units import DayRange, Unit, first_day, last_day
from exporter_gui.ui.widgets.dates import date_text, long_date_text

_LONG = QLocale.FormatType.LongFormat
_SHORT = QLocale.FormatType.ShortFormat


def counting_text() -> str:
    """Return the text shown while posts are being counted."""
    return QCoreApplication.translate("Timeline", "Counting…")


def empty_text() -> str:
    """Return the text shown without posts."""
    return QCoreApplication.translate("Timeline", "No posts")


def peak_text(unit: Unit, slot: int, posts: int) -> str:
    """Return a description of the tallest bar."""
    match unit:
        case Unit.DAY:
            text = QCoreApplication.translate("Timeline", "Busiest day: {day} ({posts})")
        case Unit.MONTH:
            text = QCoreApplication.translate("Timeline", "Busiest month: {month} ({posts})")
        case Unit.YEAR:
            text = QCoreApplication.translate("Timeline", "Busiest year: {year} ({posts})")
        case Unit.CENTURY:
            text = QCoreApplication.translate("Timeline", "Busiest century: {years} ({posts})")
    name = slot_name(unit, slot)
    return text.format(day=name, month=name, year=name, years=name, posts=posts_text(posts))


def outliers_text(posts: int) -> str:
    """Return the number of posts far outside of the visible span."""
    return QCoreApplication.translate("Timeline", "{posts} far outside").format(posts=posts_text(posts))


def undated_text(posts: int) -> str:
    """Return the number of posts that are on no day."""
    return QCoreApplication.translate("Timeline", "{posts} without a date").format(posts=posts_text(posts))


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


def slot_name(unit: Unit, slot: int) -> str:
    """Return the day, month, year or century of a bar."""
    first, last = first_day(unit, slot), last_day(unit, slot)
    match unit:
        case Unit.DAY:
            return long_date_text(first)
        case Unit.MONTH:
            return _month(first, _LONG)
        case Unit.YEAR:
            return str(first.year)
        case Unit.CENTURY:
            return _span(str(first.year), str(last.year))


def bar_text(unit: Unit, slot: int, posts: int) -> str:
    """Return the tooltip of a bar."""
    return _counted(slot_name(unit, slot), posts)


def visible_text(unit: Unit, days: Days) -> str:
    """Return the visible span in days, months or years, depending on the unit."""
    match unit:
        case Unit.DAY:
            return _span(date_text(days.first), date_text(days.last))
        case Unit.MONTH:
            return _span(_month(days.first, _SHORT), _month(days.last, _SHORT))
        case _:
            return _span(str(days.first.year), str(days.last.year))


def title_text(days: DayRange) -> str:
    """Return the range as the title of the timeline."""
    return _range_name(days, date_text)


def range_text(days: DayRange, posts: int) -> str:
    """Return the range and the number of posts in it, to be read out."""
    return _counted(_range_name(days, long_date_text), posts)


def _range_name(days: DayRange, written: Callable[[date], str]) -> str:
    first, last = (each and written(each) for each in days)
    if first and last:
        return _span(first, last)
    if first:
        return QCoreApplication.translate("Timeline", "Since {first}").format(first=first)
    if last:
        return QCoreApplication.translate("Timeline", "Until {last}").format(last=last)
    return QCoreApplication.translate("Timeline", "All dates")


def _counted(name: str, posts: int) -> str:
    return QCoreApplication.translate("Timeline", "{name}: {posts}").format(name=name, posts=posts_text(posts))


def _span(first: str, last: str) -> str:
    if first == last:
        return first
    return QCoreApplication.translate("Timeline", "{first} – {last}").format(first=first, last=last)


def _month(day: date, form: QLocale.FormatType) -> str:
    month = QLocale().standaloneMonthName(day.month, form)
    return QCoreApplication.translate("Timeline", "{month} {year}").format(month=month, year=day.year)
