"""Panel with a date range and its time zone."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from exporter_gui.core.model.account import Summary
from exporter_gui.ui.options.optional_date_edit import OptionalDateEdit
from exporter_gui.ui.options.range_presets import RangePresets
from exporter_gui.ui.options.zone_combo_box import ZoneComboBox


class RangePanel(QWidget):
    """Start and end date, both included and optional. Emits `changed` after each change, also by code."""

    changed = Signal()
    zone_changed = Signal()
    """Emitted before `changed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = self._edit("fromDateEdit", self.tr("First post"), self.tr("Start date"))
        self._last = self._edit("toDateEdit", self.tr("Last post"), self.tr("End date"))
        self._clear = QPushButton(self.tr("All &dates"))
        self._clear.setObjectName("clearDatesButton")
        self._clear.setAccessibleName(self.tr("All dates"))
        self._clear.setEnabled(False)
        self._presets = RangePresets()
        self._zone = ZoneComboBox()
        self._zone.setObjectName("zoneComboBox")
        self._zone.setAccessibleName(self.tr("Time zone"))
        self._lay_out()
        self._clear.clicked.connect(self._on_clear)
        self._presets.chosen.connect(self.show_days)
        self._zone.currentIndexChanged.connect(self.zone_changed)
        self._zone.currentIndexChanged.connect(self.changed)
        for edit in (self.first, self._last):
            edit.dateChanged.connect(self._on_dates_changed)

    def _edit(self, name: str, empty_text: str, accessible_name: str) -> OptionalDateEdit:
        edit = OptionalDateEdit(empty_text)
        edit.setObjectName(name)
        edit.setAccessibleName(accessible_name)
        return edit

    def _lay_out(self) -> None:
        dates, shortcuts = QHBoxLayout(), QHBoxLayout()
        until = QLabel(self.tr("t&o"))
        until.setBuddy(self._last)
        dates.addWidget(self.first, 1)
        dates.addWidget(until)
        dates.addWidget(self._last, 1)
        shortcuts.addWidget(self._clear, 1)
        shortcuts.addWidget(self._presets, 1)
        label = QLabel(self.tr("Whole days, start and end included. Time &zone:"))
        label.setBuddy(self._zone)
        label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(dates)
        layout.addLayout(shortcuts)
        layout.addWidget(label)
        layout.addWidget(self._zone)

    @property
    def zone_name(self) -> str:
        """Name of the zone; '' for the local one."""
        return self._zone.zone_name

    def days(self) -> tuple[date | None, date | None]:
        """Return the start and end date; None for no limit."""
        first, last = (edit.value() for edit in (self.first, self._last))
        return None if first is None else _date_of(first), None if last is None else _date_of(last)

    def show_archive(self, summary: Summary) -> None:
        """Suggest the archive's first and last day in the empty fields."""
        days = [QDate.fromString(day or "", "yyyy-MM-dd") for day in (summary.first_post, summary.last_post)]
        for edit, day in zip((self.first, self._last), days, strict=True):
            edit.suggestion = day
        self._presets.forget_days()

    def add_days(self, days: Iterable[date]) -> None:
        """Offer the years of these days, which have posts."""
        self._presets.add_days(days)

    def choose_zone(self, zone_name: str) -> bool:
        """Select a zone by name. Select the local zone and return False if the name is unknown."""
        return self._zone.choose(zone_name)

    @Slot(object, object)
    def show_days(self, first: date | None, last: date | None) -> None:
        """Set the range. Emits `changed` once."""
        if self.days() == (first, last):
            return
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        for edit, day in ((self.first, first), (self._last, last)):
            if day is None:
                edit.set_empty()
            else:
                edit.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.changed.emit()

    @Slot()
    def _on_dates_changed(self) -> None:
        self._clear.setEnabled(self.days() != (None, None))
        self.changed.emit()

    @Slot()
    def _on_clear(self) -> None:
        self.show_days(None, None)


def _date_of(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
