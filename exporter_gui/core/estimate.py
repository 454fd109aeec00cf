"""How much an export will write, known before it starts."""

from collections.abc import Sequence
from dataclasses import dataclass

from exporter_gui.core.archive import Archive
from exporter_gui.core.formats import Format
from exporter_gui.core.renderer import Renderer
from exporter_gui.core.selection import Selection

_SAMPLE_POSTS = 200
_LARGE_BYTES = 32_768
_LARGE_SAMPLE_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class Estimate:
    """How much an export will write."""

    posts: int
    """Exact, as far as the archive's indexes can be trusted where it was opened so."""
    bytes: int
    """From a sample."""


def estimate(archive: Archive, selection: Selection, format_: Format) -> Estimate:
    """Count the posts, and write a few of them to learn their size."""
    posts = archive.count(selection)
    return Estimate(posts, estimate_bytes(archive, selection, format_, posts))


def estimate_bytes(archive: Archive, selection: Selection, format_: Format, posts: int) -> int:
    """Write a sample of the posts and return the size of them all, in bytes.

    Of posts of more than `_LARGE_BYTES`, no more are written than fit into `_LARGE_SAMPLE_BYTES`, one at a time.
    """
    sample = archive.sample(selection, _SAMPLE_POSTS)
    if not sample:
        return len(format_.empty)
    sizes = dict(zip(sample, archive.stored_bytes(sample), strict=True))
    small = [rowid for rowid in sample if sizes[rowid] <= _LARGE_BYTES]
    large = [rowid for rowid in sample if sizes[rowid] > _LARGE_BYTES]
    with Renderer(archive, format_) as renderer:
        written = _size(renderer, small) if small else 0
        written += _estimate_large(renderer, {rowid: sizes[rowid] for rowid in large})
    return written * posts // len(sample)


def _estimate_large(renderer: Renderer, sizes: dict[int, int]) -> int:
    """Return the size of some large posts as text, from that of the first few; as stored where none is small enough."""
    stored = written = 0
    for rowid, size in sizes.items():
        if stored + size <= _LARGE_SAMPLE_BYTES:
            stored += size
            written += _size(renderer, [rowid])
    total = sum(sizes.values())
    return total * written // stored if stored else total


def _size(renderer: Renderer, rowids: Sequence[int]) -> int:
    return sum(len(piece) for text in renderer.render(rowids) for piece in text.pieces)
