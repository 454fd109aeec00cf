"""Panel with a date range and its time zone."""

from collections.abc import Iterable
from datetime import date, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from exporter_gui.core.model.account import Summary
from exporter_gui.ui.options.range_end import RangeEnd
from exporter_gui.ui.options.range_notice import RangeNotice
from exporter_gui.ui.options.reversed_notice import ReversedNotice
from exporter_gui.ui.options.year_chips import YearChips
from exporter_gui.ui.options.zone_line import ZoneLine
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.widgets.dates import date_text
from exporter_gui.ui.widgets.flow_layout import FlowLayout
from exporter_gui.ui.widgets.label_text import one_line
from exporter_gui.ui.widgets.typed_date import read_date

_LAST_MINUTE = time(23, 59)
_EXAMPLE = date(2024, 3, 15)


class RangePanel(QWidget):
    """Start and end date, both included and optional, with times by choice. Emits `changed`, also by code."""

    changed = Signal()
    zone_changed = Signal()
    """Emitted before `changed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("Start date"), self.tr("Start time")), (self.tr("End date"), self.tr("End time"))
        self._start = RangeEnd("from", self.tr("First post"), names[0], time.min)
        self._end = RangeEnd("to", self.tr("Last post"), names[1], _LAST_MINUTE)
        self._notice = ReversedNotice()
        self._refused = RangeNotice("refusedDateLabel")
        self._chips = YearChips()
        self._zone = ZoneLine()
        self._times = QCheckBox(self.tr("Set &times"))
        self._times.setObjectName("setTimesCheckBox")
        self._times.setAccessibleName(self.tr("Set times"))
        self._times.setToolTip(self.tr("Start and end at a minute of the day"))
        self._lay_out()
        self._notice.swap_requested.connect(self.swap)
        self._chips.chosen.connect(self.show_days)
        self._zone.changed.connect(self.zone_changed)
        self._zone.changed.connect(self.changed)
        self._times.toggled.connect(self._on_times_toggled)
        for end in (self._start, self._end):
            end.changed.connect(self._on_range_changed)
            end.checked.connect(self._show_wrong)

    def _lay_out(self) -> None:
        fields = QWidget()
        flow = FlowLayout(fields, spacing=SMALL, fills=True)
        flow.addWidget(self._start)
        flow.addWidget(self._end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for widget in (fields, self._refused, self._notice, self._chips, self._zone, self._times):
            layout.addWidget(widget)

    @property
    def first(self) -> QWidget:
        """The field of the start date."""
        return self._start.edit

    @property
    def zone_name(self) -> str:
        """Name of the zone; '' for the local one."""
        return self._zone.zone_name

    def days(self) -> tuple[date | None, date | None]:
        """Return the start and end date; None for no limit."""
        return self._start.day, self._end.day

    def minutes(self) -> tuple[time | None, time | None]:
        """Return the minutes of the start and end date, both included; None for a whole day, or without a date."""
        return self._start.minute, self._end.minute

    def show_archive(self, summary: Summary) -> None:
        """Suggest the archive's first and last day in the empty fields, and offer no years yet."""
        self.suggest_days(summary)
        self._chips.forget_days()

    def suggest_days(self, summary: Summary) -> None:
        """Suggest the archive's first and last day in the empty fields."""
        for end, day in ((self._start, summary.first_post), (self._end, summary.last_post)):
            end.edit.suggestion = read_date(day or "")

    def apply_typing(self) -> None:
        """Read what is typed in the dates now."""
        for end in (self._start, self._end):
            end.edit.apply_typing()

    def add_days(self, days: Iterable[date]) -> None:
        """Offer the years of these days, which have posts."""
        self._chips.add_days(days)

    def choose_zone(self, zone_name: str) -> bool:
        """Select a zone by name. Select the local zone and return False if the name is unknown."""
        return self._zone.choose(zone_name)

    @property
    def is_reversed(self) -> bool:
        """True if the range ends before it starts."""
        first, last = self.days()
        start, end = self.minutes()
        return bool(first and last and (last, end or time.max) < (first, start or time.min))

    @Slot(object, object)
    def show_days(self, first: date | None, last: date | None) -> None:
        """Set the dates, and keep the times. Emits `changed` once."""
        if self.days() != (first, last) or self._is_refused:
            self._show((first, last), None)

    def show_range(self, first: date | None, last: date | None, minutes: tuple[time | None, time | None]) -> None:
        """Set dates and times; without any of these, whole days. Emits `changed` once."""
        is_shown = (self.days(), self.minutes()) == ((first, last), minutes)
        if not is_shown or self._times.isChecked() or self._is_refused:
            self._show((first, last), minutes)

    def _show(self, days: tuple[date | None, date | None], minutes: tuple[time | None, time | None] | None) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        for end, day in zip((self._start, self._end), days, strict=True):
            end.show_day(day)
        if minutes is not None:
            self._times.setChecked(minutes != (None, None))
            for end, minute in zip((self._start, self._end), minutes, strict=True):
                end.show_minute(minute, is_offered=self._times.isChecked())
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._on_range_changed()

    @property
    def _is_refused(self) -> bool:
        return self._start.edit.is_refused or self._end.edit.is_refused

    @Slot()
    def _on_range_changed(self) -> None:
        self._show_wrong()
        self._chips.show_range(*self.days())
        self.changed.emit()

    @Slot()
    def _show_wrong(self) -> None:
        """Mark and explain dates in the wrong order, and texts that are no dates."""
        for each in (self._start, self._end):
            each.mark(is_invalid=self.is_reversed)
            each.edit.setAccessibleDescription(self._why_refused(each))
        self._notice.show_reversed(is_reversed=self.is_reversed)
        self._refused.show_sentence("\n".join(filter(None, map(self._why_refused, (self._start, self._end)))))

    def _why_refused(self, end: RangeEnd) -> str:
        if not end.edit.is_refused:
            return ""
        text = self.tr("“{text}” is not a date and is ignored. Write it like {day} or {iso}.")
        example = end.edit.suggestion or _EXAMPLE
        return text.format(text=one_line(end.edit.text()), day=date_text(example), iso=example.isoformat())

    @Slot()
    def _on_times_toggled(self) -> None:
        for end in (self._start, self._end):
            end.show_minute(None, is_offered=self._times.isChecked())
        self._zone.show_times(are_shown=self._times.isChecked())
        self._on_range_changed()

    @Slot()
    def swap(self) -> None:
        """Swap start and end."""
        (first, last), (start, end) = self.days(), self.minutes()
        self.first.setFocus()  # the button disappears
        self._show((last, first), (end, start))
