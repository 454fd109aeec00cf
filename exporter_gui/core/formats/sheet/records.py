"""Cells as records for a writer of another file format: texts between separators."""

from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.sheet.cells import Cell, Clock, cut, printable
from exporter_gui.core.formats.sheet.columns import CellKind
from exporter_gui.core.model.post import Kind

CUT_MARK = b"\x02"
TEXT_MARK = "\x03"
"""Before a text in a column of another kind."""
CELL_END = "\x1f"
RECORD_END = "\x1e"


def record_cell(kind: CellKind, cell: Cell) -> str:
    """Return a cell of a record: a date as its UTC milliseconds, a text after its marks."""
    if isinstance(cell, Clock):
        return str(cell.utc_ms)
    if not isinstance(cell, str):
        return number_text(Kind.COUNT, cell)
    if not cell:
        return ""
    text = printable(cell)
    short = cut(text)
    marks = CUT_MARK.decode() * (short is not text) + TEXT_MARK * (kind is not CellKind.TEXT)
    return marks + short
