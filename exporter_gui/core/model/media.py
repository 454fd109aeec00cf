"""Choice of media files."""

from enum import StrEnum


class MediaChoice(StrEnum):
    """Media files that an export takes along."""

    NONE = "none"
    IMAGES = "images"
    """Images and videos, told by their first bytes."""
    ALL = "all"
