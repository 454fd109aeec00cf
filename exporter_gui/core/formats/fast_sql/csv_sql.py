"""SQL that writes posts as CSV."""

from collections.abc import Sequence

from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.csv_quoting import QUOTED, QUOTED_BYTES, SPACE_RANGES
from exporter_gui.core.formats.fast_sql.ordinary import count, flag, or_placeholder
from exporter_gui.core.formats.fast_sql.usual_media import EMBED_END, media_fields
from exporter_gui.core.formats.fast_sql.usual_times import time, usual_times
from exporter_gui.core.model.post import Kind
from exporter_gui.core.model.utf8 import is_utf8

_MEDIA_MARK = b"\x02"
_EMBED = "CAST(embed_data AS TEXT)"


def _without_quoted_post(embed: str) -> str:
    """Return SQL that removes the quoted post from an embed with both media and a quote.

    A quoted post that contains a number beyond the range of a double is kept, because then no names are written.
    """
    beginning = '{"$type":"app.bsky.embed.recordWithMedia#view"'
    has_media_and_quote = f"substr({embed}, 1, {len(beginning)}) = '{beginning}'"
    is_readable = f"NOT EXISTS (SELECT 1 FROM temp.json_tree({embed}, '$.record') WHERE atom IN (9e999, -9e999))"
    is_whole = f"NOT instr({embed}, char(0))"  # SQLite would remove a NUL and what follows it
    removed = f"json_remove({embed}, '$.record')"
    return f"CASE WHEN {has_media_and_quote} AND {is_whole} AND {is_readable} THEN {removed} ELSE {embed} END"


def csv_sql(columns: Sequence[tuple[str, Kind]]) -> SqlText:
    """Return SQL that writes records of these columns."""
    fields = [
        or_placeholder(_FIELD_SQL[kind](column), "has_media" if kind is Kind.JSON else column, "''")
        for column, kind in columns
    ]
    unquoted = [column for column, kind in columns if kind is Kind.TEXT and column != "text"]
    extras = (f"concat({', '.join(unquoted)})", _EMBEDS_SQL)
    times = usual_times(*(column for column, kind in columns if kind is Kind.TIME))
    return SqlText(f"concat_ws(',', {', '.join(fields)})", _complete, extras, times)


def _text_sql(column: str) -> str:
    """Return SQL for a text. Only the post's text is likely to need quotes; other columns then use the slow path."""
    is_empty = f"{column} = '' COLLATE BINARY"
    if column != "text":
        begins_with_letter = f"{column} COLLATE BINARY BETWEEN 'a' AND 'z~'"
        return f"CASE WHEN {begins_with_letter} THEN {column} WHEN {is_empty} THEN '' END"
    plain_beginning = f"{column} COLLATE BINARY BETWEEN '!' AND '~'"  # the first byte
    is_end_mark = f"{column} = '\\.' COLLATE BINARY"
    marked = " OR ".join(f"instr({column}, char({ord(mark)}))" for mark in QUOTED)
    spaces = " OR ".join(_begins_with_sql(column, first, last) for first, last in SPACE_RANGES)
    quoted = f"""'"' || replace({column}, '"', '""') || '"'"""
    return (
        f"CASE WHEN {plain_beginning} THEN CASE WHEN {marked} OR {is_end_mark} THEN {quoted} ELSE {column} END"
        f" WHEN typeof({column}) <> 'text' THEN NULL WHEN {is_empty} THEN ''"
        f" WHEN {marked} OR {spaces} THEN {quoted} ELSE {column} END"
    )


def _begins_with_sql(column: str, first: int, last: int) -> str:
    """Compare bytes: SQLite could read bytes that follow as part of the first character."""
    return f"{column} >= char({first}) COLLATE BINARY AND {column} < char({last + 1}) COLLATE BINARY"


def _media_sql(_column: str) -> str:
    """Return SQL for a mark that `complete` replaces with the names of the post's media files."""
    mark = f"CASE WHEN embed_data IS NULL THEN '' ELSE char({_MEDIA_MARK[0]}) END"
    return f"CASE has_media WHEN 0 THEN '' WHEN 1 THEN {mark} END"


_EMBEDS_SQL = (
    f"CASE WHEN has_media = 1 AND json_valid({_EMBED}) THEN {_without_quoted_post(_EMBED)} || char({EMBED_END[0]}) END"
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


def _complete(text: bytes, extras: Sequence[bytes]) -> bytes | None:
    unquoted, embeds = extras
    if not is_utf8(text) or any(mark in unquoted for mark in QUOTED_BYTES):
        return None
    before, *following = text.split(_MEDIA_MARK)
    fields = media_fields(embeds)
    if fields is None or len(fields) != len(following):
        return None  # an embed that is not JSON, or a stored text that contains a mark
    parts = [before] * (2 * len(fields) + 1)
    parts[1::2] = fields
    parts[2::2] = following
    return b"".join(parts)
