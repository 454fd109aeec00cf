"""Layout of widgets in rows that wrap."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

_Row = list[tuple[QLayoutItem, int]]
"""Items with their widths."""


class FlowLayout(QLayout):
    """Rows from left to right, or from right to left; with `fills`, the items of a row share all of its width."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int, fills: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._fills = fills
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """Append an item."""
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Add a widget before the others from `index` on."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Remove and return an item; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Return none."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        heights = [_height(row) for row in self._rows(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a single row."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the largest item."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        top = rect.top()
        for row in self._rows(rect.width()):
            left, height = rect.left(), _height(row)
            for item, width in self._stretched(row, rect.width()):
                own = min(height, _item_height(item, width))
                place = QRect(QPoint(left, top + (height - own) // 2), QSize(width, own))
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += width + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> Iterator[_Row]:
        row: _Row = []
        used = 0
        for item in self._shown():
            own = min(item.sizeHint().width(), max(width, item.minimumSize().width()))
            if row and used + self.spacing() + own > width:
                yield row
                row, used = [], 0
            used += own + (self.spacing() if row else 0)
            row.append((item, own))
        if row:
            yield row

    def _stretched(self, row: _Row, width: int) -> _Row:
        """Return the row with its widths as they are shown: with `fills`, equal where each item has room."""
        free = width - self.spacing() * (len(row) - 1)
        if not self._fills:
            return row
        equal = free // len(row)
        if all(own <= equal for _item, own in row):
            return [(item, equal) for item, _own in row]
        share = (free - sum(own for _item, own in row)) // len(row)
        return [(item, own + share) for item, own in row]


def _height(row: _Row) -> int:
    return max(_item_height(item, width) for item, width in row)


def _item_height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
