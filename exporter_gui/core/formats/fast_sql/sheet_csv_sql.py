"""Fast path of the spreadsheet CSV."""

from collections.abc import Sequence

from exporter_gui.core.database.sql import literal
from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.fast_sql.ordinary import time
from exporter_gui.core.formats.fast_sql.sheet_sql import IDENTIFIERS, SheetDialect, cells_sql
from exporter_gui.core.formats.fast_sql.zone_sql import shown_in_zone_sql
from exporter_gui.core.formats.sheet.cells import MAX_CHARACTERS, is_readable_utf8
from exporter_gui.core.formats.sheet.csv_cells import CUT_MARK, FORMULA_STARTS, HARMLESS_MARK, QUOTED, csv_cell
from exporter_gui.core.formats.sheet.row import RowContext

_NOT_IN_IDENTIFIERS = tuple(mark.encode() for mark in (*QUOTED, "\r", " "))


def sheet_csv_sql(names: Sequence[str], context: RowContext, separator: str) -> SqlText:
    """Return SQL for records of the columns with these names."""

    def date(column: str, is_utc: bool) -> str:  # noqa: FBT001 - a column's only property
        shown = "utc" if is_utc else shown_in_zone_sql("utc", context.zone)
        in_calendar = "utc >= '0001-01-03' AND utc < '9999-12-29'"
        times = f"SELECT datetime({time(column, fractions=False)}) AS utc LIMIT 1"
        return f"(SELECT CASE WHEN {in_calendar} THEN {shown} END FROM ({times}))"

    dialect = SheetDialect(text=_text, date=date, constant=csv_cell)
    identifiers = f"concat({', '.join(IDENTIFIERS)})"
    return SqlText(cells_sql(names, context, dialect, literal(separator)), _finish, (identifiers,))


def _text(value: str) -> str:
    """Return SQL for a text as a field, after its marks."""
    first, last = f"substr({value}, 1, 1)", f"substr({value}, -1)"
    changed = " OR ".join(f"instr({value}, char({code}))" for code in (ord("\r"), *HARMLESS_MARK, *CUT_MARK))
    is_formula = f"instr({literal(FORMULA_STARTS)}, {first})"
    marked = " OR ".join(f"instr({value}, char({ord(mark)}))" for mark in QUOTED)
    is_quoted = f"{marked} OR {first} IN (' ', '''') OR {last} = ' '"
    escaped = f"""replace({value}, '"', '""') || '"'"""
    return (
        f"CASE WHEN {value} = '' COLLATE BINARY THEN ''"
        f" WHEN {changed} OR length({value}) >= {MAX_CHARACTERS // 2} THEN NULL"
        f" WHEN {is_formula} THEN char({HARMLESS_MARK[0]}) || '\"''' || {escaped}"
        f" WHEN {is_quoted} THEN '\"' || {escaped} ELSE {value} END"
    )


def _finish(text: bytes, extras: Sequence[bytes]) -> bytes | None:
    (identifiers,) = extras
    if any(mark in identifiers for mark in _NOT_IN_IDENTIFIERS):
        return None
    return text if is_readable_utf8(text, besides=b"\r" + HARMLESS_MARK + CUT_MARK) else None
