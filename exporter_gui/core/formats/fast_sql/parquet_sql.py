"""Fast path of the records that become Parquet."""

from collections.abc import Sequence

from exporter_gui.core.database.sql import literal
from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.fast_sql.ordinary import count, is_json_sql, or_placeholder
from exporter_gui.core.formats.fast_sql.usual_times import time, usual_times
from exporter_gui.core.formats.parquet.columns import ParquetColumn
from exporter_gui.core.formats.parquet.records import CONTROLS, NULL, VALUE_END
from exporter_gui.core.model.post import Kind
from exporter_gui.core.model.utf8 import is_utf8

_CONTROL_BYTES = tuple(control.encode() for control in CONTROLS)
_SHORT_KINDS = {Kind.TEXT, Kind.LIST}


def parquet_sql(columns: Sequence[ParquetColumn]) -> SqlText:
    """Return SQL for records of these columns."""
    short_texts = [column.name for column in columns if column.kind in _SHORT_KINDS and column.name != "text"]
    values = [
        or_placeholder(_value(column), column.name, "''" if column.is_required else literal(NULL)) for column in columns
    ]
    return SqlText(
        f"concat_ws({literal(VALUE_END)}, {', '.join(values)})",
        _complete,
        (f"concat({', '.join(short_texts)})",),
        usual_times(*(column.name for column in columns if column.kind is Kind.TIME)),
    )


def _value(column: ParquetColumn) -> str:
    name, null = column.name, literal(NULL)
    match column.kind:
        case Kind.TEXT | Kind.LIST:
            controls = " OR ".join(f"instr({name}, {literal(control)})" for control in CONTROLS)
            is_ordinary = f"typeof({name}) = 'text'" + (f" AND NOT ({controls})" if name == "text" else "")
            empty = f" WHEN {name} = '' COLLATE BINARY THEN {null}" if column.is_null_when_empty else ""
            return f"CASE{empty} WHEN {is_ordinary} THEN {name} END"
        case Kind.TIME:
            return time(name, fractions=True)
        case Kind.COUNT:
            return count(name)
        case Kind.FLAG:
            return f"CASE {name} WHEN 0 THEN '0' WHEN 1 THEN '1' END"
        case Kind.JSON:
            is_ordinary = f"typeof({name}) IN ('blob', 'text') AND {is_json_sql(name)}"
            return f"CASE WHEN {name} = x'6e756c6c' THEN {null} WHEN {is_ordinary} THEN CAST({name} AS TEXT) END"


def _complete(text: bytes, extras: Sequence[bytes]) -> bytes | None:
    (short_texts,) = extras
    is_ordinary = is_utf8(text) and not any(control in short_texts for control in _CONTROL_BYTES)
    return text if is_ordinary else None
