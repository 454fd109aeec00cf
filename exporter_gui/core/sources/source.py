"""Interface of kinds of input."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OnOpening, ignore_opening


class Source(Protocol):
    """Kind of input."""

    def recognises(self, header: bytes) -> bool:
        """Return whether a file with this header is of this kind."""

    def attempts(  # noqa: PLR0913 - all that opening can be told
        self,
        path: Path,
        cancellation: Cancellation,
        *,
        brief: bool = False,
        by_index: bool = False,
        on_opening: OnOpening = ignore_opening,
        additions: Additions = NO_ADDITIONS,
    ) -> Iterator[AbstractContextManager[PostDatabase]]:
        """Yield attempts to open an archive; the next one is for retrying the work after `ArchiveChangedError`.

        The work must leave nothing behind if it fails. `brief` work, of a few milliseconds, may block writers instead
        of copying; `by_index` is passed to `PostDatabase`. `on_opening` is called in the calling thread while an
        archive is being opened, if that takes time. `additions` are opened together with it, as far as its kind knows
        them. Opening raises `ArchiveError`, `Cancelled`, and `RequestError` about additions.
        """
