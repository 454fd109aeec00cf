"""CSV, to the byte as bskyarchive's export writes it (Go's `encoding/csv` rules for quoting)."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.json_text import is_utf8
from exporter_gui.core.formats.media_files import media_files, usual_media_files, without_quoted_post
from exporter_gui.core.formats.number_text import number_text
from exporter_gui.core.formats.ordinary import count, flag, is_json_sql, or_gap, time
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.large_text import LargeText
from exporter_gui.core.post import (
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

_FIELDS = (
    ("URI", "uri", Kind.TEXT),
    ("CID", "cid", Kind.TEXT),
    ("DID", "did", Kind.TEXT),
    ("Text", "text", Kind.TEXT),
    ("CreatedAt", "created_at", Kind.TIME),
    ("LikeCount", "like_count", Kind.COUNT),
    ("RepostCount", "repost_count", Kind.COUNT),
    ("ReplyCount", "reply_count", Kind.COUNT),
    ("QuoteCount", "quote_count", Kind.COUNT),
    ("IsReply", "is_reply", Kind.FLAG),
    ("ReplyParent", "reply_parent", Kind.TEXT),
    ("HasMedia", "has_media", Kind.FLAG),
    ("MediaFiles", "embed_data", Kind.JSON),
    ("EmbedType", "embed_type", Kind.TEXT),
    ("IndexedAt", "indexed_at", Kind.TIME),
)
_SPACE_RANGES = (
    (0x09, 0x0D), (0x20, 0x20), (0x85, 0x85), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
    (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000),
)  # fmt: skip
_SPACES = frozenset(chr(code) for first, last in _SPACE_RANGES for code in range(first, last + 1))
_LONGEST_CHARACTER = 4
_QUOTED = ',"\r\n'
_QUOTED_BYTES = tuple(mark.encode() for mark in _QUOTED)


def post_pieces(post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
    """Write one post as a record without a line end; bytes that are not UTF-8 are kept."""
    warnings: list[PostWarning] = []
    pieces: list[Iterable[bytes]] = []
    for _header, column, kind in _FIELDS:
        value = post[column]
        if pieces:
            pieces.append([b","])
        if isinstance(value, LargeText):
            pieces.append(_quote_large(value))
            kinds = [] if value.is_utf8() else [WarningKind.KEPT_BYTES]
        else:
            text, warning = _write_media(post) if kind is Kind.JSON else _write_value(kind, value)
            field = bytes_of(quote(text))
            pieces.append([field])
            kinds = [] if warning is None else [warning]
            kinds += [] if is_utf8(field) else [WarningKind.KEPT_BYTES]
        warnings += [PostWarning(uri_of(post), column, kind) for kind in kinds]
    return itertools.chain(*pieces), tuple(warnings)


def quote(field: str) -> str:
    r"""Quote a field where it must be: `,` `"` CR LF inside, a space at its beginning, or `\.` alone."""
    if field and (field[0] in _SPACES or field == "\\." or any(mark in field for mark in _QUOTED)):
        return '"' + field.replace('"', '""') + '"'
    return field


def _quote_large(value: LargeText) -> Iterator[bytes]:
    begins_with_space = text_of(value.read(_LONGEST_CHARACTER))[0] in _SPACES
    if not (begins_with_space or any(mark in piece for piece in value.pieces() for mark in _QUOTED_BYTES)):
        yield from value.pieces()
        return
    yield b'"'
    for piece in value.pieces():
        yield piece.replace(b'"', b'""')
    yield b'"'


def _write_value(kind: Kind, value: Value) -> tuple[str, WarningKind | None]:
    if value is None:
        return "", None
    if isinstance(value, int | float):
        return number_text(kind, value), WarningKind.UNREADABLE_TIME if kind is Kind.TIME else None
    text = text_of(value)
    if kind is Kind.TIME:
        moment = parse_go_time(text)
        return (text, WarningKind.UNREADABLE_TIME) if moment is None else (moment.rfc3339(), None)
    if kind is Kind.FLAG and text in FLAG_TEXTS:
        return "true" if FLAG_TEXTS[text] else "false", None
    return text, None


def _write_media(post: Post) -> tuple[str, WarningKind | None]:
    embed, has_media = post["embed_data"], post["has_media"]
    if not isinstance(embed, str | bytes) or not embed:
        return "", None
    if not (FLAG_TEXTS.get(text_of(has_media)) if isinstance(has_media, str | bytes) else has_media):
        return "", None
    names = media_files(bytes_of(embed))
    return ("", WarningKind.INVALID_JSON) if names is None else (names, None)


def _ordinary_sql() -> str:
    fields = [or_gap(_FIELD_SQL[kind](column)) for _header, column, kind in _FIELDS]
    return f"concat_ws(',', {', '.join(fields)})"


def _text_sql(column: str) -> str:
    """Only the post's text is likely to need quotes; in other columns they make a post extraordinary."""
    is_empty = f"{column} = '' COLLATE BINARY"
    plain_beginning = f"{column} >= '!' COLLATE BINARY AND {column} < char(127) COLLATE BINARY"  # by its first byte
    is_end_mark = f"{column} = '\\.' COLLATE BINARY"
    if column != "text":
        return f"CASE WHEN {is_empty} OR {plain_beginning} AND NOT {is_end_mark} THEN {column} END"
    marked = " OR ".join(f"instr({column}, char({ord(mark)}))" for mark in _QUOTED)
    spaces = " OR ".join(_begins_with_sql(column, first, last) for first, last in _SPACE_RANGES)
    quoted = f"""'"' || replace({column}, '"', '""') || '"'"""
    return (
        f"CASE WHEN {plain_beginning} THEN CASE WHEN {marked} OR {is_end_mark} THEN {quoted} ELSE {column} END"
        f" WHEN typeof({column}) <> 'text' THEN NULL WHEN {is_empty} THEN ''"
        f" WHEN {marked} OR {spaces} THEN {quoted} ELSE {column} END"
    )


