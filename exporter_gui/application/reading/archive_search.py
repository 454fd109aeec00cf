"""Search for archives in a folder."""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from exporter_gui.core.sources import is_archive

_DEPTH = 4
_MOST_FILES, _MOST_FOUND = 5_000, 100
_LONGEST_S = 10.0


@dataclass(frozen=True, slots=True)
class FoundArchive:
    """File that looks like an archive."""

    path: Path
    bytes: int
    modified_at: datetime
    """In UTC."""


@dataclass(frozen=True, slots=True)
class Found:
    """Outcome of a search."""

    place: Path
    archives: tuple[FoundArchive, ...] = ()
    """By path."""
    is_folder: bool = True
    """False if the place is no folder; there are no archives then."""
    is_whole: bool = True
    """False if the search ended before everything was seen: there was too much of it, or it took too long."""


def find_archives(place: Path) -> Found:
    """Search a folder and the folders in it, a few levels deep, for archives, recognised by their first bytes.

    Hidden folders and links to folders are left out. Reads the first bytes of files, and changes nothing.
    """
    if not place.is_dir():
        return Found(place, is_folder=False)
    ends_at = time.monotonic() + _LONGEST_S
    found: list[FoundArchive] = []
    is_whole = True
    for number, path in enumerate(_files(place)):
        if number == _MOST_FILES or len(found) == _MOST_FOUND or time.monotonic() > ends_at:
            is_whole = False
            break
        if is_archive(path):
            found.extend(_describe(path))
    return Found(place, tuple(sorted(found, key=lambda archive: archive.path)), is_whole=is_whole)


def _files(place: Path) -> Iterator[Path]:
    """Yield the files of a folder before those in the folders in it; what cannot be read is left out."""
    level = [place]
    for _depth in range(_DEPTH):
        deeper: list[Path] = []
        for folder in level:
            for _root, folders, files in os.walk(folder):
                yield from (folder / name for name in sorted(files))
                inner = (folder / name for name in sorted(folders) if not name.startswith("."))
                deeper.extend(each for each in inner if not each.is_symlink())
                break
        level = deeper


def _describe(path: Path) -> Iterator[FoundArchive]:
    try:
        status = path.stat()
    except OSError:  # removed meanwhile
        return
    yield FoundArchive(path, status.st_size, datetime.fromtimestamp(status.st_mtime, UTC))
