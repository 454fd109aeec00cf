"""Text of the CSV that bskyarchive writes (with the quoting rules of Go's `encoding/csv`)."""

import itertools
from collections.abc import Iterable, Iterator

from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.csv_quoting import quote, quote_large
from exporter_gui.core.formats.fast_sql.csv_sql import csv_sql
from exporter_gui.core.formats.media_files import media_files
from exporter_gui.core.formats.number_text import number_text
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


def post_pieces(post: Post) -> tuple[Iterator[bytes], tuple[PostWarning, ...]]:
    """Return one post as a record without a line end; bytes that are not UTF-8 are kept."""
    warnings: list[PostWarning] = []
    pieces: list[Iterable[bytes]] = []
    for _header, column, kind in _FIELDS:
        value = post[column]
        if pieces:
            pieces.append([b","])
        if isinstance(value, LargeText):
            pieces.append(quote_large(value))
            kinds = [] if value.is_utf8() else [WarningKind.KEPT_BYTES]
        else:
            text, warning = _write_media(post) if kind is Kind.JSON else _write_value(kind, value)
            field = bytes_of(quote(text))
            pieces.append([field])
            kinds = [] if warning is None else [warning]
            kinds += [] if is_utf8(field) else [WarningKind.KEPT_BYTES]
        warnings += [PostWarning(uri_of(post), column, kind) for kind in kinds]
    return itertools.chain(*pieces), tuple(warnings)


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
    return ("", WarningKind.LOST_JSON) if names is None else (names, None)


_HEADER = ("\ufeff" + ",".join(header for header, _column, _kind in _FIELDS) + "\n").encode()

CSV_TEXT = TextFormat(
    preamble=_HEADER,
    separator=b"\n",
    postamble=b"\n",
    empty=_HEADER,
    post_pieces=post_pieces,
    sql=csv_sql([(column, kind) for _header, column, kind in _FIELDS]),
)
