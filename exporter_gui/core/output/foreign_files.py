"""Finds files in the folder of an export that are not the export's, which replacing the folder would delete."""

import os
from collections.abc import Iterator
from pathlib import Path

from exporter_gui.core.media.contained_file import NotContainedError, open_contained
from exporter_gui.core.output.layout import BAG_SUMS, BAG_TAG_SUMS, MANIFEST, OF_SYSTEMS, SUMS
from exporter_gui.core.output.sums import InvalidSumsError, read_sums

_JUNCTION = 0xA0000003
_LARGEST_LIST = 1 << 28


def find_foreign_file(folder: Path) -> str:
    """Return the name of the first file, link or unreadable folder that no list of the export names, or ''.

    Raises ValueError where a list cannot be read.
    """
    try:
        own = {MANIFEST, *_lists(folder)}
    except (OSError, NotContainedError, InvalidSumsError) as error:
        raise ValueError from error
    folders = [""]
    for place in folders:  # which grows meanwhile
        try:
            with os.scandir(folder / place) as found:
                entries = sorted(found, key=lambda entry: entry.name)
            for entry in entries:
                name = f"{place}{entry.name}"
                if entry.is_dir(follow_symlinks=False) and not _is_junction(entry):
                    folders.append(f"{name}/")
                elif not entry.is_file(follow_symlinks=False) or (name not in own and entry.name not in OF_SYSTEMS):
                    return name
        except OSError:
            return place.rstrip("/") or "."
    return ""


def _is_junction(entry: "os.DirEntry[str]") -> bool:
    """Tell whether a folder is a link of Windows to another one, which does not count as a symbolic link."""
    return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == _JUNCTION


def _lists(folder: Path) -> Iterator[str]:
    """Return the names of the lists of an export, or of a bag, and those that they name."""
    names = (SUMS,) if os.path.lexists(folder / SUMS) else (BAG_SUMS, BAG_TAG_SUMS)
    for name in names:
        if os.path.lexists(folder / name):
            yield name
            yield from _names(folder, name)


def _names(folder: Path, sums: str) -> Iterator[str]:
    with open_contained(folder, sums) as file:
        if os.fstat(file.fileno()).st_size > _LARGEST_LIST:
            raise ValueError(sums)
        for listed in read_sums(file):
            yield listed.name
