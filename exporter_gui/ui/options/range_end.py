"""One end of the date range."""

from datetime import date, time

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from exporter_gui.ui.options.optional_date_edit import OptionalDateEdit
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.widgets.style_property import set_style_property


class RangeEnd(QWidget):
    """Optional date, with an optional minute of it. Emits `changed` after each change, also by code."""

    changed = Signal()
    checked = Signal()
    """A typed text has been refused, or is refused no longer."""

    def __init__(self, name: str, empty_text: str, names: tuple[str, str], usual_minute: time) -> None:
        """`name` is `from` or `to`; `names` are the accessible names of date and time."""
        super().__init__()
        self.edit = OptionalDateEdit(empty_text)
        self.edit.setObjectName(f"{name}DateEdit")
        self.edit.setAccessibleName(names[0])
        self._usual_minute = usual_minute
        self._minute = QTimeEdit(QTime(usual_minute.hour, usual_minute.minute))
        self._minute.setObjectName(f"{name}TimeEdit")
        self._minute.setAccessibleName(names[1])
        self._minute.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # otherwise Qt puts the minutes first
        self._minute.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self._minute.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls past it
        self._minute.lineEdit().setTextMargins(SMALL, 0, SMALL, 0)
        self._minute.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._minute)
        self.edit.changed.connect(self._on_date_changed)
        self.edit.checked.connect(self.checked)
        self._minute.timeChanged.connect(self._on_time_changed)
        self._on_date_changed()

    @property
    def day(self) -> date | None:
        """The date; None for no limit."""
        return self.edit.day

    @property
    def minute(self) -> time | None:
        """The minute of the day; None without a date, or for whole days."""
        shown = self._minute.time()
        return None if self._minute.isHidden() or self.day is None else time(shown.hour(), shown.minute())

    def show_day(self, day: date | None) -> None:
        """Set the date."""
        self.edit.show_day(day)

    def show_minute(self, minute: time | None, *, is_offered: bool) -> None:
        """Set the minute, None for the start or end of the day; hide it for whole days."""
        minute = minute or self._usual_minute
        self._minute.setTime(QTime(minute.hour, minute.minute))
        self._minute.setVisible(is_offered)

    def mark(self, *, is_invalid: bool) -> None:
        """Show whether the end is wrong."""
        set_style_property(self.edit, "invalid", is_invalid or self.edit.is_refused)
        set_style_property(self._minute, "invalid", is_invalid)

    def _on_date_changed(self) -> None:
        self._minute.setEnabled(self.day is not None)
        self.changed.emit()

    def _on_time_changed(self) -> None:
        if self.minute is not None:
            self.changed.emit()
