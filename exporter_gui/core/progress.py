"""Progress of an export, after each batch, and of the opening of an archive."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple


class Progress(NamedTuple):
    """Progress so far. The file appears only when the export returns."""

    posts_done: int
    posts_total: int
    bytes_written: int
    seconds: float
    files_done: int = 0
    """Media files that were copied, or cannot be; they follow when all posts are written."""
    files_total: int = 0
    records_done: int = 0
    """Records of a repository, which follow the posts."""
    records_total: int = 0

    @property
    def done(self) -> int:
        """Return the number of posts, files and records that are done."""
        return self.posts_done + self.files_done + self.records_done

    @property
    def total(self) -> int:
        """Return the number of posts, files and records in all."""
        return self.posts_total + self.files_total + self.records_total

    @property
    def share(self) -> float:
        """Return how much is done of the whole, from 0 to 1."""
        return self.done / max(1, self.total)


OnProgress = Callable[[Progress], None]


class OpeningStep(StrEnum):
    """Step of opening a repository."""

    READING = "reading"
    MEDIA = "looking for media files"
    COMBINING = "combining"


class OpeningProgress(NamedTuple):
    """State of the opening of a file that has to be read as a whole first."""

    share: float | None
    """Share of the whole that is done, from 0 to 1; None while that is unknown."""
    step: OpeningStep = OpeningStep.READING
    files: int = 0
    """Files that were looked at in the search for media files."""


OnOpening = Callable[[OpeningProgress], None]


def ignore_opening(_progress: OpeningProgress) -> None:
    """Take no notice."""
