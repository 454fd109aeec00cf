"""Places of the formats in their picker."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

_MOST_SEGMENTS = 3
_GAP = 6


@dataclass(frozen=True, slots=True)
class FormatGrid:
    """Rectangles of a few formats in one row, or of many in columns of equal width, in pixels."""

    cells: tuple[QRect, ...]
    columns: int
    is_joined: bool = False
    """True for a row of segments without gaps."""
    is_stacked: bool = False
    """True if each icon is above its label, which takes less width."""

    @property
    def height(self) -> int:
        """Height of all rows."""
        return max((cell.bottom() + 1 for cell in self.cells), default=0)

    def neighbor(self, index: int, columns: int, rows: int) -> int:
        """Return the cell so many columns and rows away; the same one where there is none."""
        column, row = index % self.columns + columns, index // self.columns + rows
        other = row * self.columns + column
        return other if 0 <= column < self.columns and 0 <= other < len(self.cells) else index


def arrange(beside: Sequence[QSize], stacked: Sequence[QSize], width: int) -> FormatGrid:
    """Return the places of formats, given the sizes that each takes with its icon beside or above its label."""
    count = len(beside)
    ways = ((_largest(beside), False), (_largest(stacked), True))
    for size, is_stacked in ways:
        if count <= _MOST_SEGMENTS and size.width() * count <= width:
            lefts = [round(index * width / count) for index in range(count + 1)]
            cells = (QRect(left, 0, right - left, size.height()) for left, right in itertools.pairwise(lefts))
            return FormatGrid(tuple(cells), count, is_joined=True, is_stacked=is_stacked)
    for size, is_stacked in ways:
        columns = min(count, (width + _GAP) // (size.width() + _GAP))
        if columns > 1:
            return _in_columns(count, columns, width, size.height(), is_stacked=is_stacked)
    return _in_columns(count, 1, width, ways[0][0].height(), is_stacked=False)


def _in_columns(count: int, most: int, width: int, height: int, *, is_stacked: bool) -> FormatGrid:
    rows = -(-count // most)
    columns = -(-count // rows)  # as few as make as many rows
    lefts = [round(column * (width + _GAP) / columns) for column in range(columns + 1)]
    places = (divmod(index, columns) for index in range(count))
    cells = (
        QRect(lefts[column], row * (height + _GAP), lefts[column + 1] - lefts[column] - _GAP, height)
        for row, column in places
    )
    return FormatGrid(tuple(cells), columns, is_stacked=is_stacked)


def _largest(sizes: Sequence[QSize]) -> QSize:
    largest = QSize(1, 1)
    for size in sizes:
        largest = largest.expandedTo(size)
    return largest
