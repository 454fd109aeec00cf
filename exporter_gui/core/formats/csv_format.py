"""CSV, to the byte as bskyarchive's export writes it (Go's `encoding/csv` rules for quoting)."""

from exporter_gui.core.formats.format import Format
from exporter_gui.core.formats.media_files import media_files
from exporter_gui.core.formats.ordinary import count, flag, joined, literal, time
from exporter_gui.core.go_time import parse_go_time
from exporter_gui.core.post import FLAG_TEXTS, Kind, Post, PostWarning, Value, WarningKind, text_of

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
_SPACES = "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_QUOTED = ',"\r\n'


def write_post(post: Post) -> tuple[bytes, tuple[PostWarning, ...]]:
    """Write one post as a record without a line end; bytes that are not UTF-8 are kept."""
    warnings: list[tuple[str, WarningKind]] = []
    fields = []
    for _header, column, kind in _FIELDS:
        text, warning = _write_media(post) if kind is Kind.JSON else _write_value(kind, post[column])
        fields.append(quote(text))
        if warning is not None:
            warnings.append((column, warning))
    record = ",".join(fields).encode("utf-8", "surrogateescape")
    return record, tuple(PostWarning(str(post["uri"]), column, kind) for column, kind in warnings)


def quote(field: str) -> str:
    """Quote a field where it must be: `,` `"` CR LF inside, a space at its beginning, or `\\.` alone."""
    if field and (field[0] in _SPACES or field == "\\." or any(mark in field for mark in _QUOTED)):
        return '"' + field.replace('"', '""') + '"'
    return field


def _write_value(kind: Kind, value: Value) -> tuple[str, WarningKind | None]:
    if value is None:
        return "", None
    if isinstance(value, int | float):
        if kind is Kind.FLAG and isinstance(value, int):
            return "true" if value else "false", None
        return repr(value), WarningKind.UNREADABLE_TIME if kind is Kind.TIME else None
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
    names = media_files(text_of(embed))
    return ("", WarningKind.INVALID_JSON) if names is None else (names, None)


def _ordinary_sql() -> str:
    fields = [_FIELD_SQL[kind](column) for _header, column, kind in _FIELDS]
    separated = [part for field in fields for part in (field, "','")][:-1]
    unquoted = " || ".join(column for _header, column, kind in _FIELDS if kind is Kind.TEXT and column != "text")
    needs_quotes = " OR ".join(f"instr({unquoted}, {_character(mark)})" for mark in _QUOTED)
    return f"CASE WHEN NOT ({needs_quotes}) THEN {joined(*separated)} END"


def _text_sql(column: str) -> str:
    """Only the post's text is likely to need quotes; in other columns they make a post extraordinary."""
    spaces = "||".join(_character(space) for space in _SPACES)
    marked = " OR ".join(f"instr({column}, {_character(mark)})" for mark in _QUOTED)
    begins = f"instr({spaces}, substr({column}, 1, 1))"
    if column != "text":
        return f"CASE WHEN {column} = '' OR NOT {begins} AND {column} <> '\\.' THEN {column} END"
    return (
        f"CASE WHEN {column} = '' THEN '' WHEN {marked} OR {begins} OR {column} = '\\.'"
        f""" THEN '"' || replace({column}, '"', '""') || '"' ELSE {column} END"""
    )


def _character(character: str) -> str:
    return f"char({ord(character)})"


_MOST_IMAGES = 4
_PLACES = {"images": "$.images", "record_with_media": "$.media.images"}
_OTHER_PLACES = {
    "images": ("$.media", "$.external"),
    "record_with_media": ("$.images", "$.external"),
    "external": ("$.images", "$.media"),
}


def _derived_sql() -> dict[str, str]:
    """The URLs of a post's media where bskyarchive's embeds have them, and what must not be there besides."""
    images = {
        f"url_{number}": _by_embed_type({kind: f"->> '{place}[{number}].fullsize'" for kind, place in _PLACES.items()})
        for number in range(_MOST_IMAGES)
    }
    return {
        **images,
        "thumb_url": _by_embed_type({"external": "->> '$.external.thumb'"}),
        "images": _by_embed_type({kind: f"-> '{place}'" for kind, place in _PLACES.items()}, "json_array_length"),
        "besides": "coalesce("
        + ", ".join(
            _by_embed_type({kind: f"-> '{places[number]}'" for kind, places in _OTHER_PLACES.items()})
            for number in range(2)
        )
        + ")",
    }


def _by_embed_type(lookups: dict[str, str], function: str = "") -> str:
    embed = "CAST(embed_data AS TEXT)"
    cases = " ".join(f"WHEN '{kind}' THEN {function}({embed} {lookup})" for kind, lookup in lookups.items())
    return f"CASE WHEN has_media THEN CASE embed_type {cases} END END"


def _name_sql(url: str) -> str:
    """The name in a usual URL: the 59 characters between the last slash and `@jpeg`."""
    name = f"substr({url}, -64, 59)"
    return (
        f"CASE WHEN substr({url}, -65, 1) = '/' AND substr({url}, -5) = '@jpeg' AND NOT instr({name}, '/')"
        f" AND NOT instr({name}, '@') THEN {name} END"
    )


def _media_sql(_column: str) -> str:
    names = [_name_sql(f"url_{number}") for number in range(_MOST_IMAGES)]
    cases = [f"WHEN {count} THEN " + " || ';' || ".join(names[:count]) for count in range(1, _MOST_IMAGES + 1)]
    return (
        "CASE WHEN has_media = 0 THEN '' WHEN has_media = 1 AND besides IS NULL THEN CASE embed_type"
        f" WHEN 'external' THEN CASE WHEN thumb_url IS NULL THEN '' ELSE {_name_sql('thumb_url')} END"
        f" ELSE CASE coalesce(images, 0) WHEN 0 THEN CASE WHEN embed_type IN ('images', 'record_with_media') THEN '' END"
        f" {' '.join(cases)} END END END"
    )


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

CSV = Format(
    name="csv",
    label="CSV",
    preamble=_HEADER,
    separator=b"\n",
    postamble=b"\n",
    empty=_HEADER,
    write_post=write_post,
    ordinary_sql=_ordinary_sql(),
    derived_sql=_derived_sql(),
    is_final=lambda _text: True,
)
