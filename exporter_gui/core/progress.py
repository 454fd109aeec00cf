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


OnProgress = Callable[[Progress], None]
