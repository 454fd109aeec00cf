"""SQL for the cells that only a repository fills."""

from collections.abc import Callable

from exporter_gui.core.database.sql import literal
from exporter_gui.core.formats.fast_sql.embed_sql import web_address_sql
from exporter_gui.core.formats.sheet.cells import MAX_CHARACTERS
from exporter_gui.core.model.facet import PROFILES

RECORD_CELLS = frozenset(("links", "mentions", "tags", "languages", "thread_start", "content_warnings"))
_COLUMNS = ("links", "mentions", "tags", "langs", "reply_root", "self_labels")


def record_cells_sql(field: Callable[[str], str], separator: str) -> str:
    """Return SQL for the joined cells of `RECORD_CELLS`, in the order of the columns; NULL if they are not ordinary."""
    values = {
        "a": "coalesce(links, '')",
        "b": _profiles(),
        "c": _joined("tags"),
        "d": _joined("langs"),
        "e": web_address_sql("coalesce(reply_root, '')"),
        "f": _joined("self_labels"),
    }
    cells = ", ".join(map(field, values))
    columns = ", ".join(f"{value} AS {name}" for name, value in values.items())
    fits = f"octet_length(concat({', '.join(values)})) < {MAX_CHARACTERS}"
    joined = f"(SELECT concat_ws({separator}, {cells}) FROM (SELECT {columns} LIMIT 1) WHERE {fits})"
    is_ordinary = " AND ".join(f"typeof({name}) IN ('text', 'null')" for name in _COLUMNS)
    return f"CASE WHEN {is_ordinary} THEN {joined} END"


def _joined(column: str) -> str:
    return f"coalesce(replace({column}, char(10), '; '), '')"


def _profiles() -> str:
    beginning = literal(PROFILES)
    addresses = f"{beginning} || replace(mentions, char(10), char(10) || {beginning})"
    return f"CASE WHEN mentions = '' COLLATE BINARY OR mentions IS NULL THEN '' ELSE {addresses} END"
