"""Optional date field."""

import re

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from exporter_gui.ui.options.date_calendar import DateCalendar
from exporter_gui.ui.widgets.dates import date_pattern

_NO_DATE = QDate(100, 1, 1)
"""Earliest date that QDateEdit supports; stands for an empty field."""

_TYPED = "yyyy-MM-dd"
_THIRTIES_OF_FEBRUARY = re.compile("[0-9]{4}-02-3")


class OptionalDateEdit(QDateEdit):
    """Date field that can be empty. Stepping or typing in the empty field starts at `suggestion`.

    It shows a date in the style of the desktop's language, but like `2024-03-15` while digits are typed.
    """

    def __init__(self, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = QDate.currentDate()
        self._is_typing = False
        self.setMinimumDate(_NO_DATE)
        self.setCalendarPopup(True)
        self.setCalendarWidget(DateCalendar(self))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # otherwise Qt reverses what is typed
        self.setDisplayFormat(date_pattern())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSpecialValueText(empty_text)
        self.calendarWidget().installEventFilter(self)
        self.set_empty()

    @property
    def is_empty(self) -> bool:
        """True if no date is set."""
        return self.date() == self.minimumDate()

    def value(self) -> QDate | None:
        """The date, or None."""
        return None if self.is_empty else self.date()

    def set_empty(self) -> None:
        """Clear the date."""
        self.setDate(self.minimumDate())

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Step the date; an empty field starts at the suggestion."""
        if self.is_empty:
            self.setDate(self.suggestion)
        else:
            super().stepBy(steps)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:  # noqa: N802 - Qt's name
        """Allow both directions, even from an empty field."""
        return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Start or replace a date by typing digits, clear the field by deleting, and paste a date."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        line = self.lineEdit()
        is_all_selected = line.selectedText() == line.text()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and is_all_selected:
            self.set_empty()
            return
        if event.text().isdigit():
            self._begin_typing(over_all=self.is_empty or is_all_selected)
        elif event.text() == "-" and line.text()[: line.cursorPosition()].endswith("-"):
            return  # a complete year or month has already moved the cursor on
        self._is_typing = True
        super().keyPressEvent(event)
        self._is_typing = False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end_typing()

    def _begin_typing(self, *, over_all: bool) -> None:
        """Show the date as it is typed, with the part selected that the next digit replaces."""
        section = QDateEdit.Section.YearSection if over_all else self.currentSection()
        if self.is_empty:
            self.setDate(self.suggestion)
        if self.displayFormat() != _TYPED:
            self.setDisplayFormat(_TYPED)
            self.setSelectedSection(section)
        elif over_all:
            self.setSelectedSection(section)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the typed date in the style of the language."""
        super().focusOutEvent(event)
        self._end_typing()

    def _end_typing(self) -> None:
        if self.displayFormat() == _TYPED:
            self.setDisplayFormat(date_pattern())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Step the date only if the field has the focus; otherwise let the page scroll."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accept dates like February 30 while typing; Qt corrects them to the last day of the month.

        In other months Qt does this itself; in February it would read the 3 of 30 as day 3.
        """
        if _THIRTIES_OF_FEBRUARY.fullmatch(text):
            return QValidator.State.Intermediate, text, position
        return super().validate(text, position)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's name and signature
        """Let Tab leave the field, even if it is empty, but keep typing within it."""
        return not self._is_typing and QWidget.focusNextPrevChild(self, forward)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text().strip()
        for pasted in (QDate.fromString(text, _TYPED), self.locale().toDate(text, date_pattern())):
            if pasted.isValid():
                self.setDate(pasted)
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open the calendar of an empty field at the suggestion."""
        if event.type() == QEvent.Type.Show and self.is_empty:
            self.calendarWidget().setCurrentPage(self.suggestion.year(), self.suggestion.month())
        return super().eventFilter(watched, event)
