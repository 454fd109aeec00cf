"""Single-selection row table."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from exporter_gui.ui.widgets.focus_ring import draw_focus_ring

Cell = str | Qt.AlignmentFlag | None
"""Data of a cell or title, depending on the role: text or alignment; None for other roles."""


class RowTable(QTableView):
    """Table that selects single rows. Tab moves the focus to the next widget."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the table, and the focus ring where no header would be outside of it."""
        super().paintEvent(event)
        if self.horizontalHeader().isHidden():
            draw_focus_ring(self)


def cell_alignment(*, is_number: bool) -> Qt.AlignmentFlag:
    """Return the alignment of cells and titles: right for numbers, left for texts."""
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
