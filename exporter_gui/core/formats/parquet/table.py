"""Arrow tables of posts."""

import functools
import itertools
from collections.abc import Sequence

from arro3.core import Array, DataType, Field, RecordBatch, Schema, list_array

from exporter_gui.core.formats.parquet.columns import ParquetColumn
from exporter_gui.core.formats.parquet.records import ESCAPE, NULL, VALUE_END, unescaped
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
_FLAGS = {b"0": False, b"1": True, None: None}
_ESCAPE, _NULL, _VALUE_END = ESCAPE.encode(), NULL.encode(), VALUE_END.encode()
Values = list[bytes | None]


def _field(column: ParquetColumn) -> Field:
    metadata = _JSON if column.kind is Kind.JSON else None
    return Field(column.name, _TYPES[column.kind], nullable=not column.is_required, metadata=metadata)


@functools.cache
def schema(columns: tuple[ParquetColumn, ...]) -> Schema:
    """Return the schema of a table with these columns."""
    return Schema([_field(column) for column in columns])


def split(records: bytes, columns: int) -> list[Values]:
    """Return the values of each of so many columns, None for NULL.

    Bytes are split in half of the time of text that has emoji, and Arrow decodes them at once.
    """
    values, has_escapes = records.split(_VALUE_END), _ESCAPE in records
    return [_without_marks(values[at::columns], has_escapes=has_escapes) for at in range(columns)]


def _without_marks(stored: list[bytes], *, has_escapes: bool) -> Values:
    values: Values = [None if value == _NULL else value for value in stored] if _NULL in stored else [*stored]
    return [value and unescaped(value) for value in values] if has_escapes else values


def record_batch(columns: tuple[ParquetColumn, ...], values: Sequence[Values]) -> RecordBatch:
    """Return a table of posts from the values of each column."""
    fields = schema(columns)
    arrays = [
        _array(column, fields.field(column.name), of_column) for column, of_column in zip(columns, values, strict=True)
    ]
    return RecordBatch.from_arrays(arrays, schema=fields)


def _array(column: ParquetColumn, field: Field, values: Values) -> Array:
    match column.kind:
        case Kind.COUNT:
            return Array([None if value is None else int(value) for value in values], field)
        case Kind.FLAG:
            return Array([_FLAGS[value] for value in values], field)
        case Kind.TIME:
            return _strings(values).cast(_TYPES[Kind.TIME])
        case Kind.LIST:
            return _lists(values, field)
        case _:
            return _strings(values)


def _strings(values: Values) -> Array:
    return Array(values, DataType.binary()).cast(_STRING)


def _lists(values: Values, field: Field) -> Array:
    lists = [[] if value is None else value.split(b"\n") for value in values]
    offsets = [0, *itertools.accumulate(map(len, lists))]
    return list_array(
        Array(offsets, DataType.int32()),
        _strings([text for texts in lists for text in texts]),
        type=field,
        mask=Array([value is None for value in values], DataType.bool()),
    )
