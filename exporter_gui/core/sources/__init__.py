"""Registry of kinds of input.

A new kind takes one package that yields a `PostDatabase` (a SQLite database with bskyarchive's columns), and one line
here.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Code
from exporter_gui.core.sources.bskyarchive.source import BskyarchiveSource
from exporter_gui.core.sources.input_file import check_file, read_header
from exporter_gui.core.sources.source import Source

SOURCES: tuple[Source, ...] = (BskyarchiveSource(),)
_Result = TypeVar("_Result")


def find_source(path: Path) -> Source:
    """Return the kind of a file, recognised by its first bytes and not by its name. Raises `ArchiveError`."""
    check_file(path)
    header = read_header(path)
    if header is None:
        return SOURCES[0]  # opening it raises an error that explains why it cannot be read
    for source in SOURCES:
        if source.recognises(header):
            return source
    raise archive_error(Code.NOT_A_DATABASE, path)


def is_archive(path: Path) -> bool:
    """Return True for a file of a known kind; False if it cannot be read. Its name does not matter."""
    with contextlib.suppress(ArchiveError):
        check_file(path)
        header = read_header(path)
        return header is not None and any(source.recognises(header) for source in SOURCES)
    return False


def read_archive(
    path: Path,
    cancellation: Cancellation,
    work: Callable[[PostDatabase], _Result],
    *,
    brief: bool = False,
    by_index: bool = False,
) -> _Result:
    """Call `work` with a snapshot of an archive and return its result; retry if the archive is written meanwhile.

    `work`, `brief` and `by_index` are described in `Source.attempts`. Raises `ArchiveError`, `Cancelled`, and any
    exception of `work`.
    """
    for attempt in find_source(path).attempts(path, cancellation, brief=brief, by_index=by_index):
        with contextlib.suppress(ArchiveChangedError), attempt as database:
            return work(database)
    raise archive_error(Code.ARCHIVE_BUSY, path)


__all__ = ["SOURCES", "Source", "find_source", "is_archive", "read_archive"]
