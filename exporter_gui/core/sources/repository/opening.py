"""Ways to open a repository, for all of it or as a database of its posts."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OnOpening, ignore_opening
from exporter_gui.core.sources.reading import in_statements, reading
from exporter_gui.core.sources.repository.opened_records import OpenedRecords
from exporter_gui.core.sources.repository.repository import Repository
from exporter_gui.core.sources.repository.repository_files import RepositoryFiles
from exporter_gui.core.sources.repository.repository_store import STORE
from exporter_gui.core.sources.sqlite import CONNECTIONS, connect


@contextlib.contextmanager
def open_repository(
    path: Path,
    cancellation: Cancellation,
    on_opening: OnOpening = ignore_opening,
    additions: Additions = NO_ADDITIONS,
) -> Iterator[Repository]:
    """Open a repository, for all its collections. Raises `ArchiveError`, `Cancelled`, `ArchiveChangedError`."""
    with contextlib.ExitStack() as stack:
        with reading(path, cancellation):
            files = RepositoryFiles.find(path, additions)
            repository = stack.enter_context(STORE.open(files, cancellation, on_opening))
        yield repository


def forget_repository() -> None:
    """Remove the private copy of the repository that was opened last."""
    STORE.forget()


@contextlib.contextmanager
def open_posts(
    path: Path, additions: Additions, cancellation: Cancellation, on_opening: OnOpening, *, by_index: bool
) -> Iterator[PostDatabase]:
    """Open the posts of a repository. Raises `ArchiveError`, `Cancelled`, `ArchiveChangedError`."""
    with contextlib.ExitStack() as stack:
        repository = stack.enter_context(open_repository(path, cancellation, on_opening, additions))
        with reading(path, cancellation):
            connections = tuple(
                stack.enter_context(
                    contextlib.closing(connect(repository.folder.database, cancellation, immutable=True))
                )
                for _ in range(CONNECTIONS)
            )
            described = repository.describe(cancellation)
        stack.enter_context(reading(path, cancellation, files=False))
        stack.enter_context(in_statements(connections, of_copy=True))
        database = PostDatabase(
            path,
            connections,
            repository.verify,
            by_index=by_index,
            repository=described,
            records=OpenedRecords(repository, cancellation),
        )
        with contextlib.closing(database):
            yield database
            database.check_finally()
