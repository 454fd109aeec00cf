"""Look of lists of rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

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
