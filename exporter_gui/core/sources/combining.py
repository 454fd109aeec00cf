"""Tells whether two files can be opened together."""

from collections.abc import Collection
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ExporterError
from exporter_gui.core.sources import find_source, read_archive
from exporter_gui.core.sources.repository.source import RepositorySource


def is_repository(path: Path) -> bool:
    """Return whether a file is a repository. Raises `ArchiveError`."""
    return isinstance(find_source(path), RepositorySource)


def may_be_combined(path: Path, dids: Collection[str], *, with_repository: bool) -> bool:
    """Return whether a file is of the other kind than an archive, and as far as can be told of one of its accounts.

    `dids` are those accounts; none if they are unknown. Opening both together tells for certain.
    """
    try:
        if is_repository(path) == with_repository:
            return False
        own = _accounts(path, is_repository=not with_repository)
    except (ExporterError, OSError):  # opening it will tell
        return False
    return not own or not dids or not own.isdisjoint(dids)


def _accounts(path: Path, *, is_repository: bool) -> frozenset[str]:
    if is_repository:
        from exporter_gui.core.sources.repository.commit_search import find_did  # noqa: PLC0415 - as in `RepositorySource`

        return frozenset(filter(None, [find_did(path)]))
    owners = read_archive(path, Cancellation(), lambda archive: archive.owners(), brief=True, by_index=True)
    return frozenset(owner.did for owner in owners)
