"""CSV as spreadsheets want it, and in which they run nothing."""

import csv
import io
from collections.abc import Iterable, Iterator

_ROWS_AT_ONCE = 500
_RUN_BY_SPREADSHEETS = frozenset("=+-@\t\r\n＝＋－＠")
"""Characters that a cell must not begin with."""


def spreadsheet(rows: Iterable[tuple[str, ...]]) -> Iterator[bytes]:
    """Return the content in pieces: UTF-8 with a byte order mark and CRLF, and cells that no program takes to run."""
    text = io.StringIO("\ufeff", newline="")
    text.seek(1)
    writer = csv.writer(text)
    for number, row in enumerate(rows):
        writer.writerow([f"'{cell}" if cell[:1] in _RUN_BY_SPREADSHEETS else cell for cell in row])
        if number and number % _ROWS_AT_ONCE == 0:
            yield text.getvalue().encode("utf-8", "replace")
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode("utf-8", "replace")
