"""Fast path of the spreadsheet CSV."""

from collections.abc import Sequence

from exporter_gui.core.database.sql import literal
from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.fast_sql.sheet_sql import IDENTIFIERS, ONE_EACH, TIMES, SheetDialect, cells_sql
from exporter_gui.core.formats.fast_sql.usual_times import time, usual_times
from exporter_gui.core.formats.fast_sql.zone_sql import shown_in_zone_sql
from exporter_gui.core.formats.sheet.cells import is_readable_utf8
from exporter_gui.core.formats.sheet.csv_cells import FORMULA_STARTS, HARMLESS_MARK, QUOTED, csv_cell
from exporter_gui.core.formats.sheet.row import RowContext

_NOT_IN_IDENTIFIERS = tuple(mark.encode() for mark in (*QUOTED, "\r", " "))
_HARMLESS = b"\"'"
"""Beginning of a cell after its mark; in no text, because quotes are doubled."""


def sheet_csv_sql(names: Sequence[str], context: RowContext, separator: str) -> SqlText:
    """Return SQL for records of the columns with these names.

    Its names are short, for that of a zone with summer time to be kept prepared: a fifth of the time (see `renderer`).
    """

    def dates(column: str, in_utc: Sequence[bool]) -> str:
        shown = ["t" if is_utc else shown_in_zone_sql("t", context.zone) for is_utc in in_utc]
        cells = f" || {literal(separator)} || ".join(shown)
        in_calendar = "t >= '0001-01-03' AND t < '9999-12-29'"
        times = f"SELECT datetime({time(column, fractions=False)}) AS t LIMIT 1"
        return f"(SELECT CASE WHEN {in_calendar} THEN {cells} END FROM ({times}))"

    dialect = SheetDialect(_field, dates, csv_cell)
    identifiers = f"concat({', '.join(IDENTIFIERS)})"
    return SqlText(
        cells_sql(names, context, dialect, literal(separator)), _complete, (identifiers, ONE_EACH), usual_times(*TIMES)
    )


def _field(value: str) -> str:
    """Return SQL for a text as a field, after its mark."""
    first = f"substr({value},1,1)"
    marked = " OR ".join(f"instr({value},{literal(mark)})" for mark in QUOTED)
    has_outer_space = f"{first} IN (' ','''') OR rtrim({value})<>{value} COLLATE BINARY"
    escaped = f"""replace({value},'"','""')||'"'"""
    return (
        f"CASE WHEN {value}='' COLLATE BINARY THEN ''"
        f" WHEN instr({literal(FORMULA_STARTS)},{first}) THEN char({HARMLESS_MARK[0]})||'\"'''||{escaped}"
        f" WHEN {marked} OR {has_outer_space} THEN '\"'||{escaped} ELSE {value} END"
    )


def _complete(text: bytes, extras: Sequence[bytes]) -> bytes | None:
    identifiers, posts = extras
    if any(mark in identifiers for mark in _NOT_IN_IDENTIFIERS):
        return None
    _before, *harmless = text.split(HARMLESS_MARK)
    if text.count(b"\r") >= len(posts) or not all(each.startswith(_HARMLESS) for each in harmless):
        return None
    return text if is_readable_utf8(text, besides=b"\r" + HARMLESS_MARK) else None
