"""Parquet file that is written while its posts arrive.

arro3 pulls posts from an iterator, so it runs in a thread of its own; what it writes is passed on by the caller's
thread, in which errors and cancellation are raised.
"""

import queue
import threading
from collections.abc import Iterator, Mapping, Sequence

from arro3.core import RecordBatch, RecordBatchReader, Schema
from arro3.io import write_parquet

from exporter_gui.core.formats.parquet.columns import COLUMNS
from exporter_gui.core.formats.parquet.footer import sort_metadata
from exporter_gui.core.output.destination import OutputFile

ROW_GROUP_POSTS = 5_000
_COMPRESSION = "zstd(3)"
_CHECKED_POSTS = 16  # between checks of the size of a page, so that pages of large posts stay small
_DICTIONARIES: dict[str | Sequence[str], bool] = {column.name: True for column in COLUMNS if column.has_dictionary}


class ParquetFile:
    """Unfinished Parquet file."""

    def __init__(self, output: OutputFile, schema: Schema, metadata: Mapping[str, str]) -> None:
        self._output = output
        self._schema = schema
        self._metadata = dict(metadata)
        self._tables: queue.Queue[RecordBatch | None] = queue.Queue(1)
        self._written: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="parquet")
        self._thread.start()

    def add(self, posts: RecordBatch) -> None:
        """Add posts; they become row groups of `ROW_GROUP_POSTS`."""
        self._tables.put(posts)
        self._pass_on()

    def finish(self) -> None:
        """Write the end of the file."""
        self.close()
        if self._failure is not None:
            raise self._failure
        ending = b"".join(iter(self._next_written, b""))
        self._output.write(sort_metadata(ending, self._metadata))

    def close(self) -> None:
        """Wait for the thread to finish."""
        if self._thread.is_alive():
            self._tables.put(None)
            self._thread.join()

    def _pass_on(self) -> None:
        for data in iter(self._next_written, b""):
            self._output.write(data)

    def _next_written(self) -> bytes:
        """Return the next data, b"" if there is none yet."""
        return b"" if self._written.empty() else self._written.get()

    def _run(self) -> None:
        try:
            write_parquet(
                RecordBatchReader.from_batches(self._schema, self._arriving()),
                _Sink(self._written),  # type: ignore[arg-type]  # it has all that arro3 calls
                column_dictionary_enabled=_DICTIONARIES,
                compression=_COMPRESSION,
                dictionary_enabled=False,
                key_value_metadata=self._metadata,
                max_row_group_size=ROW_GROUP_POSTS,
                write_batch_size=_CHECKED_POSTS,
            )
        except BaseException as error:  # noqa: BLE001 - raised in the other thread; a panic of Rust is no `Exception`
            self._failure = error
            while self._tables.get() is not None:
                pass

    def _arriving(self) -> Iterator[RecordBatch]:
        while (posts := self._tables.get()) is not None:
            yield posts


class _Sink:
    """File-like object that passes on what is written to it."""

    def __init__(self, written: "queue.SimpleQueue[bytes]") -> None:
        self._written = written

    def write(self, data: bytes) -> int:
        self._written.put(bytes(data))
        return len(data)

    def flush(self) -> None:
        pass

    def seek(self, _offset: int, _whence: int = 0) -> int:
        raise OSError  # arro3 only asks whether there is such a method
