"""Table of the history dialog."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QHeaderView, QWidget

from exporter_gui.ui.history.history_model import FILE_COLUMN, OUTCOME_COLUMN, HistoryModel
from exporter_gui.ui.widgets.row_table import RowTable

_WIDEST, _WIDEST_FILE = 200, 300
_PADDING = 12


class HistoryTable(RowTable):
    """Table with one row per export."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._model = model
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)

    @property
    def chosen_row(self) -> int | None:
        """The selected row; None if there is none."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def choose_row(self, row: int) -> None:
        """Select a row and scroll to it."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def fit_columns(self) -> None:
        """Fit the columns to their contents, within limits."""
        self.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            widest = _WIDEST_FILE if column == FILE_COLUMN else _WIDEST
            self.setColumnWidth(column, min(self.columnWidth(column) + _PADDING, widest))
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in self._model.outcomes)
        self.setColumnWidth(OUTCOME_COLUMN, widest + 2 * _PADDING)
