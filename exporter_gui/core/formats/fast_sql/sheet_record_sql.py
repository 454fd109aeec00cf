"""Fast path of records of cells."""

from collections.abc import Sequence

from exporter_gui.core.database.sql import literal
from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.fast_sql.sheet_sql import ONE_EACH, TIMES, SheetDialect, cells_sql
from exporter_gui.core.formats.fast_sql.usual_times import time, usual_times
from exporter_gui.core.formats.sheet.cells import is_readable_utf8
from exporter_gui.core.formats.sheet.columns import CellKind
from exporter_gui.core.formats.sheet.records import CELL_END, RECORD_END, record_cell
from exporter_gui.core.formats.sheet.row import RowContext

_SEPARATORS = (CELL_END + RECORD_END).encode()


def sheet_record_sql(names: Sequence[str], context: RowContext) -> SqlText:
    """Return SQL for records of the columns with these names."""

    def complete(text: bytes, extras: Sequence[bytes]) -> bytes | None:
        (posts,) = extras
        cells, records = text.count(CELL_END.encode()), text.count(RECORD_END.encode())
        has_no_others = cells == len(posts) * (len(names) - 1) and records == len(posts) - 1
        return text if has_no_others and is_readable_utf8(text, besides=_SEPARATORS) else None

    dialect = SheetDialect(
        field=lambda value: value,
        dates=_dates,
        constant=lambda text: record_cell(CellKind.TEXT, text),
    )
    return SqlText(cells_sql(names, context, dialect, literal(CELL_END)), complete, (ONE_EACH,), usual_times(*TIMES))


def _dates(column: str, in_utc: Sequence[bool]) -> str:
    """Return SQL for milliseconds, the same for each cell. SQLite would round them, so they are added afterwards."""
    offset = "CASE WHEN substr(time, -1) = 'Z' THEN '' ELSE substr(time, -6) END"
    seconds = f"unixepoch(substr(time, 1, 19) || {offset})"
    milliseconds = "CAST(CAST('0' || substr(time, 20, 4) AS REAL) * 1000 + 0.5 AS INTEGER)"
    in_calendar = "time >= '0001-01-03' AND time < '9999-12-29'"
    times = f"SELECT {time(column, fractions=True)} AS time LIMIT 1"
    utc = f"SELECT {seconds} * 1000 + {milliseconds} AS utc FROM ({times}) WHERE {in_calendar} LIMIT 1"
    return f"(SELECT {f' || {literal(CELL_END)} || '.join(['utc'] * len(in_utc))} FROM ({utc}))"
