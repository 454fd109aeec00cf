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


def arrange(beside: Sequence[QSize], stacked: Sequence[QSize], broken: Sequence[QSize], width: int) -> FormatGrid:
    """Return the places of formats, given the sizes that each takes with its icon beside or above its label.

    `broken` are the sizes with the icon above a label that is broken into lines.
    """
    count = len(beside)
    ways = ((beside, False), (stacked, True))
    for sizes, is_stacked in ways:
        size = _largest(sizes)
        if count <= _MOST_SEGMENTS and size.width() * count <= width:
            lefts = [round(index * width / count) for index in range(count + 1)]
            cells = (QRect(left, 0, right - left, size.height()) for left, right in itertools.pairwise(lefts))
            return FormatGrid(tuple(cells), count, is_joined=True, is_stacked=is_stacked)
    for sizes, is_stacked in (*ways, (broken, True)):
        columns = min(count, (width + _GAP) // (_largest(sizes).width() + _GAP))
        if columns > 1:
            return _in_columns(stacked if is_stacked else beside, sizes, columns, width, is_stacked=is_stacked)
    return _in_columns(beside, beside, 1, width, is_stacked=False)


def _in_columns(
    usual: Sequence[QSize], least: Sequence[QSize], most: int, width: int, *, is_stacked: bool
) -> FormatGrid:
    """Return columns of equal width; rows are as high as the usual sizes, or as the least where those do not fit."""
    count = len(usual)
    rows = -(-count // most)
    columns = -(-count // rows)  # as few as make as many rows
    lefts = [round(column * (width + _GAP) / columns) for column in range(columns + 1)]
    cells: list[QRect] = []
    top = 0
    for first in range(0, count, columns):
        places = [QRect(left, top, end - left - _GAP, 1) for left, end in itertools.pairwise(lefts)]
        row = list(zip(usual[first : first + columns], least[first : first + columns], places, strict=False))
        height = max((one if one.width() <= place.width() else other).height() for one, other, place in row)
        cells += [QRect(place.left(), top, place.width(), height) for _one, _other, place in row]
        top += height + _GAP
    return FormatGrid(tuple(cells), columns, is_stacked=is_stacked)


def _largest(sizes: Sequence[QSize]) -> QSize:
    largest = QSize(1, 1)
    for size in sizes:
        largest = largest.expandedTo(size)
    return largest
