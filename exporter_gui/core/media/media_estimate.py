"""Number and size of the media files of an export, before it begins."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exporter_gui.core.media.media_root import find_media_roots
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.media_record import MediaSize
from exporter_gui.core.model.selection import Selection

if TYPE_CHECKING:
    from exporter_gui.core.database.post_database import PostDatabase

BYTES_AROUND_A_FILE = 380
"""That a media file takes beside its content: its lines in `media.csv` and `SHA256SUMS`, and in a ZIP its names."""


@dataclass(frozen=True, slots=True)
class MediaWish:
    """Media files that an export is to take along."""

    choice: MediaChoice
    root: Path | None = None
    """Folder of the media files; None for the one beside the archive."""


@dataclass(frozen=True, slots=True)
class MediaEstimate:
    """Media files of the selected posts."""

    size: MediaSize
    """Number and size of the chosen files, as the archive records them."""
    root: Path | None
    """Folder of the media files; None if there is no such folder."""

    @property
    def bytes(self) -> int:
        """Size that the files take that can be taken along."""
        return 0 if self.root is None else self.size.bytes + self.size.files * BYTES_AROUND_A_FILE


def estimate_media(
    database: "PostDatabase", selection: Selection, wish: MediaWish, beside: Sequence[Path] = ()
) -> MediaEstimate:
    """Count the media files of the selected posts, and look for their folder: beside the archive, or other files."""
    root = next(iter(find_media_roots(beside or (database.path,), wish.root)), None)
    if root is not None and not os.path.isdir(root):  # noqa: PTH112 - never raises
        root = None
    if wish.choice is MediaChoice.NONE:
        return MediaEstimate(MediaSize(0, 0), root)
    only_images = wish.choice is MediaChoice.IMAGES
    return MediaEstimate(database.media_size(selection, only_images=only_images), root)
