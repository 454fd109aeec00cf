"""SQL for the texts of embeds, by the rules of `sheet.embed_texts`."""

from collections.abc import Callable

from exporter_gui.core.formats.fast_sql.ordinary import has_plain_json_sql

EMBED_CELLS = frozenset(
    ("quoted_author", "quoted_text", "quoted_link", "card_title", "card_address", "alt_texts", "images", "media_files")
)
_EMBED = "CAST(embed_data AS TEXT)"
_BINARY = f"jsonb({_EMBED})"  # read several times, which SQLite would parse again
_POST = "/app.bsky.feed.post/"
_HAS_NO_EMBED = "embed_data = x'6e756c6c' OR embed_data IS NULL"
# The quoted record lies one level deeper beside media.
_HAS_MEDIA = "json_type(embed, '$.media') IN ('object', 'array', 'text', 'true', 'false')"
_RECORD = f"jsonb_extract(embed, CASE WHEN {_HAS_MEDIA} THEN '$.record.record' ELSE '$.record' END)"
_FLAG_IS_ORDINARY = "coalesce(has_media, 0) IN (0, 1)"


def _is_ordinary() -> str:
    """Return SQL for an embed of which SQLite reads every text as Python does."""
    both = f"json_type({_EMBED}, '$.images') = 'array' AND json_type({_EMBED}, '$.media.images') = 'array'"
    return f"typeof(embed_data) IN ('blob', 'text') AND {has_plain_json_sql('embed_data')} AND ({both}) IS NOT TRUE"


def quotes_post_sql() -> str:
    """Return SQL for `Quote` or `Post`; NULL if the embed is not ordinary."""
    record = f"SELECT {_RECORD} AS record FROM (SELECT {_BINARY} AS embed LIMIT 1) LIMIT 1"
    quoted = f"(SELECT {_text('uri', 'record')} FROM ({record}))"
    kind = f"CASE WHEN instr(embed_data, '{_POST}') AND instr({quoted}, '{_POST}') THEN 'Quote' ELSE 'Post' END"
    return f"CASE WHEN {_HAS_NO_EMBED} THEN 'Post' WHEN {_is_ordinary()} THEN {kind} END"


def embed_cells_sql(is_changed: Callable[[str], str], field: Callable[[str], str], separator: str) -> str:
    """Return SQL for the joined cells of `EMBED_CELLS`, in the order of the columns; NULL if they are not ordinary."""
    values = {
        "a": f"coalesce(nullif({_text('author.handle', 'record')}, ''), {_text('author.did', 'record')})",
        "b": _text("value.text", "record"),
        "c": web_address_sql(_text("uri", "record")),
        "d": _of_card("title"),
        "e": _of_card("uri"),
        "f": f"concat_ws(char(10), alts, nullif({_text('alt')}, ''), nullif({_text('media.alt')}, ''))",
        "images": "images",
        "g": f"CASE WHEN has_media = 1 THEN concat_ws('; ', names, {_name(_text('external.thumb'))}) ELSE '' END",
    }
    cells = [name if name == "images" else field(name) for name in values]
    columns = ", ".join(f"{value} AS {name}" for name, value in values.items())
    # Neither an aggregate nor a LIMIT is flattened, so that each value is computed once.
    row = (
        f"SELECT *, a||b||c||d||e||f||g AS texts FROM (SELECT {columns} FROM ({_embed_with_images()}) LIMIT 1) LIMIT 1"
    )
    joined = f"(SELECT concat_ws({separator}, {', '.join(cells)}) FROM ({row}) WHERE NOT ({is_changed('texts')}))"
    empty = f"concat_ws({separator}, '', '', '', '', '', '', '0', '')"
    return f"CASE WHEN {_HAS_NO_EMBED} THEN {empty} WHEN {_is_ordinary()} AND {_FLAG_IS_ORDINARY} THEN {joined} END"


def _embed_with_images() -> str:
    """Return SQL for one row: the embed, its record and cards, and number, alt texts and file names of its images."""
    is_array = "json_type(embed, '$.{}') = 'array'"
    path = f"CASE WHEN {is_array.format('images')} THEN '$.images'"
    path += f" WHEN {is_array.format('media.images')} THEN '$.media.images' ELSE '$.\"no images\"' END"
    values = {
        "record": _RECORD,
        "card": "jsonb_extract(embed, '$.external')",
        "media_card": "jsonb_extract(embed, '$.media.external')",
        "images": "count(image.key)",
        "alts": f"group_concat(CASE WHEN image.key IS NOT NULL THEN {_text('alt', 'value')} END, char(10))",
        "names": f"group_concat({_name(_text('fullsize', 'value'))}, '; ')",
    }
    columns = ", ".join(f"{value} AS {name}" for name, value in values.items())
    embed = f"SELECT {_BINARY} AS embed LIMIT 1"
    return f"SELECT embed, {columns} FROM ({embed}) LEFT JOIN temp.jsonb_each(embed, {path}) AS image"


def _text(path: str, holder: str = "embed") -> str:
    return f"CASE json_type({holder}, '$.{path}') WHEN 'text' THEN {holder} ->> '$.{path}' ELSE '' END"


def _of_card(path: str) -> str:
    return f"coalesce(nullif({_text(path, 'card')}, ''), {_text(path, 'media_card')})"


def _name(url: str) -> str:
    """Return SQL for the name of a media file, NULL if there is none.

    Splitting after `/plain/DID/`, as in real addresses, is much faster than after the last slash of any address.
    """
    rest = "substr(url, instr(url, '/plain/') + 7)"
    usual = f"substr({rest}, instr({rest}, '/') + 1)"
    is_usual = f"instr(url, '/plain/') AND instr({rest}, '/') AND NOT instr({usual}, '/')"
    last = "substr(url, 1 + length(rtrim(url, replace(url, '/', ''))))"
    part = f"CASE WHEN {is_usual} THEN {usual} WHEN instr(url, '/') THEN {last} END"
    parts = f"SELECT {part} AS part FROM (SELECT {url} AS url LIMIT 1) LIMIT 1"
    return f"(SELECT nullif(substr(part, 1, instr(part || '@', '@') - 1), '') FROM ({parts}))"


def web_address_sql(uri: str) -> str:
    """Return SQL for the web address of a post; other URIs are unchanged."""
    post = f"instr(uri, '{_POST}')"
    did, key = f"substr(uri, 6, {post} - 6)", f"substr(uri, {post} + {len(_POST)})"
    is_post = f"substr(uri, 1, 5) = 'at://' AND {post} > 6 AND NOT instr({did}, '/')"
    is_post += f" AND {key} <> '' AND NOT instr({key}, '/')"
    link = f"'https://bsky.app/profile/' || {did} || '/post/' || {key}"
    return f"(SELECT CASE WHEN {is_post} THEN {link} ELSE uri END FROM (SELECT {uri} AS uri LIMIT 1))"
