"""SQL that writes posts as CSV."""

from collections.abc import Callable, Sequence

from exporter_gui.core.database.text_format import SqlText
from exporter_gui.core.formats.csv_quoting import QUOTED, SPACE_RANGES
from exporter_gui.core.formats.fast_sql.ordinary import count, flag, is_json_sql, or_gap, time
from exporter_gui.core.model.post import Kind

MEDIA_MARK = b"\x02"
EMBED_END = b"\x01"
_EMBED = "CAST(embed_data AS TEXT)"


def _without_quoted_post(embed: str) -> str:
    """Return SQL for an embed that is JSON: the same, without the quoted post beside which there are media.

    A quoted post stays where it holds a number beyond a double, which takes the names away.
    """
    beginning = '{"$type":"app.bsky.embed.recordWithMedia#view"'
    is_beside_a_quote = f"substr({embed}, 1, {len(beginning)}) = '{beginning}'"
    is_readable = f"NOT EXISTS (SELECT 1 FROM temp.json_tree({embed}, '$.record') WHERE atom IN (9e999, -9e999))"
    return f"CASE WHEN {is_beside_a_quote} AND {is_readable} THEN json_remove({embed}, '$.record') ELSE {embed} END"


def csv_sql(columns: Sequence[tuple[str, Kind]], finish: Callable[[bytes, Sequence[bytes]], bytes | None]) -> SqlText:
    """Return SQL that writes records of these columns. Its asides are for `finish`: what must not be quoted, embeds."""
    fields = [
        or_gap(_FIELD_SQL[kind](column), "has_media" if kind is Kind.JSON else column, "''") for column, kind in columns
    ]
    unquoted = [column for column, kind in columns if kind is Kind.TEXT and column != "text"]
    asides = (f"concat({', '.join(unquoted)})", _EMBEDS_SQL)
    return SqlText(f"concat_ws(',', {', '.join(fields)})", finish, asides)


def _text_sql(column: str) -> str:
    """Return SQL for a text. Only the post's text is likely to need quotes; in other columns the rule writes them."""
    is_empty = f"{column} = '' COLLATE BINARY"
    plain_beginning = f"{column} >= '!' COLLATE BINARY AND {column} < char(127) COLLATE BINARY"  # by its first byte
    is_end_mark = f"{column} = '\\.' COLLATE BINARY"
    if column != "text":
        return f"CASE WHEN {is_empty} OR {plain_beginning} AND NOT {is_end_mark} THEN {column} END"
    marked = " OR ".join(f"instr({column}, char({ord(mark)}))" for mark in QUOTED)
    spaces = " OR ".join(_begins_with_sql(column, first, last) for first, last in SPACE_RANGES)
    quoted = f"""'"' || replace({column}, '"', '""') || '"'"""
    return (
        f"CASE WHEN {plain_beginning} THEN CASE WHEN {marked} OR {is_end_mark} THEN {quoted} ELSE {column} END"
        f" WHEN typeof({column}) <> 'text' THEN NULL WHEN {is_empty} THEN ''"
        f" WHEN {marked} OR {spaces} THEN {quoted} ELSE {column} END"
    )


def _begins_with_sql(column: str, first: int, last: int) -> str:
    """Compare bytes: a text may go on with some that SQLite would take for a part of its first character."""
    return f"{column} >= char({first}) COLLATE BINARY AND {column} < char({last + 1}) COLLATE BINARY"


def _media_sql(_column: str) -> str:
    """Return SQL for a mark, in whose place `finish` puts the names of the post's media."""
    mark = f"CASE WHEN embed_data IS NULL THEN '' ELSE char({MEDIA_MARK[0]}) END"
    return f"CASE has_media WHEN 0 THEN '' WHEN 1 THEN {mark} END"


_EMBEDS_SQL = (
    f"CASE WHEN has_media = 1 AND {is_json_sql('embed_data')}"
    f" THEN {_without_quoted_post(_EMBED)} || char({EMBED_END[0]}) END"
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
