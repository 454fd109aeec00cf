"""SQL that writes posts as JSON objects."""

from collections.abc import Callable, Sequence

from exporter_gui.core.database.sql import literal
from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.fast_sql.ordinary import count, flag, is_json_sql, or_placeholder
from exporter_gui.core.formats.fast_sql.usual_times import time, usual_times
from exporter_gui.core.formats.json_object import JsonObjects
from exporter_gui.core.model.post import COLUMNS, Column, Kind
from exporter_gui.core.model.utf8 import is_utf8

_IS_SAME_TIME = "archived_at = indexed_at COLLATE BINARY"
_REQUIREMENTS = usual_times(
    "created_at", "indexed_at", f"CASE WHEN NOT ({_IS_SAME_TIME}) THEN archived_at ELSE NULL END"
)
_LINE_SEPARATORS = "\u2028\u2029"


def json_sql(objects: JsonObjects, embedded: Callable[[str], str]) -> SqlText:
    """Return SQL that writes the same objects; `embedded` returns SQL that writes stored JSON."""
    parts: list[str] = []
    for column in COLUMNS:
        name = literal(f'{objects.comma if parts else objects.opening}"{column.name}"{objects.colon}')
        value = _value_sql(column, embedded)
        if column.omitted_when_empty and column.kind is Kind.TEXT:
            member = f"CASE {column.name} WHEN '' COLLATE BINARY THEN '' ELSE {name} || {value} END"
            parts.append(or_placeholder(member, column.name, f"{name} || 'null'"))
        else:
            parts += [name, or_placeholder(value, column.name, "'null'")]
    post = f"concat({', '.join(parts)}, {literal(objects.closing)})"
    indexed = f"SELECT {time('indexed_at', fractions=True)} AS indexed LIMIT 1"  # a LIMIT is not flattened
    return SqlText(f"(SELECT {post} FROM ({indexed}))", _complete, requirements=_REQUIREMENTS)


def indented_sql(indent: str) -> Callable[[str], str]:
    """Return a function that returns SQL for JSON, indented by two spaces per level after `indent`."""
    line = literal(f"\n{indent}")
    return lambda stored: f"replace(json_pretty({stored}, '  '), char(10), {line})"


def compact_sql(stored: str) -> str:
    """Return SQL for JSON without whitespace between its tokens."""
    return f"json({stored})"


def _value_sql(column: Column, embedded: Callable[[str], str]) -> str:
    name = column.name
    match column.kind:
        case Kind.TEXT | Kind.LIST:
            # BLOBs use the slow path, because SQLite would try to read them as binary JSON; numbers do, too.
            return f"CASE WHEN typeof({name}) = 'text' THEN json_quote({name}) END"
        case Kind.TIME:
            return f"""'"' || {_time_sql(name)} || '"'"""
        case Kind.COUNT:
            return count(name)
        case Kind.FLAG:
            return flag(name)
        case Kind.JSON:
            return (
                f"CASE WHEN {name} = x'6e756c6c' THEN 'null' WHEN typeof({name}) IN ('blob', 'text')"
                f" AND {is_json_sql(name)} THEN {embedded(f'CAST({name} AS TEXT)')} END"
            )


def _time_sql(column: str) -> str:
    """Return SQL for a time. bskyarchive stores the same one twice, which is written in SQL once."""
    if column == "indexed_at":
        return "indexed"
    usual = time(column, fractions=True)
    return f"CASE WHEN {_IS_SAME_TIME} THEN indexed ELSE {usual} END" if column == "archived_at" else usual


def _complete(text: bytes, _extras: Sequence[bytes]) -> bytes | None:
    """Return None for line separators, which `json_quote` does not escape, and for bytes that are not UTF-8."""
    return text if is_utf8(text, without=_LINE_SEPARATORS) else None
