"""Writes the records of a repository into a package, collection by collection."""

import json
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import dataclass

from exporter_gui.core.model.record import POSTS, Collection, Record, Records
from exporter_gui.core.output.package import Package
from exporter_gui.core.output.spreadsheet import spreadsheet
from exporter_gui.core.records.record_names import file_names
from exporter_gui.core.records.report import NAMED_COLLECTIONS, RecordsReport, WrittenCollection
from exporter_gui.core.records.tables import TABLES

_RECORDS_AT_ONCE = 200
_BYTES_AT_ONCE = 1 << 18


@dataclass(frozen=True, slots=True)
class RecordFiles:
    """Files of all collections: JSON Lines, and for Bluesky's own a table as well."""

    records: Records
    package: Package
    note: Callable[[int], None]
    """Called for each piece of a file with the number of records done; raises `Cancelled`."""
    posts: Container[str] | None = None
    """URIs of the posts that are selected; None for all."""
    has_more: bool = False
    """True if parts of the list of records are lost."""

    def write(self) -> RecordsReport:
        """Write them all."""
        first: list[WrittenCollection] = []
        collections = listed = written = left_out = 0
        for collection in self.records.collections():
            done = self._write_collection(collection, listed)
            collections += 1
            listed += done.listed
            written += done.written
            left_out += done.left_out
            if len(first) < NAMED_COLLECTIONS:
                first.append(done)
        self.package.complete()
        numbers = (collections, listed, written, left_out)
        return RecordsReport(*numbers, self.posts is not None, tuple(first), self.has_more)

    def _write_collection(self, collection: Collection, before: int) -> WrittenCollection:
        """Write a collection. If it takes two files, each of its records is half done with the first."""
        names = file_names(collection)
        table = TABLES.get(collection.name)
        parts = 1 if table is None else 2
        lines = _Counted(self.records.of(collection.name))
        chosen = _Counted(self._selected(lines) if collection.name == POSTS else iter(lines))
        self._write_file(names[0], record_lines(chosen), lambda: before + lines.records // parts)
        if table is not None:
            rows = _Counted(self.records.of(collection.name))
            pieces = spreadsheet(table.rows(rows))
            self._write_file(names[1], pieces, lambda: before + (collection.records + rows.records) // parts)
        left_out = lines.records - chosen.records
        return WrittenCollection(collection.name, collection.records, chosen.records, left_out, names)

    def _selected(self, records: Iterable[Record]) -> Iterator[Record]:
        for record in records:
            if self.posts is None or record.uri in self.posts:
                yield record

    def _write_file(self, name: str, pieces: Iterator[bytes], done: Callable[[], int]) -> None:
        file = self.package.create(name)
        for piece in pieces:
            self.note(done())
            file.write(piece)


class _Counted:
    """Records, and their number so far."""

    def __init__(self, records: Iterator[Record]) -> None:
        self._records = records
        self.records = 0

    def __iter__(self) -> Iterator[Record]:
        for record in self._records:
            self.records += 1
            yield record


def record_lines(records: Iterable[Record]) -> Iterator[bytes]:
    """Return JSON Lines of records, in pieces."""
    lines: list[bytes] = []
    size = 0
    for record in records:
        lines.append(_line(record))
        size += len(lines[-1])
        if len(lines) == _RECORDS_AT_ONCE or size > _BYTES_AT_ONCE:
            yield b"".join(lines)
            lines, size = [], 0
    yield b"".join(lines)


def _line(record: Record) -> bytes:
    """Return a record as servers return it: its URI, its CID and its value."""
    whole = {"uri": record.uri, "cid": record.cid, "value": record.value}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"
