"""Times in the past, relative to now."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from exporter_gui.ui.widgets.dates import date_text, short_date_text
from exporter_gui.ui.widgets.quantities import number

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def ago_text(moment: datetime, now: datetime) -> str:
    """Return a time like `2 minutes ago`, `yesterday`, `25 Nov` or, in another year, `25 Nov 2023`.

    Both times have zones; days and years are those of `now`'s zone.
    """
    moment = moment.astimezone(now.tzinfo)
    passed, today = now - moment, now.date()
    if passed < _MINUTE:
        return QCoreApplication.translate("ago", "just now") if passed > -_DAY else date_text(moment.date())
    if passed < _HOUR:
        return _count(
            passed // _MINUTE,
            QCoreApplication.translate("ago", "1 minute ago"),
            QCoreApplication.translate("ago", "{number} minutes ago"),
        )
    if moment.date() == today:
        return _count(
            passed // _HOUR,
            QCoreApplication.translate("ago", "1 hour ago"),
            QCoreApplication.translate("ago", "{number} hours ago"),
        )
    if moment.date() == today - _DAY:
        return QCoreApplication.translate("ago", "yesterday")
    return short_date_text(moment.date()) if moment.year == now.year else date_text(moment.date())


def _count(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(number=number(count))
