"""What to take from the archive: account, dates, format."""

from datetime import date

from PySide6.QtCore import QDate, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from exporter_gui.core.account import Summary
from exporter_gui.core.errors import RequestError
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.selection import Selection
from exporter_gui.core.time_range import TimeRange
from exporter_gui.ui.optional_date_edit import OptionalDateEdit
from exporter_gui.ui.text import number


class ChoicesPanel(QWidget):
    """The choices of an export. `changed` follows each change, by the user or not."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = QComboBox()
        self._account.setObjectName("accountComboBox")
        self._account.setAccessibleName(self.tr("Account"))
        self._from = OptionalDateEdit(self.tr("the first post"))
        self._from.setObjectName("fromDateEdit")
        self._from.setAccessibleName(self.tr("First day"))
        self._to = OptionalDateEdit(self.tr("the last post"))
        self._to.setObjectName("toDateEdit")
        self._to.setAccessibleName(self.tr("Last day"))
        self._clear = QPushButton(self.tr("All &dates"))
        self._clear.setObjectName("clearDatesButton")
        self._clear.setAccessibleName(self.tr("All dates"))
        self._format = QComboBox()
        self._format.setObjectName("formatComboBox")
        self._format.setAccessibleName(self.tr("Format"))
        for name, format_ in FORMATS.items():
            self._format.addItem(format_.label, name)
        self._lay_out()
        self._account.currentIndexChanged.connect(self.changed)
        self._format.currentIndexChanged.connect(self.changed)
        for edit in (self._from, self._to):
            edit.dateChanged.connect(self._on_dates_changed)
        self._clear.clicked.connect(self._on_clear)
        self._on_dates_changed()

    def _lay_out(self) -> None:
        dates = QHBoxLayout()
        until = QLabel(self.tr("t&o"))
        until.setBuddy(self._to)
        for widget in (self._from, until, self._to, self._clear):
            dates.addWidget(widget)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        self._zone = QLabel(
            self.tr("Whole days, both included, in this computer's time zone ({zone}).").format(zone=zone)
        )
        dates.addStretch()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Account:"), self._account)
        form.addRow(self.tr("&From:"), dates)
        form.labelForField(dates).setBuddy(self._from)  # type: ignore[attr-defined]
        form.addRow("", self._zone)
        form.addRow(self.tr("For&mat:"), self._format)

    def show_archive(self, summary: Summary) -> None:
        """Offer the archive's accounts; take all dates."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._account.clear()
        for owner in summary.owners:
            title = self.tr("{handle} ({posts} posts)").format(handle=owner.handle, posts=number(owner.posts))
            self._account.addItem(title, owner.did)
        if not summary.owners:
            self._account.addItem(self.tr("All authors ({posts} posts)").format(posts=number(summary.posts)), None)
        for edit, day in ((self._from, summary.first_post), (self._to, summary.last_post)):
            edit.suggestion = QDate.fromString(day or "", "yyyy-MM-dd")
            edit.set_empty()
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.changed.emit()

    @property
    def format_name(self) -> str:
        """The chosen format, a name in `FORMATS`."""
        return str(self._format.currentData())

    @property
    def account(self) -> str | None:
        """The chosen account's DID; None for all authors."""
        did = self._account.currentData()
        return None if did is None else str(did)

    def days(self) -> tuple[date | None, date | None]:
        """The chosen first and last day; None for an open end."""
        first, last = (edit.value() for edit in (self._from, self._to))
        return (
            None if first is None else date(first.year(), first.month(), first.day()),
            None if last is None else date(last.year(), last.month(), last.day()),
        )

    def selection(self) -> Selection:
        """The posts that are meant. Raises `RequestError` where the last day comes before the first."""
        first, last = self.days()
        if first and last and last < first:
            raise RequestError(self.tr("The last day comes before the first; exchange them."))
        return Selection(self.account, TimeRange.of_days(first, last))

    @Slot()
    def _on_dates_changed(self) -> None:
        self._clear.setEnabled(not (self._from.is_empty and self._to.is_empty))
        self.changed.emit()

    @Slot()
    def _on_clear(self) -> None:
        for edit in (self._from, self._to):
            edit.set_empty()
