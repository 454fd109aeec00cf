"""Kinds of input as the rest of the program knows them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase


class Source(Protocol):
    """Kind of input."""

    def recognises(self, header: bytes) -> bool:
        """Tell whether a file that begins like this is of this kind."""

    def attempts(
        self, path: Path, cancellation: Cancellation, *, brief: bool = False, by_index: bool = False
    ) -> Iterator[AbstractContextManager[PostDatabase]]:
        """Return ways to open an archive, each to be tried after `ArchiveChangedError` has ended the one before.

        Such work must leave nothing behind when it raises. `brief` work, of some milliseconds, may block writers
        briefly instead of copying; `by_index` is that of `PostDatabase`. Opening raises `ArchiveError` and `Cancelled`.
        """
