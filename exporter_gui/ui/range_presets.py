"""Ranges that people ask for often."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

_LAST_DAYS = 30


class RangePresets(QPushButton):
    """All, last 30 days, this year, last year, each year of the archive."""

    chosen = Signal(object, object)
    """The first and the last day, both included; None for an open end."""

    def __init__(self, parent: QWidget | None = None, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._years: set[int] = set()
        self.setObjectName("rangePresetsButton")
        self.setText(self.tr("Prese&ts"))
        self.setAccessibleName(self.tr("Ranges that are asked for often"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)  # "today" may have become another day
        self.setMenu(self._menu)

    def forget_years(self) -> None:
        """Offer no years: for when another archive comes."""
        self._years.clear()

    def add_years(self, years: Iterable[int]) -> None:
        """Offer these years, too."""
        self._years.update(years)

    def _fill(self) -> None:
        self._menu.clear()
        today = self._today()
        self._add(self.tr("&All dates"), None, None)
        self._add(self.tr("Last {days} &days").format(days=_LAST_DAYS), today - timedelta(days=_LAST_DAYS - 1), today)
        self._add(self.tr("&This year"), date(today.year, 1, 1), date(today.year, 12, 31))
        self._add(self.tr("&Last year"), date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))
        self._menu.addSeparator()
        for year in sorted(self._years, reverse=True):
            self._add(str(year), date(year, 1, 1), date(year, 12, 31))

    def _add(self, text: str, first: date | None, last: date | None) -> None:
        self._menu.addAction(text).triggered.connect(lambda: self.chosen.emit(first, last))
