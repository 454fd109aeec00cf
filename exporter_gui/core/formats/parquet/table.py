"""Arrow tables of posts."""

import functools
import itertools
from collections.abc import Sequence

from arro3.core import Array, DataType, Field, RecordBatch, Schema, list_array

from exporter_gui.core.formats.parquet.columns import ParquetColumn
from exporter_gui.core.formats.parquet.records import ESCAPE, NULL, RECORD_END, VALUE_END, unescaped
from exporter_gui.core.model.post import Kind

_STRING = DataType.string()
_TYPES = {
    Kind.TEXT: _STRING,
    Kind.JSON: _STRING,
    Kind.TIME: DataType.timestamp("us", tz="UTC"),
    Kind.COUNT: DataType.int64(),
    Kind.FLAG: DataType.bool(),
    Kind.LIST: DataType.list(Field("element", _STRING, nullable=False)),
}
_JSON = {"ARROW:extension:name": "arrow.json"}  # of several entries, the order would be left to chance
_FLAGS = {"0": False, "1": True, NULL: None}


def _field(column: ParquetColumn) -> Field:
    metadata = _JSON if column.kind is Kind.JSON else None
    return Field(column.name, _TYPES[column.kind], nullable=not column.is_required, metadata=metadata)


@functools.cache
def schema(columns: tuple[ParquetColumn, ...]) -> Schema:
    """Return the schema of a table with these columns."""
    return Schema([_field(column) for column in columns])


def split(records: str) -> list[list[str]]:
    """Return the values of each record."""
    return [record.split(VALUE_END) for record in records.split(RECORD_END)]


def record_batch(columns: tuple[ParquetColumn, ...], rows: Sequence[Sequence[str]]) -> RecordBatch:
    """Return a table of posts."""
    values, fields = zip(*rows, strict=True), schema(columns)
    arrays = [
        _array(column, fields.field(column.name), of_column) for column, of_column in zip(columns, values, strict=True)
    ]
    return RecordBatch.from_arrays(arrays, schema=fields)


def _array(column: ParquetColumn, field: Field, values: Sequence[str]) -> Array:
    match column.kind:
        case Kind.COUNT:
            return Array([None if value == NULL else int(value) for value in values], field)
        case Kind.FLAG:
            return Array([_FLAGS[value] for value in values], field)
        case Kind.TIME:
            texts = Array([None if value == NULL else value for value in values], _STRING)
            return texts.cast(_TYPES[Kind.TIME])
        case Kind.LIST:
            return _lists(values, field)
        case _:
            plain = [None if value == NULL else unescaped(value) if ESCAPE in value else value for value in values]
            return Array(plain, field)


def _lists(values: Sequence[str], field: Field) -> Array:
    lists = [[] if value == NULL else unescaped(value).split("\n") for value in values]
    offsets = [0, *itertools.accumulate(map(len, lists))]
    return list_array(
        Array(offsets, DataType.int32()),
        Array([text for texts in lists for text in texts], _STRING),
        type=field,
        mask=Array([value == NULL for value in values], DataType.bool()),
    )
