"""Number and size of the media files of an export, before it begins."""

import os
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.media.media_root import find_media_root
from exporter_gui.core.model.media import MediaChoice, MediaSize
from exporter_gui.core.model.selection import Selection

_NONE = MediaSize(0, 0)


@dataclass(frozen=True, slots=True)
class MediaWish:
    """Media files that an export is to take along."""

    choice: MediaChoice
    root: Path | None = None
    """Folder of the media files; None for the one beside the archive."""


@dataclass(frozen=True, slots=True)
class MediaEstimate:
    """Media files of the selected posts, as the archive records them."""

    sizes: dict[MediaChoice, MediaSize]
    """Number and size for each choice."""
    wanted: MediaSize
    """Those that can be taken along, as chosen."""
    root: Path | None
    """Folder of the media files; None if there is no such folder."""


def estimate_media(database: PostDatabase, selection: Selection, wish: MediaWish) -> MediaEstimate:
    """Count the media files of the selected posts, and look for their folder."""
    root = find_media_root(database.path) if wish.root is None else wish.root
    if root is not None and not os.path.isdir(root):  # noqa: PTH112 - never raises
        root = None
    sizes = {
        MediaChoice.NONE: _NONE,
        MediaChoice.IMAGES: database.media_size(selection, only_images=True),
        MediaChoice.ALL: database.media_size(selection, only_images=False),
    }
    return MediaEstimate(sizes, _NONE if root is None else sizes[wish.choice], root)
