"""Rows of the history dialog."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from exporter_gui.ui.history.history_model import HistoryModel
from exporter_gui.ui.widgets.rows.row_view import show_as_rows

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryTable(QListView):
    """List with one row per export."""

    show_requested = Signal()
    """A double click or Return on the selected row."""

    def __init__(self, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        show_as_rows(self)
        self.doubleClicked.connect(self.show_requested)

    @property
    def chosen_row(self) -> int | None:
        """The selected row; None if there is none."""
        rows = self.selectionModel().selectedIndexes()
        return rows[0].row() if rows else None

    def choose_row(self, row: int) -> None:
        """Select a row and scroll to it."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Return; leave other keys to the list."""
        if event.key() in _RETURN:
            self.show_requested.emit()
        else:
            super().keyPressEvent(event)
