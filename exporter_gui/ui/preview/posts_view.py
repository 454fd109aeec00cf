"""View of the posts, as cards or as a list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from exporter_gui.ui.preview.preview_model import PreviewModel
from exporter_gui.ui.widgets.row_table import RowTable


class PostsView(RowTable):
    """Table with one row per post, all of one height. Emits what is to be done with a post."""

    opened = Signal()
    """The current post is to be shown in full."""
    menu_requested = Signal(QPoint)
    """A menu for the current post is to be shown at this place of the screen."""

    def __init__(self, model: PreviewModel, column: int, parent: QWidget | None = None) -> None:
        """Show posts; `column` is one that is always visible."""
        super().__init__(model, parent)
        self._column = column
        self.setAccessibleName(self.tr("Posts to export"))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._on_opened)
        self.clicked.connect(self._on_opened)

    def set_row_height(self, height: int) -> None:
        """Set the height of every row."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802 - Qt's name
        """Scroll, and redraw the focus ring, which does not scroll."""
        super().scrollContentsBy(across, down)
        if self.hasFocus():
            self.viewport().update()

    def keyboardSearch(self, _text: str) -> None:  # noqa: N802 - Qt's name
        """Do nothing: Qt would look through a million posts."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Request the menu of the post below the pointer; with the keyboard, of the current one."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        if self.indexAt(place).isValid():
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End move to the first and the last post; Qt would move within a row."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and (posts := self.model().rowCount()):
            return self.model().index(ends[action] % posts, self._column)
        return super().moveCursor(action, modifiers)

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll to a post, whatever column is asked for."""
        super().scrollTo(self.model().index(index.row(), self._column), hint)

    def take_current(self) -> None:
        """Make the current cell one that is visible here."""
        current = self.currentIndex()
        if current.isValid():
            selection = self.selectionModel()
            place = self.model().index(current.row(), self._column)
            selection.setCurrentIndex(place, selection.SelectionFlag.NoUpdate)
            self.scrollTo(place)

    @Slot(object)
    def _on_opened(self, _index: QModelIndex | QPersistentModelIndex) -> None:
        self.opened.emit()
