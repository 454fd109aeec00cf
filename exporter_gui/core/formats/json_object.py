"""Posts as JSON objects, in any layout."""

import itertools
import math
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from exporter_gui.core.formats.json_text import escape, is_json, quote
from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import (
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
from exporter_gui.core.model.utf8 import is_utf8

_NOT_UTF8 = re.compile("[\udc80-\udcff]")
_Fragment = tuple[Iterable[bytes], tuple[WarningKind, ...]]


class JsonObjects(NamedTuple):
    """Layout of posts as JSON objects, in UTF-8, without a line end."""

    opening: str
    comma: str
    colon: str
    closing: str
    embedded: Callable[[bytes], Iterable[bytes]]
    """Write stored JSON with every token unchanged."""

    def post_pieces(self, post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
        """Return the text of one post in pieces, and its warnings."""
        warnings: list[PostWarning] = []
        pieces: list[Iterable[bytes]] = []
        for column in COLUMNS:
            value = post[column.name]
            if column.omitted_when_empty and value in ("", b""):
                continue
            written, kinds = self._write_value(column, value)
            before = self.comma if pieces else self.opening
            pieces += ([f'{before}"{column.name}"{self.colon}'.encode()], written)
            warnings += [PostWarning(uri_of(post), column.name, kind) for kind in kinds]
        return itertools.chain(*pieces, [self.closing.encode()]), tuple(warnings)

    def _write_value(self, column: Column, value: Value | LargeText) -> _Fragment:
        if value is None:
            return [b"null"], ()
        if isinstance(value, LargeText):
            return _write_large(value)
        if isinstance(value, int | float):
            number = number_text(column.kind, value)
            written = number if math.isfinite(value) else quote(number)
            return [written.encode()], (WarningKind.UNREADABLE_TIME,) if column.kind is Kind.TIME else ()
        stored = bytes_of(value)
        return self._write_json(stored) if column.kind is Kind.JSON else _write_text(column, stored)

    def _write_json(self, stored: bytes) -> _Fragment:
        replaced = () if is_utf8(stored) else (WarningKind.INVALID_UTF8,)
        if not is_json(stored):
            return [quote(text_of(stored)).encode()], (WarningKind.INVALID_JSON, *replaced)
        pieces = self.embedded(stored)
        return map(_replace_invalid, pieces) if replaced else pieces, replaced


def _write_text(column: Column, stored: bytes) -> _Fragment:
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


def _replace_invalid(piece: bytes) -> bytes:
    """Return a piece of JSON with U+FFFD for each byte that is not UTF-8."""
    return _NOT_UTF8.sub("\ufffd", text_of(piece)).encode()


def _write_large(value: LargeText) -> _Fragment:
    replaced = any(not text.isascii() and _NOT_UTF8.search(text) for text in value.texts())
    return (
        itertools.chain([b'"'], (escape(text).encode() for text in value.texts()), [b'"']),
        (WarningKind.INVALID_UTF8,) if replaced else (),
    )
