"""Estimated size of the posts of an export, from a sample."""

import contextlib
from typing import Self

from exporter_gui.core.database.batch import Batch, PostKey
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.context import ExportContext
from exporter_gui.core.formats.format import AnyFormat, Layout, PostWriter
from exporter_gui.core.formats.options import FormatOptions, make_options
from exporter_gui.core.model.selection import Selection

_SAMPLE_POSTS = 1_000  # enough for compressors to find what repeats
_SAMPLE_OF_TEXT = 200  # of plain text, in which each post takes as much as it does alone
_LARGE_BYTES = 32_768
_LARGE_SAMPLE_BYTES = 8 << 20


def estimate_bytes(
    database: PostDatabase, selection: Selection, format_: AnyFormat, options: FormatOptions | None, posts: int
) -> int:
    """Write a sample of the posts and return the estimated size of the whole export, in bytes.

    Posts of more than `_LARGE_BYTES` are written one at a time, up to `_LARGE_SAMPLE_BYTES` in total.
    """
    options = format_.options() if options is None else options
    if format_.layout_of(options) is Layout.FOLDER:
        options = make_options(type(options), {})  # a sample in many files would take more
    is_plain_text = getattr(options, "compression", None) == "none"
    context = ExportContext(selection)
    empty = _Size()
    with contextlib.closing(format_.writer(empty, options, context)) as writer:
        writer.finish()
    sample = database.sample(selection, _SAMPLE_OF_TEXT if is_plain_text else _SAMPLE_POSTS)
    if not sample:
        return empty.bytes
    small = [key for key, size in sample.items() if size <= _LARGE_BYTES]
    large = {key: size for key, size in sample.items() if size > _LARGE_BYTES}
    written = _Size()
    with contextlib.closing(format_.writer(written, options, context)) as writer:
        if small:
            writer.write(database, Batch(small))
        of_large = _estimate_large(database, writer, written, large)
        writer.finish()
    return empty.bytes + (written.bytes - empty.bytes + of_large) * posts // len(sample)


def _estimate_large(database: PostDatabase, writer: PostWriter, written: "_Size", sizes: dict[PostKey, int]) -> int:
    """Write the first few of the large posts; return the estimated size of the others, in bytes.

    If none is small enough to be written, that is their stored size.
    """
    before, stored = written.bytes, 0
    for key, size in sizes.items():
        if stored + size <= _LARGE_SAMPLE_BYTES:
            stored += size
            writer.write(database, Batch([key]))
    rest = sum(sizes.values()) - stored
    return rest * (written.bytes - before) // stored if stored else rest


class _Size:
    """Output that only counts bytes."""

    def __init__(self) -> None:
        self.bytes = 0

    def create(self, _name: str = "") -> Self:
        """Return this counter: all files are counted together."""
        return self

    def write(self, data: bytes) -> None:
        """Count the bytes."""
        self.bytes += len(data)
