"""Single-selection row table."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from exporter_gui.ui.widgets.focus_ring import draw_focus_ring

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
Cell = str | Qt.AlignmentFlag | None
"""Data of a cell or title, depending on the role: text or alignment; None for other roles."""


class RowTable(QTableView):
    """Table that selects single rows. Tab moves the focus to the next widget.

    It has a focus ring for someone at the keyboard, and none after a click.
    """

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_ring = False
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
        """Paint the table and the focus ring."""
        super().paintEvent(event)
        if self._has_ring:
            draw_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the ring if the focus has come by the keyboard."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._show_ring(is_shown=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Show the ring as soon as keys are used."""
        self._show_ring(is_shown=True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show no ring, as the row below the pointer tells enough."""
        self._show_ring(is_shown=False)
        super().mousePressEvent(event)

    def _show_ring(self, *, is_shown: bool) -> None:
        if is_shown != self._has_ring:
            self._has_ring = is_shown
            self.viewport().update()


def cell_alignment(*, is_number: bool) -> Qt.AlignmentFlag:
    """Return the alignment of cells and titles: right for numbers, left for texts."""
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
