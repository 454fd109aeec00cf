"""JSON, to the byte as bskyarchive's export writes it."""

import re
from collections.abc import Sequence

from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.json_text import is_utf8, quote, reindent
from exporter_gui.core.formats.ordinary import count, flag, is_json, literal, or_gap, time
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.post import COLUMNS, FLAG_TEXTS, Column, Kind, Post, PostWarning, Value, WarningKind, text_of

_MEMBER_INDENT = " " * 4
_REPLACEMENTS = dict.fromkeys(range(0xDC80, 0xDD00), "\ufffd")  # for bytes that are not UTF-8


def write_post(post: Post) -> tuple[bytes, tuple[PostWarning, ...]]:
    """Write one post as an indented object, in UTF-8, without a line end."""
    warnings: list[tuple[str, WarningKind]] = []
    members = []
    for column in COLUMNS:
        value = post[column.name]
        if column.omitted_when_empty and value in ("", b""):
            continue
        written, kinds = _write_value(column, value)
        members.append(f'{_MEMBER_INDENT}"{column.name}": {written}')
        warnings += [(column.name, kind) for kind in kinds]
    text = "  {\n" + ",\n".join(members) + "\n  }"
    uri = str(post["uri"])
    return text.encode(), tuple(PostWarning(uri, column, kind) for column, kind in warnings)


def _write_value(column: Column, value: Value) -> tuple[str, tuple[WarningKind, ...]]:
    if value is None:
        return "null", ()
    if isinstance(value, int | float):
        return _write_number(column, value), (WarningKind.UNREADABLE_TIME,) if column.kind is Kind.TIME else ()
    text = text_of(value)
    known = text.translate(_REPLACEMENTS)
    replaced = (WarningKind.INVALID_UTF8,) if known != text else ()
    if column.kind is Kind.JSON:
        embedded = reindent(known, _MEMBER_INDENT)
        return (quote(text), (WarningKind.INVALID_JSON, *replaced)) if embedded is None else (embedded, replaced)
    if column.kind is Kind.TIME:
        time = parse_go_time(text)
        return (
            (quote(text), (WarningKind.UNREADABLE_TIME, *replaced))
            if time is None
            else (quote(time.rfc3339_nano()), ())
        )
    if column.kind is Kind.FLAG and text in FLAG_TEXTS:
        return "true" if FLAG_TEXTS[text] else "false", ()
    return quote(text), replaced


def _write_number(column: Column, value: float) -> str:
    if column.kind is Kind.FLAG and isinstance(value, int):
        return "true" if value else "false"
    if value in (float("inf"), float("-inf")):
        return quote("Infinity" if value > 0 else "-Infinity")
    return repr(value)


def _ordinary_sql() -> str:
    """Members joined as in `write_post`."""
    parts: list[str] = []
    for column in COLUMNS:
        name = f',\n{_MEMBER_INDENT}"{column.name}": '
        value = _VALUE_SQL[column.kind](column.name)
        if column.omitted_when_empty and column.kind is Kind.TEXT:
            parts.append(or_gap(f"CASE {column.name} WHEN '' THEN '' ELSE {literal(name)} || {value} END"))
        else:
            parts += [literal(name), or_gap(value)]
    parts[0] = literal(f'  {{\n{_MEMBER_INDENT}"{COLUMNS[0].name}": ')
    parts.append(literal("\n  }"))
    return f"concat({', '.join(parts)})"


def _text_sql(column: str) -> str:
    """A BLOB is left to the rule: SQLite would look for its own binary JSON in it."""
    return f"CASE WHEN typeof({column}) <> 'blob' THEN json_quote({column}) END"


def _json_sql(column: str) -> str:
    text = f"CAST({column} AS TEXT)"
    indented = f"replace(json_pretty({text}, '  '), char(10), {literal(chr(10) + _MEMBER_INDENT)})"
    return (
        f"CASE WHEN {column} = x'6e756c6c' THEN 'null'"
        f" WHEN typeof({column}) IN ('blob', 'text') AND {is_json(column)} THEN {indented} END"
    )


def _time_sql(column: str) -> str:
    return f"""'"' || {time(column, fractions=True)} || '"'"""


_VALUE_SQL = {
    Kind.TEXT: _text_sql,
    Kind.TIME: _time_sql,
    Kind.COUNT: count,
    Kind.FLAG: flag,
    Kind.JSON: _json_sql,
}

_LINE_SEPARATORS = re.compile(b"\xe2\x80[\xa8\xa9]")  # U+2028 and U+2029; `in` takes five times as long


def _finish(text: bytes, _asides: Sequence[bytes]) -> bytes | None:
    """SQLite's `json_quote` does not escape line separators, nor see to UTF-8."""
    return text if is_utf8(text) and not _LINE_SEPARATORS.search(text) else None


JSON = Format(
    name="json",
    label="JSON",
    preamble=b"[\n",
    separator=b",\n",
    postamble=b"\n]\n",
    empty=b"[]\n",
    write_post=write_post,
    ordinary_sql=_ordinary_sql(),
    asides_sql=(),
    finish=_finish,
)
