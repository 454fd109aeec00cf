"""Writer of Parquet: one file, or one per month."""

import functools
import itertools
import json
from collections.abc import Mapping, Sequence

from exporter_gui import __version__
from exporter_gui.core.database.batch import Batch
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.text_format import TextFormat
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.fast_sql.parquet_sql import parquet_sql
from exporter_gui.core.formats.format import Written
from exporter_gui.core.formats.parquet.columns import COLUMNS, ParquetColumn, columns_of
from exporter_gui.core.formats.parquet.file import ParquetFile
from exporter_gui.core.formats.parquet.partitions import PartNames, month_of
from exporter_gui.core.formats.parquet.records import VALUE_END, post_pieces
from exporter_gui.core.formats.parquet.table import Values, record_batch, schema, split
from exporter_gui.core.messages import Message
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.post import PostWarning
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.destination import Outputs

_FORMAT_VERSION = "1"
_CREATED_AT = next(number for number, column in enumerate(COLUMNS) if column.name == "created_at")


def record_text(columns: Sequence[ParquetColumn]) -> TextFormat:
    """Return posts as records of these columns."""
    return TextFormat(
        preamble=b"",
        separator=VALUE_END.encode(),
        postamble=b"",
        empty=b"",
        post_pieces=functools.partial(post_pieces, columns),
        sql=parquet_sql(columns),
    )


class ParquetPostWriter:
    """Writes posts to Parquet files, one after the other."""

    def __init__(self, outputs: Outputs, context: ExportContext, *, is_partitioned: bool) -> None:
        self._outputs = outputs
        self._columns = columns_of(has_record_columns=context.has_record_columns)
        self._records = record_text(self._columns)
        self._metadata = _metadata(context.selection)
        self._names = PartNames() if is_partitioned else None
        self._month = ""
        self._file = None if is_partitioned else self._new_file("")

    def write(self, database: PostDatabase, batch: Batch) -> Written:
        """Write a batch."""
        posts = 0
        warnings: list[tuple[PostWarning, ...]] = []
        for text in database.render(batch, self._records):
            records = b"".join(text.pieces)
            if text.posts:
                self._write_values(split(records, len(self._columns)))
            posts += text.posts
            warnings += text.warnings
        return Written(posts, warnings)

    def finish(self) -> Sequence[Message]:
        """Write the end of the last file; without any posts, it is a table without rows."""
        self._file_of(self._month)
        self._finish_file()
        return ()

    def close(self) -> None:
        """Wait for the file's thread."""
        if self._file is not None:
            self._file.close()

    def _write_values(self, values: list[Values]) -> None:
        if self._names is None:
            self._file_of("").add(record_batch(self._columns, values))
            return
        end = 0
        for month, of_month in itertools.groupby(map(month_of, values[_CREATED_AT])):
            start, end = end, end + sum(1 for _post in of_month)
            self._file_of(month).add(record_batch(self._columns, [of_column[start:end] for of_column in values]))

    def _file_of(self, month: str) -> ParquetFile:
        if self._file is not None and month == self._month:
            return self._file
        self._finish_file()
        name = "" if self._names is None else self._names.next(month)
        self._file, self._month = self._new_file(name), month
        return self._file

    def _new_file(self, name: str) -> ParquetFile:
        return ParquetFile(self._outputs.create(name), schema(self._columns), self._metadata)

    def _finish_file(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            try:
                file.finish()
            finally:
                file.close()


def _metadata(selection: Selection) -> Mapping[str, str]:
    """Return what a file tells of the export, as strings by key."""
    account = {} if selection.did is None else {"archive_exporter.account": selection.did}
    return {
        "archive_exporter.format": _FORMAT_VERSION,
        "archive_exporter.made_by": f"Archive Exporter {__version__}",
        **account,
        "archive_exporter.selection": json.dumps(_selection(selection), ensure_ascii=False, separators=(",", ":")),
    }


def _selection(selection: Selection) -> JsonValue:
    times = selection.time_range
    return {
        "account": selection.did,
        "from_ns": times.start_ns,
        "to_ns": times.end_ns,
        "replies": selection.include_replies,
        "reposts": selection.include_reposts,
        "only_media": selection.only_media,
        "text": selection.text or None,
        "archived_after": None if selection.since is None else selection.since.archived_at,
    }
