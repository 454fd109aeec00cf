"""Kinds of input as the rest of the program knows them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.progress import OnOpening, ignore_opening


class Source(Protocol):
    """Kind of input."""

    def recognises(self, header: bytes) -> bool:
        """Tell whether a file that begins like this is of this kind."""

    def attempts(
        self,
        path: Path,
        cancellation: Cancellation,
        *,
        brief: bool = False,
        by_index: bool = False,
        on_opening: OnOpening = ignore_opening,
    ) -> Iterator[AbstractContextManager[PostDatabase]]:
        """Return ways to open an archive, each to be tried after `ArchiveChangedError` has ended the one before.

        Such work must leave nothing behind when it raises. `brief` work, of some milliseconds, may block writers
        briefly instead of copying; `by_index` is that of `PostDatabase`. `on_opening` is called in the calling
        thread while a file is read that has to be read as a whole first. Opening raises `ArchiveError` and `Cancelled`.
        """
