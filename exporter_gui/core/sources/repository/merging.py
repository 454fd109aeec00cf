"""Merges an archive of the same account into the private database of a repository."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.errors import RequestError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.repository_contents import MergedArchive
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources.bskyarchive.source import BskyarchiveSource
from exporter_gui.core.sources.repository.private_database import PrivateDatabase


@dataclass(frozen=True, slots=True)
class Merged:
    """Archive that was merged."""

    archive: MergedArchive
    owners: Mapping[str, Account]
    """By DID."""
    problems: tuple[Message, ...]
    """Messages about wrong indexes of the archive."""


def merge_archive(path: Path, did: str, database: PrivateDatabase, cancellation: Cancellation) -> Merged:
    """Take over all rows of one moment of an archive, which must have posts or the profile of an account.

    Raises `ArchiveError`, `RequestError` and `Cancelled`.
    """
    for attempt in BskyarchiveSource().attempts(path, cancellation):
        with contextlib.suppress(ArchiveChangedError):
            with attempt as archive:
                owners = {owner.did: owner for owner in archive.owners()}
                if did not in owners and not archive.count(Selection(did)):
                    raise RequestError(Code.NO_ACCOUNT_IN_COMMON, name=path.name, did=did)
                posts = archive.batches(Selection(None)).posts  # which tells whether some are lost
                problems = tuple(archive.notes())
                rows = database.archive_rows()
                rows.add(archive.stored_posts(), archive.stored_media())
            rows.merge()
            return Merged(MergedArchive(path.name, _size(path), posts), owners, problems)
    raise archive_error(Code.ARCHIVE_BUSY, path)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
