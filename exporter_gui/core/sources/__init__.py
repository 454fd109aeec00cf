"""Registry of kinds of input.

A new kind takes one package that yields a `PostDatabase` (a SQLite database with bskyarchive's columns), and one line
here.
"""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError, RequestError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Code
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OnOpening, ignore_opening
from exporter_gui.core.sources.bskyarchive.source import BskyarchiveSource
from exporter_gui.core.sources.input_file import check_file, read_header
from exporter_gui.core.sources.repository.source import RepositorySource
from exporter_gui.core.sources.source import Source
from exporter_gui.core.sources.unknown_file import unknown_file_error

SOURCES: tuple[Source, ...] = (BskyarchiveSource(), RepositorySource())
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
    raise unknown_file_error(path, header)


def is_archive(path: Path) -> bool:
    """Return True for a file of a known kind; False if it cannot be read. Its name does not matter."""
    with contextlib.suppress(ArchiveError):
        check_file(path)
        header = read_header(path)
        return header is not None and any(source.recognises(header) for source in SOURCES)
    return False


def open_attempts(  # noqa: PLR0913 - as `Source.attempts`
    path: Path,
    cancellation: Cancellation,
    *,
    brief: bool = False,
    by_index: bool = False,
    on_opening: OnOpening = ignore_opening,
    additions: Additions = NO_ADDITIONS,
) -> Iterator[AbstractContextManager[PostDatabase]]:
    """Return the attempts of the kind of a file (see `Source.attempts`).

    Raises `ArchiveError`, and `RequestError` for additions that the kind does not take.
    """
    path, additions = _ordered(path, additions)
    source = find_source(path)
    if additions.did_document is not None and not isinstance(source, RepositorySource):
        raise RequestError(Code.DID_DOCUMENT_NEEDS_REPOSITORY, name=path.name)
    return source.attempts(
        path, cancellation, brief=brief, by_index=by_index, on_opening=on_opening, additions=additions
    )


def _ordered(path: Path, additions: Additions) -> tuple[Path, Additions]:
    """Return the repository first where two files are opened together. Raises `ArchiveError` and `RequestError`."""
    if additions.archive is None:
        return path, additions
    sources = [find_source(path), find_source(additions.archive)]
    if sum(isinstance(source, RepositorySource) for source in sources) != 1:
        raise RequestError(Code.SAME_KIND_OF_ARCHIVE, name=path.name, other=additions.archive.name)
    if isinstance(sources[0], RepositorySource):
        return path, additions
    return additions.archive, additions._replace(archive=path)


def read_archive(  # noqa: PLR0913 - as `Source.attempts`
    path: Path,
    cancellation: Cancellation,
    work: Callable[[PostDatabase], _Result],
    *,
    brief: bool = False,
    by_index: bool = False,
    on_opening: OnOpening = ignore_opening,
    additions: Additions = NO_ADDITIONS,
) -> _Result:
    """Call `work` with a snapshot of an archive and return its result; retry if the archive is written meanwhile.

    The other arguments are described in `Source.attempts`. Raises `ArchiveError`, `Cancelled`, and
    any exception of `work`.
    """
    attempts = open_attempts(
        path, cancellation, brief=brief, by_index=by_index, on_opening=on_opening, additions=additions
    )
    for attempt in attempts:
        with contextlib.suppress(ArchiveChangedError), attempt as database:
            return work(database)
    raise archive_error(Code.ARCHIVE_BUSY, path)


__all__ = ["SOURCES", "Source", "find_source", "is_archive", "open_attempts", "read_archive"]
