"""Estimated size of an export."""

from dataclasses import dataclass

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.format import AnyFormat
from exporter_gui.core.formats.options import FormatOptions
from exporter_gui.core.media.media_estimate import MediaEstimate
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.size_estimate import estimate_bytes


@dataclass(frozen=True, slots=True)
class Estimate:
    """Estimated size of an export."""

    posts: int
    """Exact, unless the archive is read by index and the index is wrong."""
    bytes: int
    """Extrapolated from a sample; with the media files once they are counted."""
    media: MediaEstimate | None = None
    """None until the media files are counted, and for an export without them."""

    def with_media(self, media: MediaEstimate) -> "Estimate":
        """Return the estimate with media files."""
        before = 0 if self.media is None else self.media.bytes
        return Estimate(self.posts, self.bytes - before + media.bytes, media)


def estimate(
    database: PostDatabase,
    selection: Selection,
    format_: AnyFormat,
    options: FormatOptions | None = None,
    packing: Packing = Packing.FILE,
) -> Estimate:
    """Count the posts, and write a sample to estimate their size. `options` is as in `ExportRequest`."""
    posts = database.count(selection)
    return Estimate(posts, estimate_bytes(database, selection, format_, options, posts, packing))
