"""Cells as CSV for spreadsheets. A mark before a cell tells that it was changed; `TextWriter` counts and removes marks.

A cell whose text begins like a formula gets an apostrophe (the list of OWASP, and its full-width forms).
"""

import functools
import re

from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.sheet.cells import Cell, Clock, cut, printable
from exporter_gui.core.model.post import Kind

HARMLESS_MARK, CUT_MARK = b"\x01", b"\x02"
FORMULA_STARTS = "=+-@\t\n\uff1d\uff0b\uff0d\uff20"  # CR became LF
QUOTED = '",;\t\n'
_NEEDS_QUOTES = re.compile(f"[{QUOTED}]|^[ ']| $")
_MS_PER_DAY = 86_400_000


def csv_cell(cell: Cell) -> str:
    """Return a cell as a field of CSV, after its marks."""
    if isinstance(cell, Clock):
        return _clock_text(cell)
    return _text_cell(cell) if isinstance(cell, str) else number_text(Kind.COUNT, cell)


def _text_cell(stored: str) -> str:
    text = printable(stored)
    harmless = f"'{text}" if text[:1] and text[0] in FORMULA_STARTS else text
    short = cut(harmless)
    marks = HARMLESS_MARK * (harmless is not text) + CUT_MARK * (short is not harmless)
    return marks.decode() + (f'"{short.replace(chr(34), chr(34) * 2)}"' if _NEEDS_QUOTES.search(short) else short)


def _clock_text(clock: Clock) -> str:
    day, milliseconds = divmod(clock.milliseconds, _MS_PER_DAY)
    minutes, seconds = divmod(milliseconds // 1000, 60)
    return f"{_date_text(day)} {minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"


@functools.lru_cache(maxsize=4096)
def _date_text(day: int) -> str:
    date = Clock(day * _MS_PER_DAY).moment()
    return f"{date.year:04d}-{date.month:02d}-{date.day:02d}"
