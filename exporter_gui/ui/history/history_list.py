"""Searchable list of exports."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from exporter_gui.application.storage.file_state import FileState
from exporter_gui.application.storage.history import History, HistoryEntry
from exporter_gui.ui.history.history_model import HistoryModel
from exporter_gui.ui.history.history_table import HistoryTable
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import MEDIUM
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.rows.row_view import row_card


class HistoryList(QWidget):
    """Search field and rows of exports, or a placeholder if the list is empty."""

    changed = Signal()
    """The selection, or the details of the selected export, have changed."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._model = HistoryModel(self)
        self._search = QLineEdit()
        self._search.setObjectName("historySearchEdit")
        self._search.setAccessibleName(self.tr("Search the history"))
        self._search.setPlaceholderText(self.tr("name, outcome, account, dates, archive, message …"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(icon("search", Ink.SECONDARY), QLineEdit.ActionPosition.LeadingPosition)
        self.table = HistoryTable(self._model)
        self.table.setObjectName("historyTable")
        self.table.setAccessibleName(self.tr("Exports, newest first"))
        self._empty = QLabel()
        self._empty.setObjectName("historyEmptyLabel")
        self._empty.setAccessibleName(self.tr("Exports"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        set_caption(self._empty)
        self._pages = QStackedWidget()
        self._pages.addWidget(row_card(self.table))
        self._pages.addWidget(self._empty)
        self._lay_out()
        self.setFocusProxy(self._search)
        self._search.textChanged.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self.changed)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Search:"))
        label.setBuddy(self._search)
        search = QHBoxLayout()
        search.addWidget(label)
        search.addWidget(self._search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(search)
        layout.addWidget(self._pages, 1)

    @Slot()
    def refresh(self) -> None:
        """Reload the history; keep the selected export, or select the one nearest to its row."""
        chosen, row = self.chosen, self.table.chosen_row
        self._model.show_entries(self._history.entries(), self._search.text())
        rows = self._model.rowCount()
        self._pages.setCurrentIndex(0 if rows else 1)
        set_label_text(self._empty, "" if rows else self._placeholder())
        if rows:
            same = None if chosen is None else self._model.row_of(chosen.id)
            self.table.choose_row(min(row or 0, rows - 1) if same is None else same)
        self.changed.emit()

    def _placeholder(self) -> str:
        search = self._search.text().strip()
        if search:
            return self.tr("No export matches “{search}”.").format(search=search)
        if self._history.trouble:
            return self.tr("No exports in this session yet.")
        return self.tr("No exports yet. Your exports will be listed here, with their settings and files.")

    @property
    def chosen(self) -> HistoryEntry | None:
        """The selected export; None if the list is empty."""
        row = self.table.chosen_row
        return None if row is None else self._model.entry(row)

    def set_state(self, number: int, state: FileState) -> None:
        """Show the state of an export's file."""
        self._model.set_state(number, state)
        if self._search.text():
            self.refresh()  # the state is searched as well
        chosen = self.chosen
        if chosen is not None and chosen.id == number:
            self.changed.emit()

    def state_of(self, entry: HistoryEntry) -> FileState | None:
        """Return the state of an export's file; None if it is unknown."""
        return self._model.state_of(entry)
