"""Look of lists of rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout

from exporter_gui.ui.theme.metrics import TIGHT
from exporter_gui.ui.widgets.rows.row_delegate import RowDelegate


def show_as_rows(view: QListView) -> None:
    """Let a list paint the `Row` of each item, and scroll smoothly."""
    view.setProperty("role", "rows")
    view.setItemDelegate(RowDelegate(view))
    view.setUniformItemSizes(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setMouseTracking(True)  # highlights the row below the pointer


def row_card(view: QListView) -> QFrame:
    """Return a card that holds a list of rows."""
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
    layout.addWidget(view)
    return card
