"""Space that the private database of a repository needs."""

import shutil
from pathlib import Path

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Bytes, Code

_SPACE_NEEDED = 1.1
"""Times the size of the file, before it is read.

What was measured is 0.6 (few posts), 1.4 (as many other records as usual), 1.5 (only posts) and 1.9 (only tiny posts).
Once the posts are counted, `require_space_for_posts` knows better.
"""
_BYTES_PER_POST, _SPACE_FOR_POSTS = 350, 1.5
"""For each post: a row without texts, and its places in indexes; for its texts, times the size of its record."""
_SPACE_NEEDED_TO_MERGE = 2
"""Times the size of an archive, whose rows are stored twice for a while."""


def require_space(path: Path, archive: Path | None, folder: Path) -> None:
    """Raise `ArchiveError` where a folder has no room for the private database of a file, and an archive in it."""
    needed = int(path.stat().st_size * _SPACE_NEEDED)
    if archive is not None:
        needed += archive.stat().st_size * _SPACE_NEEDED_TO_MERGE
    _require(needed, path, folder)


def require_space_for_posts(path: Path, folder: Path, posts: int, size: int) -> None:
    """Raise `ArchiveError` where a folder has no room for the posts of a file, whose records have this size."""
    _require(int(posts * _BYTES_PER_POST + size * _SPACE_FOR_POSTS), path, folder)


def _require(needed: int, path: Path, folder: Path) -> None:
    try:
        usage = shutil.disk_usage(folder)
    except OSError:  # writing will tell
        return
    if usage.total and usage.free < needed:
        raise ArchiveError(
            Code.NO_SPACE_FOR_COPY, name=path.name, size=Bytes(needed), folder=folder.parent, free=Bytes(usage.free)
        )
