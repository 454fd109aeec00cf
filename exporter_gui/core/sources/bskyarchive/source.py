"""Source for bskyarchive databases, which are opened in place first, then from private copies."""

import contextlib
import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.post_table import post_columns
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OnOpening, ignore_opening
from exporter_gui.core.sources.bskyarchive.checks import check_schema
from exporter_gui.core.sources.bskyarchive.snapshot import take_snapshot
from exporter_gui.core.sources.sqlite import MAGIC

_log = logging.getLogger(__name__)
_MAX_TRIES = 6


class BskyarchiveSource:
    """Source for bskyarchive databases."""

    def recognises(self, header: bytes) -> bool:
        """Return whether a file with this header is a SQLite database."""
        return header.startswith(MAGIC)

    def attempts(  # noqa: PLR0913 - as `Source`
        self,
        path: Path,
        cancellation: Cancellation,
        *,
        brief: bool = False,
        by_index: bool = False,
        on_opening: OnOpening = ignore_opening,  # noqa: ARG002 - opening takes no time
        additions: Additions = NO_ADDITIONS,  # noqa: ARG002 - those of a repository
    ) -> Iterator[AbstractContextManager[PostDatabase]]:
        """Yield attempts to open an archive (see `Source`)."""
        yield _attempt(path, cancellation, in_place=True, brief=brief, by_index=by_index)
        for _try in range(1, _MAX_TRIES):
            _log.info("the archive changed while it was read; starting again")
            cancellation.check()
            yield _attempt(path, cancellation, in_place=False, brief=brief, by_index=by_index)


@contextlib.contextmanager
def _attempt(
    path: Path, cancellation: Cancellation, *, in_place: bool, brief: bool, by_index: bool
) -> Iterator[PostDatabase]:
    with (
        take_snapshot(path, cancellation, in_place=in_place, brief=brief) as snapshot,
        contextlib.closing(PostDatabase(path, snapshot.connections, snapshot.verify, by_index=by_index)) as database,
    ):
        try:
            check_schema(path, snapshot.connections[0], post_columns(snapshot.connections[0]))
            yield database
        except (apsw.Error, ArchiveError, UnicodeDecodeError):
            database.check_unchanged()  # a file that is being written can look damaged
            raise
        database.check_finally()
