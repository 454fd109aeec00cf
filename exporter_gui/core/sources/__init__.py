"""The kinds of input. A further one is one package and one line here."""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Code
from exporter_gui.core.progress import OnOpening, ignore_opening
from exporter_gui.core.sources.bskyarchive.source import BskyarchiveSource
from exporter_gui.core.sources.input_file import check_file, read_header
from exporter_gui.core.sources.repository.source import RepositorySource
from exporter_gui.core.sources.source import Source

SOURCES: tuple[Source, ...] = (BskyarchiveSource(), RepositorySource())
_Result = TypeVar("_Result")


def find_source(path: Path) -> Source:
    """Return the kind of a file, told by its first bytes whatever its name is. Raises `ArchiveError`."""
    check_file(path)
    header = read_header(path)
    if header is None:
        return SOURCES[0]  # an attempt to open it explains why it cannot be read
    for source in SOURCES:
        if source.recognises(header):
            return source
    raise archive_error(Code.NOT_A_DATABASE, path)


def read_archive(  # noqa: PLR0913 - as `Source.attempts`
    path: Path,
    cancellation: Cancellation,
    work: Callable[[PostDatabase], _Result],
    *,
    brief: bool = False,
    by_index: bool = False,
    on_opening: OnOpening = ignore_opening,
) -> _Result:
    """Open an archive, do `work` on one moment of it, and return its result; again where it is written meanwhile.

    `work`, `brief`, `by_index` and `on_opening` are as in `Source.attempts`. Raises `ArchiveError`, `Cancelled`, and
    what `work` raises.
    """
    attempts = find_source(path).attempts(path, cancellation, brief=brief, by_index=by_index, on_opening=on_opening)
    for attempt in attempts:
        with contextlib.suppress(ArchiveChangedError), attempt as database:
            return work(database)
    raise archive_error(Code.ARCHIVE_BUSY, path)


__all__ = ["SOURCES", "Source", "find_source", "read_archive"]
