"""Progress of an export, after each batch."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress so far. The file appears only when the export returns."""

    posts_done: int
    posts_total: int
    bytes_written: int
    seconds: float
    files_done: int = 0
    """Media files that were copied, or cannot be; they follow when all posts are written."""
    files_total: int = 0

    @property
    def done(self) -> int:
        """Return the number of posts and files that are done."""
        return self.posts_done + self.files_done

    @property
    def total(self) -> int:
        """Return the number of posts and files in all."""
        return self.posts_total + self.files_total

    @property
    def share(self) -> float:
        """Return how much is done of the whole, from 0 to 1."""
        return self.done / max(1, self.total)


OnProgress = Callable[[Progress], None]


@dataclass(frozen=True, slots=True)
class OpeningProgress:
    """State of the opening of a file that has to be read as a whole first."""

    bytes_done: int
    bytes_total: int
    """Parts of the file are read twice, so this is more than its size."""

    @property
    def share(self) -> float:
        """Return how much is done of the whole, from 0 to 1."""
        return self.bytes_done / max(1, self.bytes_total)


OnOpening = Callable[[OpeningProgress], None]


def ignore_opening(_progress: OpeningProgress) -> None:
    """Take no notice."""
