"""Calendar of a date field."""

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from exporter_gui.ui.theme.icons import icon

_ROWS, _COLUMNS = 9, 7
"""Navigation, weekdays, six weeks and space around."""


class DateCalendar(QCalendarWidget):
    """Month in the colors of the scheme, with weekends like other days; of a year that a `date` has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setDateRange(*(QDate(day.year, day.month, day.day) for day in (date.min, date.max)))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        arrows = ["chevron-left", "chevron-right"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            arrows.reverse()
        for name, arrow in zip(("prev", "next"), arrows, strict=True):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(icon(arrow))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for six weeks, which is the size of the popup as well."""
        line = self.fontMetrics().lineSpacing()
        return super().minimumSizeHint().expandedTo(QSize(_COLUMNS * 3 * line, _ROWS * (line + line // 2)))
