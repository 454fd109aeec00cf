"""Interface of kinds of input."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase


class Source(Protocol):
    """Kind of input."""

    def recognises(self, header: bytes) -> bool:
        """Return whether a file with this header is of this kind."""

    def attempts(
        self, path: Path, cancellation: Cancellation, *, brief: bool = False, by_index: bool = False
    ) -> Iterator[AbstractContextManager[PostDatabase]]:
        """Yield attempts to open an archive; the next one is for retrying the work after `ArchiveChangedError`.

        The work must leave nothing behind if it fails. `brief` work, of a few milliseconds, may block writers instead
        of copying; `by_index` is passed to `PostDatabase`. Opening raises `ArchiveError` and `Cancelled`.
        """
