"""Places of the formats in their picker."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

from exporter_gui.ui.theme.metrics import SMALL

_MOST_SEGMENTS = 3
_GAP = SMALL


@dataclass(frozen=True, slots=True)
class FormatGrid:
    """Rectangles of a few formats in one row, or of many in columns of equal width, in pixels."""

    cells: tuple[QRect, ...]
    columns: int
    is_joined: bool
    """True for a row of segments without gaps."""

    @property
    def height(self) -> int:
        """Height of all rows."""
        return max((cell.bottom() + 1 for cell in self.cells), default=0)

    def neighbor(self, index: int, columns: int, rows: int) -> int:
        """Return the cell so many columns and rows away; the same one where there is none."""
        column, row = index % self.columns + columns, index // self.columns + rows
        other = row * self.columns + column
        return other if 0 <= column < self.columns and 0 <= other < len(self.cells) else index


def arrange(widths: Sequence[int], width: int, row_height: int) -> FormatGrid:
    """Return the places of formats with these widths."""
    widest = max(widths, default=1)
    if len(widths) <= _MOST_SEGMENTS and widest * len(widths) <= width:
        lefts = [round(index * width / len(widths)) for index in range(len(widths) + 1)]
        cells = [QRect(left, 0, right - left, row_height) for left, right in itertools.pairwise(lefts)]
        return FormatGrid(tuple(cells), len(cells), is_joined=True)
    columns = max(1, min(len(widths), (width + _GAP) // (widest + _GAP)))
    rows = -(-len(widths) // columns)
    columns = -(-len(widths) // rows)  # as few as make as many rows
    cell_width = (width - _GAP * (columns - 1)) // columns
    places = [divmod(index, columns) for index in range(len(widths))]
    return FormatGrid(
        tuple(
            QRect(column * (cell_width + _GAP), row * (row_height + _GAP), cell_width, row_height)
            for row, column in places
        ),
        columns,
        is_joined=False,
    )
