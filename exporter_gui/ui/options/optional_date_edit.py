"""Optional date field."""

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from exporter_gui.ui.options.date_popup import DatePopup
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.widgets.dates import date_text
from exporter_gui.ui.widgets.typed_date import COMPLETE, read_date

_STEPS = {Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_PageUp: (0, 1), Qt.Key.Key_PageDown: (0, -1)}
"""Days and months that keys add."""
_LONG_DAY = date(2022, 9, 28)
_AROUND_TEXT = 46
"""Width of padding and icon in pixels."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NOTCH = 120
"""Eighths of a degree that a usual wheel turns at once."""


class OptionalDateEdit(QLineEdit):
    """Date field that can be empty. Stepping from the empty field starts at `suggestion`.

    It shows a date in the style of the desktop's language. A typed date is read on Enter and when the focus leaves; one
    like `2024-03-15` at once. A text that is no date stays as typed and changes nothing.
    """

    changed = Signal()
    """The date has changed."""
    checked = Signal()
    """`is_refused` may have changed."""

    def __init__(self, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion: date | None = None
        self.is_refused = False
        """True while a text is shown that is no date."""
        self._day: date | None = None
        self._turned = 0
        self._popup: DatePopup | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as dates are typed
        self.setPlaceholderText(empty_text)
        self._calendar = self.addAction(icon("calendar", Ink.SECONDARY), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar.setText(self.tr("Choose from the calendar"))
        self._calendar.setToolTip(self.tr("Choose from the calendar"))
        self._calendar.triggered.connect(self.open_calendar)
        self.textEdited.connect(self._on_edited)

    @property
    def day(self) -> date | None:
        """The date; None if there is none."""
        return self._day

    @Slot(object)
    def show_day(self, day: date | None) -> None:
        """Set the date, whatever has been typed."""
        is_new = day != self._day
        self._day = day
        self.setText(date_text(day) if day else "")
        self.setCursorPosition(0)
        self._refuse(is_refused=False)
        if is_new:
            self.changed.emit()

    def _refuse(self, *, is_refused: bool) -> None:
        if is_refused != self.is_refused:
            self.is_refused = is_refused
            self.checked.emit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a date and the icon of the calendar."""
        texts = (date_text(_LONG_DAY), self.placeholderText())
        width = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        return QSize(width + _AROUND_TEXT, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: a date is never cut."""
        return self.sizeHint()

    def apply_typing(self) -> None:
        """Read the text as it is now."""
        if not self.isModified():
            return
        day = read_date(self.text())
        if day is None and self.text().strip():
            self._refuse(is_refused=True)
        else:
            self.show_day(day)

    @Slot()
    def _on_edited(self) -> None:
        """Read a date to which nothing can be added; a refused text is no longer one when it is edited."""
        self._refuse(is_refused=False)
        text = self.text().strip()
        day = read_date(text) if COMPLETE.fullmatch(text) else None
        if day != self._day and (day or not text):
            self._day = day
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step the date, open the calendar, read the text or take it back; Enter goes no further if it is no date."""
        key, is_alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and is_alt):
            self.open_calendar()
        elif key in _STEPS and not is_alt:
            self._step(*_STEPS[key])
        elif key == Qt.Key.Key_Escape and self.isModified():
            self.show_day(self._day)
        elif key not in _ENTER or self._is_read():
            super().keyPressEvent(event)

    def _is_read(self) -> bool:
        self.apply_typing()
        return not self.is_refused

    def _step(self, days: int, months: int) -> None:
        if not self._is_read():
            return
        if self._day is None:
            self.show_day(self.suggestion)
        else:
            moved = QDate(self._day.year, self._day.month, self._day.day).addMonths(months).addDays(days)
            if date.min.year <= moved.year() <= date.max.year:
                self.show_day(date(moved.year(), moved.month(), moved.day()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Read the text."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.apply_typing()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Step the date only if the field has the focus; otherwise let the page scroll."""
        if not self.hasFocus():
            event.ignore()
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self._step(steps, 0)
        event.accept()

    @Slot()
    def open_calendar(self) -> None:
        """Open the calendar at the date, or at the suggestion."""
        if self._popup is None:
            self._popup = DatePopup(self)
            self._popup.chosen.connect(self.show_day)
        self.apply_typing()
        self._popup.open_at(self._day, self.suggestion)
