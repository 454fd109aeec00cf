"""Columns of the Parquet format."""

from dataclasses import dataclass

from exporter_gui.core.model.post import COLUMNS as POST_COLUMNS
from exporter_gui.core.model.post import RECORD_COLUMNS, Kind


@dataclass(frozen=True, slots=True)
class ParquetColumn:
    """Column of a Parquet file, with the values of the column of posts that has the same name."""

    name: str
    kind: Kind
    is_required: bool = False
    is_null_when_empty: bool = False
    has_dictionary: bool = False


_REQUIRED = {"uri", "cid", "did"}
_NULL_WHEN_EMPTY = {"reply_parent", "embed_type"}
_WITH_DICTIONARY = {"did", "embed_type"}
_ORDER = (
    *("uri", "cid", "did", "text", "created_at", "indexed_at", "archived_at"),
    *("like_count", "repost_count", "reply_count", "quote_count", "is_reply", "has_media"),
    *("reply_parent", "embed_type", "embed_data", "labels"),
)
_KINDS = {column.name: column.kind for column in POST_COLUMNS}
COLUMNS = tuple(
    ParquetColumn(
        name,
        _KINDS[name],
        is_required=name in _REQUIRED,
        is_null_when_empty=name in _NULL_WHEN_EMPTY,
        has_dictionary=name in _WITH_DICTIONARY or _KINDS[name] is Kind.COUNT,
    )
    for name in _ORDER
)
_OF_RECORD = tuple(
    ParquetColumn(column.name, column.kind, is_null_when_empty=True)
    for column in RECORD_COLUMNS
    if column.name != "facets"
)


def columns_of(*, has_record_columns: bool) -> tuple[ParquetColumn, ...]:
    """Return the columns of a file; those that only a repository fills come last."""
    return (*COLUMNS, *_OF_RECORD) if has_record_columns else COLUMNS