def _begins_with_sql(column: str, first: int, last: int) -> str:
    """SQL that compares bytes: a text may go on with some that SQLite would take for a part of its first character."""
    return f"{column} >= char({first}) COLLATE BINARY AND {column} < char({last + 1}) COLLATE BINARY"


_MEDIA_MARK = b"\x02"
_EMBED_END = b"\x01"
_EMBED = "CAST(embed_data AS TEXT)"


def _media_sql(_column: str) -> str:
    """A mark, in whose place `_finish` puts the names of the post's media."""
    return f"CASE has_media WHEN 0 THEN '' WHEN 1 THEN char({_MEDIA_MARK[0]}) END"


_EMBEDS_SQL = (
    f"CASE WHEN has_media = 1 AND {is_json_sql('embed_data')}"
    f" THEN {without_quoted_post(_EMBED)} || char({_EMBED_END[0]}) END"
)


def _finish(text: bytes, asides: Sequence[bytes]) -> bytes | None:
    unquoted, embeds = asides
    if not is_utf8(text) or any(mark in unquoted for mark in _QUOTED_BYTES):
        return None
    before, *following = text.split(_MEDIA_MARK)
    of_each = embeds.split(_EMBED_END)[:-1]
    if len(of_each) != len(following):
        return None  # an embed that is not JSON, or a stored text that holds a mark
    parts = [before]
    for embed, after in zip(of_each, following, strict=True):
        names = usual_media_files(embed)
        if names is None:
            names = _any_media_files(embed)
        if names is None:
            return None
        parts += (names, after)
    return b"".join(parts)


def _any_media_files(embed: bytes) -> bytes | None:
    names = media_files(embed)
    return None if names is None else quote(names).encode()


def _time_sql(column: str) -> str:
    return time(column, fractions=False)


_FIELD_SQL = {
    Kind.TEXT: _text_sql,
    Kind.TIME: _time_sql,
    Kind.COUNT: count,
    Kind.FLAG: flag,
    Kind.JSON: _media_sql,
}
_HEADER = ("\ufeff" + ",".join(header for header, _column, _kind in _FIELDS) + "\n").encode()

_UNQUOTED = [column for _header, column, kind in _FIELDS if kind is Kind.TEXT and column != "text"]

CSV = Format(
    name="csv",
    label="CSV",
    preamble=_HEADER,
    separator=b"\n",
    postamble=b"\n",
    empty=_HEADER,
    post_pieces=post_pieces,
    ordinary_sql=_ordinary_sql(),
    asides_sql=(f"concat({', '.join(_UNQUOTED)})", _EMBEDS_SQL),
    finish=_finish,
)
