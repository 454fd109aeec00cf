"""Calendar that drops down from a date field."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from exporter_gui.ui.options.date_calendar import DateCalendar

_GAP = 2


class DatePopup(QFrame):
    """Calendar in a frame, below the field or, where there is no room, above it."""

    chosen = Signal(object)
    """The chosen `date`; the calendar has closed."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self.setProperty("role", "popup")
        self.calendar = DateCalendar()
        self.calendar.clicked.connect(self._on_chosen)
        self.calendar.activated.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)

    def open_at(self, day: date | None, page: date | None) -> None:
        """Show the month of `day`; without one that of `page`, or this month."""
        chosen = day or page
        shown = QDate(chosen.year, chosen.month, chosen.day) if chosen else QDate.currentDate()
        self.calendar.setSelectedDate(shown)
        self.calendar.setCurrentPage(shown.year(), shown.month())
        self.move(self._place())
        self.show()
        self.calendar.setFocus()

    def _place(self) -> QPoint:
        """Return where the popup covers nothing of the field, within the screen."""
        self.adjustSize()
        field = QRect(self._field.mapToGlobal(QPoint()), self._field.size())
        screen, size = self._field.screen().availableGeometry(), self.size()
        top = field.bottom() + 1 + _GAP
        if top + size.height() > screen.bottom() and field.top() - _GAP - size.height() >= screen.top():
            top = field.top() - _GAP - size.height()
        return QPoint(max(screen.left(), min(field.left(), screen.right() + 1 - size.width())), top)

    @Slot(QDate)
    def _on_chosen(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))
