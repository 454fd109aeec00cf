"""Merges an archive of the same account into the private database of a repository."""

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.errors import RequestError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.media.contained_file import ContainedFiles
from exporter_gui.core.media.stored_size import stored_size
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.account import Account
from exporter_gui.core.model.media_record import Media
from exporter_gui.core.model.post import Value
from exporter_gui.core.model.repository_contents import MergedArchive
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sources.bskyarchive.source import BskyarchiveSource
from exporter_gui.core.sources.repository.archive_rows import ArchiveRows
from exporter_gui.core.sources.repository.import_progress import ImportProgress, Phase

_OPERATIONS_TO_MERGE = 75
"""Of SQLite's virtual machine, for each post; about."""
_Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """Archive that was merged."""

    archive: MergedArchive
    owners: Mapping[str, Account]
    """By DID."""
    problems: tuple[Message, ...]
    """Messages about wrong indexes of the archive, and posts in which it differs from the repository."""


def require_common_account(path: Path, did: str, cancellation: Cancellation) -> None:
    """Raise `RequestError` unless an archive has posts or the profile of an account.

    Also raises `ArchiveError` and `Cancelled`.
    """
    for attempt in BskyarchiveSource().attempts(path, cancellation):
        with contextlib.suppress(ArchiveChangedError), attempt as archive:
            if all(owner.did != did for owner in archive.owners()) and not archive.count(Selection(did)):
                raise RequestError(Code.NO_ACCOUNT_IN_COMMON, name=path.name, did=did)
            return
    raise archive_error(Code.ARCHIVE_BUSY, path)


def merge_archive(path: Path, media_roots: Sequence[Path], rows: ArchiveRows, progress: ImportProgress) -> Merged:
    """Take over all rows of one moment of an archive, whose media files are looked for in these folders.

    Raises `ArchiveError` and `Cancelled`.
    """
    for attempt in BskyarchiveSource().attempts(path, progress.cancellation):
        with contextlib.suppress(ArchiveChangedError):
            with attempt as archive:
                owners = {owner.did: owner for owner in archive.owners()}
                posts = archive.batches(Selection(None)).posts  # which tells whether some are lost
                problems = tuple(archive.notes())
                progress.begin(Phase.ADD_ROWS, posts)
                rows.begin()
                rows.add(_counted(archive.stored_posts(), progress))
                rows.add_media(_looked_for(archive.stored_media(), media_roots, progress.cancellation))
            progress.begin(Phase.MERGE, posts * _OPERATIONS_TO_MERGE, is_sql=True)
            only_there, supplied = rows.count_only_there(), rows.count_supplied()
            differing = rows.merge()
            if differing:
                told = Message(Code.MERGED_POSTS_DIFFER, {"name": path.name, "posts": PostCount(differing)})
                problems = (told, *problems)
            merged = MergedArchive(path.name, _size(path), posts, only_there, differing, supplied)
            return Merged(merged, owners, problems)
    raise archive_error(Code.ARCHIVE_BUSY, path)


def _counted(rows: Iterator[_Row], progress: ImportProgress) -> Iterator[_Row]:
    for number, row in enumerate(rows):
        progress.reach(number)
        yield row


def _looked_for(
    media: Iterable[Media], roots: Sequence[Path], cancellation: Cancellation
) -> Iterator[tuple[Media, bool]]:
    """Return records, each with whether its file is there."""
    with contextlib.ExitStack() as opened:
        folders = [opened.enter_context(ContainedFiles(root)) for root in roots]
        for record in media:
            cancellation.check()
            size = stored_size(folders, record.path)
            yield record, size is not None and record.size in (0, size)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
