"""Media files as an archive records them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class MediaState(StrEnum):
    """Outcome for a media file of an exported post."""

    COPIED = "copied"
    MISSING = "missing"
    CHANGED = "changed"
    """Its content has another checksum than recorded."""
    REFUSED_PATH = "refused path"
    """Its recorded path leads out of the media folder or through a link."""
    REFUSED_KIND = "refused kind"
    """It is no ordinary file."""
    UNREADABLE = "unreadable"
    FORBIDDEN = "forbidden"
    """The user may not read it."""
    NOT_FETCHED = "not fetched"
    """A repository, which holds no files, names it, and no media folder has it."""
    OTHER_KIND = "other kind"
    """It is neither an image nor a video, and only those were asked for."""


class Media(NamedTuple):
    """Record of a media file. All of it is untrusted. A tuple, since there may be a million."""

    post: str
    """URI of its post."""
    sha256: str
    """As recorded, in lower case; '' where that is no SHA-256."""
    path: str
    """As recorded; '' where it is too long to be a path."""
    mime_type: str
    size: int
    """In bytes, as recorded; 0 where that is no size."""
    alt_text: str
    is_blob: bool = False
    """True if a repository names it, which holds no files; False for one that an archive has stored."""


class MediaOutcome(NamedTuple):
    """Outcome for one record."""

    state: MediaState
    name: str = ""
    """Path in the export, with slashes."""
    mime_type: str = ""
    size: int = 0
    """In bytes."""


@dataclass(frozen=True, slots=True)
class MediaSize:
    """Number and size of media files, as recorded."""

    files: int
    bytes: int
    missing: int = 0
    """Further files that are known not to be there."""
