"""A date field that may be empty."""

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QWidget


class OptionalDateEdit(QDateEdit):
    """A date, or none: an open end. Stepping or typing into the empty field begins at `suggestion`."""

    def __init__(self, empty_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = QDate.currentDate()
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setSpecialValueText(empty_text)
        self.calendarWidget().installEventFilter(self)
        self.set_empty()

    @property
    def is_empty(self) -> bool:
        """True where no date is set."""
        return self.date() == self.minimumDate()

    def value(self) -> QDate | None:
        """The date, or None."""
        return None if self.is_empty else self.date()

    def set_empty(self) -> None:
        """Take the date away."""
        self.setDate(self.minimumDate())

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Begin at the suggestion, not at the calendar's first day."""
        if self.is_empty:
            self.setDate(self.suggestion)
        else:
            super().stepBy(steps)

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:  # noqa: N802 - Qt's name
        """Both ways, also from the empty field."""
        return QDateEdit.StepEnabledFlag.StepUpEnabled | QDateEdit.StepEnabledFlag.StepDownEnabled

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Typing a digit begins a date; deleting it all empties the field."""
        if self.is_empty and event.text().isdigit():
            self.setDate(self.suggestion)
            self.setSelectedSection(QDateEdit.Section.YearSection)
        elif (
            event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            and self.lineEdit().selectedText() == self.lineEdit().text()
        ):
            self.set_empty()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The calendar of an empty field opens at the suggestion."""
        if event.type() == QEvent.Type.Show and self.is_empty:
            self.calendarWidget().setCurrentPage(self.suggestion.year(), self.suggestion.month())
        return super().eventFilter(watched, event)
