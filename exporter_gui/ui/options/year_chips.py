"""Chips of common date ranges."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from exporter_gui.ui.options.range_presets import RangePresets, whole_year
from exporter_gui.ui.widgets.flow_layout import FlowLayout

_MOST_YEARS = 6
_BETWEEN = 6


class YearChips(QWidget):
    """All dates, the newest years with posts, and a menu of more ranges. The chip of the shown range is checked."""

    chosen = Signal(object, object)
    """Start and end date, both included; None for no limit."""

    def __init__(self, parent: QWidget | None = None, *, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._years: set[int] = set()
        self._chips: dict[int, QPushButton] = {}
        self._shown: tuple[date | None, date | None] = (None, None)
        self._all = self._chip("clearDatesButton", self.tr("&All"), self.tr("All dates"), None, None)
        self._more = RangePresets(today=today)
        self._more.chosen.connect(self.chosen)
        self._flow = FlowLayout(self, spacing=_BETWEEN)
        self._flow.addWidget(self._all)
        self._flow.addWidget(self._more)
        self._check()

    def _chip(self, name: str, text: str, tip: str, first: date | None, last: date | None) -> QPushButton:
        chip = QPushButton(text)
        chip.setObjectName(name)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAccessibleName(tip)
        chip.setToolTip(tip)
        chip.clicked.connect(lambda: self._choose(first, last))
        return chip

    def _choose(self, first: date | None, last: date | None) -> None:
        self.chosen.emit(first, last)
        self._check()  # a click on the chip of the shown range has unchecked it

    def forget_days(self) -> None:
        """Clear the years before another archive is shown."""
        self._years.clear()
        self._more.forget_days()
        self._show_years()

    def add_days(self, days: Iterable[date]) -> None:
        """Offer the years of these days, which have posts."""
        known = list(days)
        self._years.update({day.year for day in known})
        self._more.add_days(known)
        self._show_years()

    def _show_years(self) -> None:
        """Show the newest years up to now as chips, and leave the others to the menu."""
        past = sorted((year for year in self._years if year <= self._today().year), reverse=True)[:_MOST_YEARS]
        if past == list(self._chips):
            return
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        before: QWidget = self._all
        for number, year in enumerate(past):
            tip = self.tr("All of {year}").format(year=year)
            chip = self._chips[year] = self._chip(f"year{year}Button", str(year), tip, *whole_year(year))
            self._flow.insert(1 + number, chip)
            QWidget.setTabOrder(before, chip)
            before = chip
        QWidget.setTabOrder(before, self._more)
        self._more.leave_out(past)
        self._check()
        self.updateGeometry()

    def show_range(self, first: date | None, last: date | None) -> None:
        """Check the chip of a range, if there is one."""
        self._shown = first, last
        self._check()

    def _check(self) -> None:
        self._all.setChecked(self._shown == (None, None))
        for year, chip in self._chips.items():
            chip.setChecked(self._shown == whole_year(year))
