"""Media files of posts as a format with pages shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class KeptState(Enum):
    """State of a file that the archive has a record of."""

    HERE = "here"
    """Part of the export."""
    LOST = "lost"
    """Recorded in the archive, but missing or damaged."""
    NOT_FETCHED = "not fetched"
    """Named by a repository, which holds no files."""


@dataclass(frozen=True, slots=True)
class KeptMedia:
    """Media file of a post."""

    state: KeptState
    path: str = ""
    """Path in the export, with slashes; made by this program, like `media/ab/HASH.jpg`."""
    mime_type: str = ""
    alt: str = ""
    width: int = 0
    """In pixels; 0 if unknown."""
    height: int = 0


class MediaFinder(Protocol):
    """Finds the media files of posts."""

    def find(self, uris: Sequence[str]) -> Mapping[str, Sequence[KeptMedia]]:
        """Return the files that the archive has records of, by the URI of their post.

        Called once per batch, while no file of the export is open: files may be copied into it meanwhile.
        """
