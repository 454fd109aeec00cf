"""Estimated size of the posts of an export, from a sample."""

import contextlib
import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self

from exporter_gui.core.database.batch import Batch, PostKey
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import AnyFormat, Layout
from exporter_gui.core.formats.options import FormatOptions, without_folder
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing

_SAMPLE_POSTS = 1_000  # enough for compressors to find what repeats
_SAMPLE_OF_TEXT = 200  # of plain text, in which each post takes as much as it does alone
_LARGE_BYTES = 32_768
_LARGE_SAMPLE_BYTES = 8 << 20
_ZIP_ENTRY_BYTES = 150


def estimate_bytes(  # noqa: PLR0913, PLR0917 - what the size of an export depends on
    database: PostDatabase,
    selection: Selection,
    format_: AnyFormat,
    options: FormatOptions | None,
    posts: int,
    packing: Packing = Packing.FILE,
) -> int:
    """Write a sample of the posts and return the estimated size of the whole export, in bytes, without media files.

    Posts of more than `_LARGE_BYTES` are written one at a time, up to `_LARGE_SAMPLE_BYTES` in total. What many files
    take in addition hardly depends on the number of posts, and is not extrapolated.
    """
    options = format_.options() if options is None else options
    is_plain_text = packing is not Packing.ZIP and getattr(options, "compression", None) == "none"
    sample = database.sample(selection, _SAMPLE_OF_TEXT if is_plain_text else _SAMPLE_POSTS)
    small = [key for key, size in sample.items() if size <= _LARGE_BYTES]
    context = ExportContext(selection, has_record_columns=database.has_record_columns)
    measure = _Measure(database, format_, without_folder(options), context, packing)
    empty = measure.size([])
    if not sample:
        return empty
    together = measure.size([small])
    large = _size_of_large(measure, empty, {key: size for key, size in sample.items() if size > _LARGE_BYTES})
    divided = together
    if format_.layout_of(options) is Layout.FOLDER:
        divided = measure._replace(options=options, context=context._replace(is_divided=True)).size([small])
    return empty + (together - empty + large) * posts // len(sample) + max(0, divided - together)


class _Measure(NamedTuple):
    """Measures exports of some posts."""

    database: PostDatabase
    format: AnyFormat
    options: FormatOptions
    context: ExportContext
    packing: Packing

    def size(self, batches: Iterable[Sequence[PostKey]]) -> int:
        """Return the size of an export of these posts, in bytes."""
        output = _Size(self.packing)
        with contextlib.closing(self.format.writer(output, self.options, self.context)) as writer:
            for keys in batches:
                if keys:
                    writer.write(self.database, Batch(keys))
            writer.finish()
        output.finish()
        return output.bytes


def _size_of_large(measure: _Measure, empty: int, sizes: dict[PostKey, int]) -> int:
    """Write the first few of the large posts; return the estimated size of all of them, in bytes.

    If none is small enough to be written, that is their stored size.
    """
    written: list[PostKey] = []
    stored = 0
    for key, size in sizes.items():
        if stored + size <= _LARGE_SAMPLE_BYTES:
            stored += size
            written.append(key)
    if not written:
        return sum(sizes.values())
    return (measure.size([key] for key in written) - empty) * sum(sizes.values()) // stored


class _Size:
    """Output that only counts bytes: in a ZIP, those of its compressed entries."""

    def __init__(self, packing: Packing) -> None:
        self.bytes = 0
        self._is_zip = packing is Packing.ZIP
        self._compressor = zlib.compressobj()

    def create(self, _name: str = "") -> Self:
        """Return this counter: all files are counted together."""
        self.finish()
        if self._is_zip:
            self._compressor = zlib.compressobj()
            self.bytes += _ZIP_ENTRY_BYTES
        return self

    def write(self, data: bytes) -> None:
        """Count the bytes."""
        self.bytes += len(self._compressor.compress(data) if self._is_zip else data)

    def finish(self) -> None:
        """Count the end of the last file."""
        if self._is_zip and self.bytes:
            self.bytes += len(self._compressor.flush())
