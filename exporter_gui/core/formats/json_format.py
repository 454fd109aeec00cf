"""JSON, to the byte as bskyarchive's export writes it."""

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Sequence

from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.json_text import escape, is_json, is_utf8, quote, reindent
from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.ordinary import count, flag, is_json_sql, literal, or_gap, time
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.large_text import LargeText
from exporter_gui.core.post import (
    COLUMNS,
    FLAG_TEXTS,
    Column,
    Kind,
    Post,
    PostWarning,
    Value,
    WarningKind,
    bytes_of,
    text_of,
    uri_of,
)

_MEMBER_INDENT = " " * 4
_NOT_UTF8 = re.compile("[\udc80-\udcff]")
_Written = tuple[Iterable[bytes], tuple[WarningKind, ...]]


def post_pieces(post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
    """Write one post as an indented object, in UTF-8, without a line end."""
    warnings: list[PostWarning] = []
    pieces: list[Iterable[bytes]] = []
    for column in COLUMNS:
        value = post[column.name]
        if column.omitted_when_empty and value in ("", b""):
            continue
        written, kinds = _write_value(column, value)
        pieces += ([b",\n"] if pieces else [], [f'{_MEMBER_INDENT}"{column.name}": '.encode()], written)
        warnings += [PostWarning(uri_of(post), column.name, kind) for kind in kinds]
    return itertools.chain([b"  {\n"], *pieces, [b"\n  }"]), tuple(warnings)


def _write_value(column: Column, value: Value | LargeText) -> _Written:
    if value is None:
        return [b"null"], ()
    if isinstance(value, LargeText):
        return _write_large(value)
    if isinstance(value, int | float):
        number = number_text(column.kind, value)
        written = number if math.isfinite(value) else quote(number)
        return [written.encode()], (WarningKind.UNREADABLE_TIME,) if column.kind is Kind.TIME else ()
    return _write_json(bytes_of(value)) if column.kind is Kind.JSON else _write_text(column, bytes_of(value))


def _write_text(column: Column, stored: bytes) -> _Written:
    text = text_of(stored)
    replaced = () if is_utf8(stored) else (WarningKind.INVALID_UTF8,)
    if column.kind is Kind.TIME:
        time = parse_go_time(text)
        if time is not None:
            return [quote(time.rfc3339_nano()).encode()], ()
        return [quote(text).encode()], (WarningKind.UNREADABLE_TIME, *replaced)
    if column.kind is Kind.FLAG and text in FLAG_TEXTS:
        return [b"true" if FLAG_TEXTS[text] else b"false"], ()
    return [quote(text).encode()], replaced


def _write_json(stored: bytes) -> _Written:
    replaced = () if is_utf8(stored) else (WarningKind.INVALID_UTF8,)
    if not is_json(stored):
        return [quote(text_of(stored)).encode()], (WarningKind.INVALID_JSON, *replaced)
    pieces = reindent(stored, _MEMBER_INDENT.encode())
    return map(_mended, pieces) if replaced else pieces, replaced


def _mended(piece: bytes) -> bytes:
    """A piece of JSON, with U+FFFD for each byte that is not UTF-8."""
    return _NOT_UTF8.sub("\ufffd", text_of(piece)).encode()


def _write_large(value: LargeText) -> _Written:
    replaced = any(not text.isascii() and _NOT_UTF8.search(text) for text in value.texts())
    return (
        itertools.chain([b'"'], (escape(text).encode() for text in value.texts()), [b'"']),
        (WarningKind.INVALID_UTF8,) if replaced else (),
    )


def _ordinary_sql() -> str:
    """Members joined as in `post_pieces`."""
    parts: list[str] = []
    for column in COLUMNS:
        name = f',\n{_MEMBER_INDENT}"{column.name}": '
        value = _VALUE_SQL[column.kind](column.name)
        if column.omitted_when_empty and column.kind is Kind.TEXT:
            is_empty = f"CASE {column.name} WHEN '' COLLATE BINARY"
            parts.append(or_gap(f"{is_empty} THEN '' ELSE {literal(name)} || {value} END"))
        else:
            parts += [literal(name), or_gap(value)]
    parts[0] = literal(f'  {{\n{_MEMBER_INDENT}"{COLUMNS[0].name}": ')
    parts.append(literal("\n  }"))
    return f"concat({', '.join(parts)})"


def _text_sql(column: str) -> str:
    """A BLOB is left to the rule, since SQLite would look for its own binary JSON in it; numbers as well."""
    return f"CASE WHEN typeof({column}) = 'text' THEN json_quote({column}) END"


def _json_sql(column: str) -> str:
    text = f"CAST({column} AS TEXT)"
    indented = f"replace(json_pretty({text}, '  '), char(10), {literal(chr(10) + _MEMBER_INDENT)})"
    return (
        f"CASE WHEN {column} = x'6e756c6c' THEN 'null'"
        f" WHEN typeof({column}) IN ('blob', 'text') AND {is_json_sql(column)} THEN {indented} END"
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
    post_pieces=post_pieces,
    ordinary_sql=_ordinary_sql(),
    asides_sql=(),
    finish=_finish,
)
