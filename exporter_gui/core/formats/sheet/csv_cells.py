"""Cells as CSV for spreadsheets. A mark before a cell tells that it was changed; `TextWriter` counts and removes marks.

A cell whose text begins like a formula gets an apostrophe (the list of OWASP, and its full-width forms).
"""

import re

from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.sheet.cells import Cell, Clock, cut, printable
from exporter_gui.core.model.post import Kind

HARMLESS_MARK, CUT_MARK = b"\x01", b"\x02"
FORMULA_STARTS = "=+-@\t\n\uff1d\uff0b\uff0d\uff20"  # CR became LF
QUOTED = '",;\t\n'
_NEEDS_QUOTES = re.compile(f"[{QUOTED}]|^[ ']| $")


def csv_cell(cell: Cell) -> str:
    """Return a cell as a field of CSV, after its marks."""
    if isinstance(cell, Clock):
        return cell.text()
    return _text_cell(cell) if isinstance(cell, str) else number_text(Kind.COUNT, cell)


def _text_cell(stored: str) -> str:
    text = printable(stored)
    harmless = f"'{text}" if text[:1] and text[0] in FORMULA_STARTS else text
    short = cut(harmless)
    marks = HARMLESS_MARK * (harmless is not text) + CUT_MARK * (short is not harmless)
    return marks.decode() + (f'"{short.replace(chr(34), chr(34) * 2)}"' if _NEEDS_QUOTES.search(short) else short)
