"""SQL for the texts of embeds, by the rules of `sheet.embed_texts`."""

from collections.abc import Callable

from exporter_gui.core.formats.fast_sql.ordinary import is_json_sql

EMBED_CELLS = frozenset(
    ("quoted_author", "quoted_text", "quoted_link", "card_title", "card_address", "alt_texts", "images", "media_files")
)
_EMBED = "CAST(embed_data AS TEXT)"
_POST = "/app.bsky.feed.post/"
_HAS_NO_EMBED = "embed_data = x'6e756c6c' OR embed_data IS NULL"


def _is_ordinary() -> str:
    return f"typeof(embed_data) IN ('blob', 'text') AND {is_json_sql('embed_data')}"


def quotes_post_sql() -> str:
    """Return SQL for `Quote` or `Post`; NULL if the embed is not ordinary."""
    quoted = f"(SELECT {_of_record('uri')} FROM (SELECT {_EMBED} AS embed LIMIT 1))"
    kind = f"CASE WHEN instr(embed_data, '{_POST}') AND instr({quoted}, '{_POST}') THEN 'Quote' ELSE 'Post' END"
    return f"CASE WHEN {_HAS_NO_EMBED} THEN 'Post' WHEN {_is_ordinary()} THEN {kind} END"


def embed_cells_sql(text: Callable[[str], str], separator: str) -> str:
    """Return SQL for the joined cells of `EMBED_CELLS`, in the order of the columns; NULL if they are not ordinary."""
    texts = ("author", "quoted", "link", "title", "address", "alts")
    cells = [f"coalesce({text(name)}, char(0))" for name in texts]
    cells += ["images", f"coalesce({text('names')}, char(0))"]
    values = {
        "author": f"coalesce(nullif({_of_record('author.handle')}, ''), {_of_record('author.did')})",
        "quoted": _of_record("value.text"),
        "link": _web_address(_of_record("uri")),
        "title": _of_card("title"),
        "address": _of_card("uri"),
        "alts": f"(SELECT group_concat(alt, char(10)) FROM ({_alts()}))",
        "images": f"(SELECT count(*) FROM ({_images()}))",
        "names": _names(),
    }
    columns = ", ".join(f"coalesce({value}, '') AS {name}" for name, value in values.items())
    row = f"SELECT {columns} FROM (SELECT {_EMBED} AS embed LIMIT 1) LIMIT 1"
    empty = f"concat_ws({separator}, '', '', '', '', '', '', '0', '')"
    joined = f"(SELECT concat_ws({separator}, {', '.join(cells)}) FROM ({row}))"
    return f"CASE WHEN {_HAS_NO_EMBED} THEN {empty} WHEN {_is_ordinary()} AND {_FLAG_IS_ORDINARY} THEN {joined} END"


_FLAG_IS_ORDINARY = "coalesce(has_media, 0) IN (0, 1)"


def _text(path: str, holder: str = "embed") -> str:
    return f"CASE json_type({holder}, '$.{path}') WHEN 'text' THEN {holder} ->> '$.{path}' ELSE '' END"


def _of_record(path: str) -> str:
    """Return SQL for a text of the quoted record, which lies one level deeper beside media."""
    has_media = "json_type(embed, '$.media') IN ('object', 'array', 'text', 'true', 'false')"
    return f"CASE WHEN {has_media} THEN {_text(f'record.record.{path}')} ELSE {_text(f'record.{path}')} END"


def _of_card(path: str) -> str:
    return f"coalesce(nullif({_text(f'external.{path}')}, ''), {_text(f'media.external.{path}')})"


def _images() -> str:
    of_one = "SELECT value FROM temp.json_each(embed, '$.{0}') WHERE json_type(embed, '$.{0}') = 'array'"
    return f"{of_one.format('images')} UNION ALL {of_one.format('media.images')}"


def _alts() -> str:
    further = [f"SELECT nullif({_text(path)}, '') AS alt" for path in ("alt", "media.alt")]
    of_images = f"SELECT {_text('alt', 'value')} AS alt FROM ({_images()})"
    return f"{of_images} UNION ALL {' UNION ALL '.join(f'SELECT alt FROM ({each}) WHERE alt IS NOT NULL' for each in further)}"


def _names() -> str:
    urls = f"SELECT {_text('fullsize', 'value')} AS url FROM ({_images()}) UNION ALL SELECT {_text('external.thumb')}"
    last = "substr(url, 1 + length(rtrim(url, replace(url, '/', ''))))"
    name = f"nullif(substr({last}, 1, instr({last} || '@', '@') - 1), '')"
    joined = f"SELECT group_concat({name}, '; ') FROM ({urls}) WHERE instr(url, '/')"
    return f"CASE WHEN has_media = 1 THEN ({joined}) ELSE '' END"


def _web_address(uri: str) -> str:
    """Return SQL for the web address of a post; other URIs are unchanged."""
    post = f"instr(uri, '{_POST}')"
    did, key = f"substr(uri, 6, {post} - 6)", f"substr(uri, {post} + {len(_POST)})"
    is_post = f"substr(uri, 1, 5) = 'at://' AND {post} > 6 AND NOT instr({did}, '/')"
    is_post += f" AND {key} <> '' AND NOT instr({key}, '/')"
    link = f"'https://bsky.app/profile/' || {did} || '/post/' || {key}"
    return f"(SELECT CASE WHEN {is_post} THEN {link} ELSE uri END FROM (SELECT {uri} AS uri LIMIT 1))"
