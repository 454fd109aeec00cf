"""Arrow tables of posts."""

from collections.abc import Sequence

from arro3.core import Array, DataType, Field, RecordBatch, Schema

from exporter_gui.core.formats.parquet.columns import COLUMNS, ParquetColumn
from exporter_gui.core.formats.parquet.records import ESCAPE, NULL, RECORD_END, VALUE_END, unescaped
from exporter_gui.core.model.post import Kind

_STRING = DataType.string()
_TYPES = {
    Kind.TEXT: _STRING,
    Kind.JSON: _STRING,
    Kind.TIME: DataType.timestamp("us", tz="UTC"),
    Kind.COUNT: DataType.int64(),
    Kind.FLAG: DataType.bool(),
}
_JSON = {"ARROW:extension:name": "arrow.json"}  # of several entries, the order would be left to chance
_FLAGS = {"0": False, "1": True, NULL: None}


def _field(column: ParquetColumn) -> Field:
    metadata = _JSON if column.kind is Kind.JSON else None
    return Field(column.name, _TYPES[column.kind], nullable=not column.is_required, metadata=metadata)


_FIELDS = tuple(map(_field, COLUMNS))
SCHEMA = Schema(_FIELDS)


def split(records: str) -> list[list[str]]:
    """Return the values of each record."""
    return [record.split(VALUE_END) for record in records.split(RECORD_END)]


def record_batch(rows: Sequence[Sequence[str]]) -> RecordBatch:
    """Return a table of posts."""
    values = zip(*rows, strict=True)
    arrays = [
        _array(column, field, of_column) for column, field, of_column in zip(COLUMNS, _FIELDS, values, strict=True)
    ]
    return RecordBatch.from_arrays(arrays, schema=SCHEMA)


def _array(column: ParquetColumn, field: Field, values: Sequence[str]) -> Array:
    match column.kind:
        case Kind.COUNT:
            return Array([None if value == NULL else int(value) for value in values], field)
        case Kind.FLAG:
            return Array([_FLAGS[value] for value in values], field)
        case Kind.TIME:
            texts = Array([None if value == NULL else value for value in values], _STRING)
            return texts.cast(_TYPES[Kind.TIME])
        case _:
            plain = [None if value == NULL else unescaped(value) if ESCAPE in value else value for value in values]
            return Array(plain, field)
