"""Button with a menu of common date ranges."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

_LAST_DAYS = 30


class RangePresets(QPushButton):
    """Menu of the last 30 days of the archive, this and last year, and each year with posts that no chip shows.

    Every range contains posts.
    """

    chosen = Signal(object, object)
    """Start and end date, both included; None for no limit."""

    def __init__(self, parent: QWidget | None = None, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._last_day: date | None = None
        self._years: set[int] = set()
        self._left_out: frozenset[int] = frozenset()
        self.setObjectName("rangePresetsButton")
        self.setProperty("role", "chip")
        self.setText(self.tr("Mo&re…"))
        self.setAccessibleName(self.tr("More date ranges"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)  # the date may have changed since
        self.setMenu(self._menu)

    def forget_days(self) -> None:
        """Clear the years before another archive is shown."""
        self._last_day = None
        self._years.clear()

    def add_days(self, days: Iterable[date]) -> None:
        """Add the years of these days, which have posts. Future days do not count as the last day."""
        today = self._today()
        for day in days:
            self._years.add(day.year)
            if day <= today and (self._last_day is None or day > self._last_day):
                self._last_day = day

    def leave_out(self, years: Iterable[int]) -> None:
        """Leave out years that are offered elsewhere."""
        self._left_out = frozenset(years)

    def _fill(self) -> None:
        self._menu.clear()
        today = self._today()
        self._add(self.tr("Last {days} &days of the archive").format(days=_LAST_DAYS), *self._last_days(today))
        for text, year in (
            (self.tr("&This year ({year})"), today.year),
            (self.tr("&Last year ({year})"), today.year - 1),
        ):
            if year in self._years:
                self._add(text.format(year=year), *whole_year(year))
        self._menu.addSeparator()
        for year in sorted(self._years - self._left_out, reverse=True):
            self._add(str(year), *whole_year(year))

    def _last_days(self, today: date) -> tuple[date, date | None]:
        """Return the last 30 days of the archive; without an end if it is today, which may differ in other zones."""
        end = self._last_day or today
        return end - timedelta(days=_LAST_DAYS - 1), today if end == today else None

    def _add(self, text: str, first: date, last: date | None) -> None:
        self._menu.addAction(text).triggered.connect(lambda: self.chosen.emit(first, last))


def whole_year(year: int) -> tuple[date, date]:
    """Return the first and the last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)
