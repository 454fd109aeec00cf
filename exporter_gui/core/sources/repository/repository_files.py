"""Files of which a repository is read: its own, and what belongs to it."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from exporter_gui.core.database.companions import JOURNAL, LOG
from exporter_gui.core.media.media_root import find_media_roots
from exporter_gui.core.model.additions import Additions
from exporter_gui.core.sources.file_watch import Stamp, stamp_of
from exporter_gui.core.sources.repository.did_document import DocumentFile, find_document


@dataclass(frozen=True, slots=True)
class RepositoryFiles:
    """Real path of a repository, and of what was chosen or lies beside it."""

    path: Path
    document: DocumentFile
    media_roots: tuple[Path, ...]
    archive: Path | None
    """To be merged with the repository."""

    @classmethod
    def find(cls, path: Path, additions: Additions) -> Self:
        """Return the files for a path that a user has named."""
        real = Path(os.path.realpath(path))
        chosen, archive = additions.media_root, additions.archive
        roots = find_media_roots(
            filter(None, (real, archive)), chosen if chosen is not None and chosen.is_dir() else None
        )
        return cls(
            real,
            find_document(real, additions.did_document),
            tuple(dict.fromkeys(Path(os.path.realpath(root)) for root in roots)),
            Path(os.path.realpath(archive)) if archive else None,
        )

    def size_to_merge(self) -> float:
        """Return the size of the archive to be merged, in sizes of the repository; 0 if there is none."""
        return self.archive.stat().st_size / self.path.stat().st_size if self.archive is not None else 0

    def stamps(self) -> tuple[Stamp | None, ...]:
        """Return the stamps of all files; None for one that is not there. Raises `OSError` for the repository's."""
        others = [self.document.path, *self.media_roots]
        if self.archive is not None:
            others += [self.archive.with_name(self.archive.name + suffix) for suffix in ("", LOG, JOURNAL)]
        return stamp_of(self.path), *map(_stamp_if_any, others)


def _stamp_if_any(path: Path) -> Stamp | None:
    try:
        return stamp_of(path)
    except OSError:
        return None
