"""Details of one export."""

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from exporter_gui.application.storage.history import HistoryEntry, Outcome
from exporter_gui.core.output.packing import Packing
from exporter_gui.ui.options.choices_in_words import filters_in_words, format_and_packing, range_in_words
from exporter_gui.ui.widgets.dates import moment_text
from exporter_gui.ui.widgets.quantities import duration, number

_LEAST_LINES, _MOST_LINES = 4, 10
_PADDING = 3


class HistoryDetails(QPlainTextEdit):
    """Read-only text with the details of an export."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDetailsEdit")
        self.setAccessibleName(self.tr("Details of the selected export"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_entry(self, entry: HistoryEntry | None) -> None:
        """Show an export, or nothing."""
        self.setPlainText("" if entry is None else "\n".join(self._lines(entry)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take another height where the lines break elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text, within limits; the rest scrolls."""
        lines = min(_MOST_LINES, max(_LEAST_LINES, round(self.document().size().height())))
        around = 2 * (self.frameWidth() + round(self.document().documentMargin()) + _PADDING)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)

    def _verification(self, verified_at: datetime, differences: int) -> str:
        time = moment_text(verified_at.astimezone())
        if not differences:
            return self.tr("Verified {time}: complete and unchanged").format(time=time)
        return self.tr("Verified {time}: differences found: {number}").format(time=time, number=number(differences))

    def _lines(self, entry: HistoryEntry) -> list[str]:
        settings = self.tr("Dates: {dates}; filters: {filters}").format(
            dates=range_in_words(entry.choices), filters=filters_in_words(entry.choices)
        )
        saved_as = format_and_packing(entry.choices)
        settings += "; " + self.tr("saved as: {packing}").format(packing=saved_as)
        if entry.outcome is Outcome.COMPLETED:
            settings += "; " + self.tr("written in {duration}").format(duration=duration(entry.seconds))
        destination = {
            Packing.FILE: self.tr("File: {path}"),
            Packing.FOLDER: self.tr("Folder: {path}"),
            Packing.ZIP: self.tr("ZIP: {path}"),
        }
        lines = [
            destination[entry.choices.packing].format(path=entry.destination),
            self.tr("Archive: {path}").format(path=entry.archive),
            *([self.tr("Combined with: {path}").format(path=also)] if (also := entry.additions.archive) else []),
            settings,
        ]
        if entry.sha256:
            lines.append(self.tr("SHA-256: {digest}").format(digest=entry.sha256))
        if entry.verified_at is not None:
            lines.append(self._verification(entry.verified_at, entry.differences))
        message = entry.message.splitlines()
        return [*lines, *message] if entry.outcome is Outcome.COMPLETED else [*message, *lines]
