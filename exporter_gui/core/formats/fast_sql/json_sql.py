"""SQL that writes posts as JSON objects."""

import re
from collections.abc import Callable, Sequence

from exporter_gui.core.database.sql import literal
from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.fast_sql.ordinary import count, flag, is_json_sql, or_placeholder
from exporter_gui.core.formats.fast_sql.usual_times import time, usual_times
from exporter_gui.core.formats.json_object import JsonObjects
from exporter_gui.core.model.post import COLUMNS, Column, Kind
from exporter_gui.core.model.utf8 import is_utf8

_REQUIREMENTS = usual_times(*(column.name for column in COLUMNS if column.kind is Kind.TIME))
_LINE_SEPARATORS = re.compile(b"\xe2\x80[\xa8\xa9]")  # U+2028 and U+2029; `in` takes five times as long


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
    return SqlText(f"concat({', '.join(parts)}, {literal(objects.closing)})", _complete, requirements=_REQUIREMENTS)


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
        case Kind.TEXT:
            # BLOBs use the slow path, because SQLite would try to read them as binary JSON; numbers do, too.
            return f"CASE WHEN typeof({name}) = 'text' THEN json_quote({name}) END"
        case Kind.TIME:
            return f"""'"' || {time(name, fractions=True)} || '"'"""
        case Kind.COUNT:
            return count(name)
        case Kind.FLAG:
            return flag(name)
        case Kind.JSON:
            return (
                f"CASE WHEN {name} = x'6e756c6c' THEN 'null' WHEN typeof({name}) IN ('blob', 'text')"
                f" AND {is_json_sql(name)} THEN {embedded(f'CAST({name} AS TEXT)')} END"
            )


def _complete(text: bytes, _extras: Sequence[bytes]) -> bytes | None:
    """Return None for line separators, which `json_quote` does not escape, and for bytes that are not UTF-8."""
    return text if is_utf8(text) and not _LINE_SEPARATORS.search(text) else None
