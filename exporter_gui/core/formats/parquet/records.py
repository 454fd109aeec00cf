"""Posts as texts between control characters, which become the columns of Parquet.

A control character that a value contains is escaped.
"""

import re
from collections.abc import Iterator, Sequence

from exporter_gui.core.formats.json_text import is_json
from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.parquet.columns import ParquetColumn
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import (
    FLAG_TEXTS,
    Kind,
    Post,
    PostWarning,
    Value,
    WarningKind,
    bytes_of,
    text_of,
    uri_of,
)
from exporter_gui.core.model.utf8 import is_utf8

ESCAPE, NULL, VALUE_END = "\x1c", "\x1d", "\x1f"
CONTROLS = ESCAPE + NULL + VALUE_END
_ESCAPES = {ord(control): f"{ESCAPE}{number}" for number, control in enumerate(CONTROLS)}
_ESCAPED = re.compile(f"{ESCAPE}([0-2])".encode())
_NOT_UTF8 = re.compile("[\ud800-\udfff]")
_MAX_COUNT = 2**63 - 1
_Written = tuple[str | None, tuple[WarningKind, ...]]


def post_pieces(columns: Sequence[ParquetColumn], post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
    """Return the record of any post, and its warnings."""
    values: list[str] = []
    warnings: list[PostWarning] = []
    for column in columns:
        text, kinds = _write(column, post[column.name])
        if column.is_required and text is None:
            text = ""
        values.append(NULL if text is None else _NOT_UTF8.sub("\ufffd", text).translate(_ESCAPES))
        warnings += [PostWarning(uri_of(post), column.name, kind) for kind in kinds]
    return iter([VALUE_END.join(values).encode()]), tuple(warnings)


def unescaped(value: bytes) -> bytes:
    """Return a value without escapes."""
    return _ESCAPED.sub(lambda match: CONTROLS[int(match[1])].encode(), value)


def _write(column: ParquetColumn, value: Value | LargeText) -> _Written:
    if isinstance(value, LargeText):
        value = value.read()
    if value is None:
        return None, ()
    if column.kind is Kind.COUNT:
        is_count = isinstance(value, int) and abs(value) <= _MAX_COUNT
        return (str(value), ()) if is_count else (None, (WarningKind.UNEXPECTED_TYPE,))
    if column.kind is Kind.FLAG:
        return _write_flag(value)
    if isinstance(value, int | float):
        time = column.kind is Kind.TIME
        return (None, (WarningKind.LOST_TIME,)) if time else (number_text(column.kind, value), ())
    if column.kind is Kind.TIME:
        moment = parse_go_time(text_of(value))
        return (None, (WarningKind.LOST_TIME,)) if moment is None else (moment.rfc3339_nano(), ())
    return _write_text(column, bytes_of(value))


def _write_flag(value: str | bytes | float) -> _Written:
    flag = FLAG_TEXTS.get(text_of(value)) if isinstance(value, str | bytes) else bool(value)
    return (None, (WarningKind.UNEXPECTED_TYPE,)) if flag is None else ("1" if flag else "0", ())


def _write_text(column: ParquetColumn, stored: bytes) -> _Written:
    replaced = () if is_utf8(stored) else (WarningKind.INVALID_UTF8,)
    if column.kind is Kind.JSON:
        if stored in {b"", b"null"}:
            return None, ()
        return text_of(stored), replaced if is_json(stored) else (WarningKind.INVALID_JSON, *replaced)
    return None if column.is_null_when_empty and not stored else text_of(stored), replaced
