"""Choice among a few things, all of which are shown."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QToolTip, QWidget

from exporter_gui.ui.options.format_cell import Cell, cell_size, draw_cell
from exporter_gui.ui.options.format_grid import FormatGrid, arrange
from exporter_gui.ui.widgets.untrusted import plain_tool_tip

_USUAL_WIDTH = 248
_ICON_ROLE = Qt.ItemDataRole.UserRole + 1
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CellPicker(QComboBox):
    """Combo box that shows all of its items at once: two or three as segments, more as cards.

    Keys, item data and accessibility are those of a combo box; arrow keys move as the items lie.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = -1
        self._sizes: tuple[list[QSize], list[QSize], list[QSize]] | None = None
        self._grids: dict[int, FormatGrid] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.currentIndexChanged.connect(self.update)

    def add(self, label: str, data: str, icon: str, description: str) -> None:
        """Add an item with the name of its icon; its tooltip is the description."""
        self.addItem(label, data)
        self.setItemData(self.count() - 1, icon, _ICON_ROLE)
        self.setItemData(self.count() - 1, plain_tool_tip(description), Qt.ItemDataRole.ToolTipRole)
        self._measure_again()

    def set_possible(self, data: str, description: str, *, is_possible: bool) -> None:
        """Let an item be chosen by the user or not, with a new description; the chosen one stays."""
        index, model = self.findData(data), self.model()
        self.setItemData(index, plain_tool_tip(description), Qt.ItemDataRole.ToolTipRole)
        if isinstance(model, QStandardItemModel):
            model.item(index).setEnabled(is_possible)
        self.update()

    def is_possible(self, index: int) -> bool:
        """Return whether an item can be chosen."""
        return bool(self.model().flags(self.model().index(index, 0)) & Qt.ItemFlag.ItemIsEnabled)

    def cell(self, index: int) -> QRect:
        """Return the place of an item in the widget."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), self._grid(self.width()).cells[index])

    def _grid(self, width: int) -> FormatGrid:
        """Return the places for a width, kept for the next time: a layout asks dozens of times."""
        if width not in self._grids:
            self._grids[width] = arrange(*self._measured(), width)
        return self._grids[width]

    def _measured(self) -> tuple[list[QSize], list[QSize], list[QSize]]:
        """Return the least sizes of the items, with the icons beside and above the labels, and above broken ones."""
        if self._sizes is None:
            labels, font = [self.itemText(index) for index in range(self.count())], self.font()
            beside = [cell_size(label, font, is_stacked=False) for label in labels]
            stacked = [cell_size(label, font, is_stacked=True) for label in labels]
            broken = [cell_size(label, font, is_stacked=True, is_broken=True) for label in labels]
            self._sizes = beside, stacked, broken
        return self._sizes

    def _measure_again(self) -> None:
        self._sizes = None
        self._grids.clear()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Measure the items again in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_again()
        super().changeEvent(event)

    def _at(self, position: QPoint) -> int:
        """Return the item at a place in the widget; -1 for none."""
        return next((index for index in range(self.count()) if self.cell(index).contains(position)), -1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        return self._grid(width).height

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size in a sidebar of the usual width."""
        width = max(_USUAL_WIDTH, self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the widest item."""
        sizes, _stacked, _broken = self._measured()
        return QSize(max(size.width() for size in sizes), max(size.height() for size in sizes))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the items, the chosen one last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in sorted(range(self.count()), key=lambda each: each == self.currentIndex()):
            draw_cell(painter, self._cell_as_shown(index), self.palette(), self.font())
        painter.end()

    def _cell_as_shown(self, index: int) -> Cell:
        grid, is_chosen = self._grid(self.width()), index == self.currentIndex()
        is_enabled = self.isEnabled() and self.is_possible(index)
        return Cell(
            rect=self.cell(index),
            label=self.itemText(index),
            icon=str(self.itemData(index, _ICON_ROLE)),
            index=index,
            count=self.count(),
            is_chosen=is_chosen,
            is_hovered=is_enabled and index == self._hovered,
            has_focus=is_chosen and self.hasFocus(),
            is_enabled=is_enabled,
            is_joined=grid.is_joined,
            is_stacked=grid.is_stacked,
            is_mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the item below the pointer."""
        index = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0 and self.is_possible(index):
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Do not open a list."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the item below the pointer."""
        self._hover(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark no item."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the sidebar scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a neighbor by the arrow keys, and the item that begins with typed letters."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            columns, rows = step
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                columns = -columns
            index = self._grid(self.width()).neighbor(self.currentIndex(), columns, rows)
            if self.is_possible(index):
                self.setCurrentIndex(index)
        elif event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Select):  # would open a list
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Describe the item below the pointer in a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._at(event.pos())
            text = self.itemData(index, Qt.ItemDataRole.ToolTipRole) if index >= 0 else None
            QToolTip.showText(event.globalPos(), text or "", self)
            return True
        return super().event(event)
