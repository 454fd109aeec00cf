"""SQL that writes the cells of ordinary posts for spreadsheets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from exporter_gui.core.database.sql import literal
from exporter_gui.core.formats.fast_sql.embed_sql import EMBED_CELLS, embed_row_sql, quotes_post_sql
from exporter_gui.core.formats.fast_sql.ordinary import has_plain_json_sql
from exporter_gui.core.formats.fast_sql.record_cells_sql import RECORD_CELLS, record_cells_sql
from exporter_gui.core.formats.sheet.cells import MAX_CHARACTERS
from exporter_gui.core.formats.sheet.row import RowContext

_POST = "/app.bsky.feed.post/"
_MAX_COUNT = 10**15 - 1


@dataclass(frozen=True, slots=True)
class SheetDialect:
    """Ways to write cells."""

    field: Callable[[str], str]
    """Return SQL for a text as a cell. It may evaluate its argument several times."""
    dates: Callable[[str, Sequence[bool]], str]
    """Return SQL for joined cells of a time, each in UTC or in the export's zone; NULL if the time is not ordinary."""
    constant: Callable[[str], str]
    """Return a text of the program or of a profile as a cell."""


def cells_sql(names: Sequence[str], context: RowContext, dialect: SheetDialect, separator: str) -> str:
    """Return SQL for the joined cells of the columns with these names; the embed's and the record's all or none."""
    has_embed = set(names) >= EMBED_CELLS
    sql = _cells(context, dialect, "kind" if has_embed else quotes_post_sql())
    if has_embed:
        sql[next(name for name in names if name in EMBED_CELLS)] = "cells"
    sql["date"] = _dates(dialect, "created_at", [False, True] if "date_utc" in names else [False], separator)
    if set(names) >= RECORD_CELLS:
        sql["links"] = record_cells_sql(dialect.field, separator)
    cells = [sql[name] for name in names if name in sql]
    row = f"concat_ws({separator}, {', '.join(f'coalesce({cell}, char(0))' for cell in cells)})"
    return f"(SELECT {row} FROM ({embed_row_sql(dialect.field, separator)}))" if has_embed else row


def _cells(context: RowContext, dialect: SheetDialect, quote_or_post: str) -> dict[str, str]:
    """Return SQL for each other cell; NULL if it is not ordinary."""
    return {
        "kind": _kind(context, quote_or_post),
        "author": _author(context.handles, dialect),
        "text": _text(dialect),
        "likes": _count("like_count"),
        "reposts": _count("repost_count"),
        "replies": _count("reply_count"),
        "quotes": f"CASE WHEN quote_count = 0 THEN '' ELSE {_count('quote_count')} END",
        "link": _own_link(),
        "reply_to": _reply_link(),
        "labels": _labels(dialect),
        "uri": _identifier("uri"),
        "cid": _identifier("cid"),
        "did": _identifier("did"),
        "archived": _dates(dialect, "archived_at", [False], "''"),
    }


TIMES = ("created_at", "archived_at")
ONE_EACH = "'.'"
"""Extra column whose joined texts tell the number of posts."""
IDENTIFIERS = ("uri", "cid", "did", "reply_parent")
"""Columns of which `cells_sql` only checks the first character."""


def _text(dialect: SheetDialect) -> str:
    is_ordinary = f"typeof(text) = 'text' AND octet_length(text) < {MAX_CHARACTERS}"
    return f"CASE WHEN {is_ordinary} THEN {dialect.field('text')} WHEN text IS NULL THEN '' END"


def _dates(dialect: SheetDialect, column: str, in_utc: Sequence[bool], separator: str) -> str:
    empties = ", ".join("''" for _each in in_utc)
    empty = f"concat_ws({separator}, {empties})"
    return f"coalesce({dialect.dates(column, in_utc)}, CASE WHEN {column} IS NULL THEN {empty} END)"


def _count(column: str) -> str:
    is_ordinary = f"typeof({column}) = 'integer' AND {column} BETWEEN -{_MAX_COUNT} AND {_MAX_COUNT}"
    return f"CASE WHEN {is_ordinary} THEN {column} WHEN {column} IS NULL THEN '' END"


def _identifier(column: str) -> str:
    begins_with_letter = f"{column} >= 'A' COLLATE BINARY AND {column} < char(127) COLLATE BINARY"
    return f"CASE WHEN typeof({column}) = 'text' AND {begins_with_letter} THEN {column} END"


def _author(handles: Mapping[str, str], dialect: SheetDialect) -> str:
    cases = "".join(
        f" WHEN did = {literal(did)} COLLATE BINARY THEN {literal(dialect.constant(handle))}"
        for did, handle in handles.items()
        if handle and "\0" not in did
    )
    return f"CASE{cases} ELSE {_identifier('did')} END" if cases else _identifier("did")


def _kind(context: RowContext, quote_or_post: str) -> str:
    accounts = ", ".join(literal(did) for did in sorted(context.accounts) if "\0" not in did)
    is_other = f"did COLLATE BINARY NOT IN ({accounts})" if context.accounts else "FALSE"
    kinds = f"CASE WHEN {is_other} THEN 'Repost' WHEN is_reply = 1 THEN 'Reply' ELSE {quote_or_post} END"
    return f"CASE WHEN typeof(did) = 'text' AND coalesce(is_reply, 0) IN (0, 1) THEN {kinds} END"


def _own_link() -> str:
    """Return SQL for the web address of a post whose URI contains its author."""
    beginning = f"'at://' || did || '{_POST}'"
    key = f"substr(uri, length(did) + {1 + len('at://' + _POST)})"
    begins = f"uri COLLATE BINARY BETWEEN {beginning} || '!' AND {beginning} || '~'"
    is_usual = f"{begins} AND did <> '' AND NOT instr(did, '/') AND NOT instr({key}, '/')"
    link = f"'https://bsky.app/profile/' || did || '/post/' || {key}"
    return f"CASE WHEN typeof(uri) = 'text' AND typeof(did) = 'text' AND {is_usual} THEN {link} END"


def _reply_link() -> str:
    post = f"instr(reply_parent, '{_POST}')"
    did, key = f"substr(reply_parent, 6, {post} - 6)", f"substr(reply_parent, {post} + {len(_POST)})"
    is_usual = f"substr(reply_parent, 1, 5) = 'at://' AND {post} > 6 AND NOT instr({did}, '/')"
    is_usual += f" AND {key} <> '' AND NOT instr({key}, '/')"
    link = f"'https://bsky.app/profile/' || {did} || '/post/' || {key}"
    is_empty = "reply_parent = '' COLLATE BINARY OR reply_parent IS NULL"
    return f"CASE WHEN {is_empty} THEN '' WHEN typeof(reply_parent) = 'text' AND {is_usual} THEN {link} END"


def _labels(dialect: SheetDialect) -> str:
    labels = "CAST(labels AS TEXT)"
    value = "CASE WHEN type = 'object' AND json_type(value, '$.val') = 'text' THEN nullif(value ->> '$.val', '') END"
    joined = f"SELECT coalesce(group_concat({value}, '; '), '') AS a FROM temp.json_each({labels}) LIMIT 1"
    return (
        "CASE WHEN labels = x'6e756c6c' OR labels IS NULL THEN ''"
        f" WHEN typeof(labels) IN ('blob', 'text') AND octet_length(labels) < {MAX_CHARACTERS}"
        f" AND {has_plain_json_sql('labels')} THEN"
        f" CASE WHEN json_type({labels}) = 'array' THEN (SELECT {dialect.field('a')} FROM ({joined})) END END"
    )
