"""Estimated size of the records of a repository in an export, from a sample of each collection."""

import heapq
import zlib
from collections.abc import Sequence

from exporter_gui.core.model.record import POSTS, Records
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.output.spreadsheet import spreadsheet
from exporter_gui.core.records.tables import TABLES
from exporter_gui.core.records.writing import record_lines

_SAMPLE = 200
_MOST_COLLECTIONS = 50


def estimate_records(records: Records, packing: Packing, posts: int | None = None) -> int:
    """Return the estimated size in bytes of the files with all records, but only so many `posts`; None for all.

    Only the largest collections are looked into; records of the others are taken to be like theirs.
    """
    total = 0
    largest: list[tuple[int, str]] = []
    for each in records.collections():
        total += each.records
        heapq.heappush(largest, (each.records, each.name))
        if len(largest) > _MOST_COLLECTIONS:
            heapq.heappop(largest)
    size = sum(_size(records, name, number, packing) for number, name in largest)
    known = sum(number for number, _name in largest)
    size = size * total // known if known else 0
    all_posts = next((number for number, name in largest if name == POSTS), 0)
    if posts is not None and posts < all_posts:
        size -= _size(records, POSTS, all_posts, packing) - _size(records, POSTS, posts, packing)
    return max(0, size)


def _size(records: Records, name: str, number: int, packing: Packing) -> int:
    """Return the estimated size of the files of a collection with this number of records."""
    sample = list(records.sample(name, min(_SAMPLE, max(1, number))))
    table = TABLES.get(name)
    size = _extrapolated([b"".join(record_lines([each])) for each in sample], number, packing)
    if table is None or not sample:
        return size
    header = len(b"".join(spreadsheet(table.rows([]))))
    rows = [b"".join(spreadsheet(table.rows([each])))[header:] for each in sample]
    return size + _extrapolated(rows, number, packing)


def _extrapolated(sample: Sequence[bytes], number: int, packing: Packing) -> int:
    """Return the size of this number of pieces, of which some are given; compressed if they are packed so.

    What is compressed takes less and less, the more there is before it: the second half of the sample tells how much.
    """
    if not sample:
        return 0
    if packing is not Packing.ZIP:
        return sum(map(len, sample)) * number // len(sample)
    half = len(sample) // 2
    whole, first = (len(zlib.compress(b"".join(part))) for part in (sample, sample[:half]))
    return whole + (whole - first) * max(0, number - len(sample)) // (len(sample) - half)
