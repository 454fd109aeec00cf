"""Picture files of an archive. Its paths are not trusted: files are read only from where media lie."""

import contextlib
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from exporter_gui.core.media.contained_file import NotContainedError, contained_parts
from exporter_gui.core.media.media_root import find_media_root, possible_parts

MAX_FILE_BYTES = 20_000_000
_NAME = re.compile(r"([0-9a-f]{2})([0-9a-f]{2})[0-9a-f]{60}(\.[A-Za-z0-9]{1,8})?")
_FOLDER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._ -]{0,99}")
_USUAL_FOLDERS = ("media", "data/media")
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def find_picture_file(archive: Path, recorded: str, root: Path | None = None) -> Path | None:
    """Return the file for a recorded path like `data/media/ab/cd/abcd….jpg`; None if there is none.

    It is looked for in the media folder `root` that the user has chosen, if any. Beside the archive, it is looked for
    in that layout only, and in the media folder that exports use, so that no path leads anywhere else.
    """
    return (root and _find_in(root, possible_parts(recorded))) or _find_beside(archive, recorded)


def _find_beside(archive: Path, recorded: str) -> Path | None:
    parts = PurePosixPath(recorded.replace("\\", "/")).parts
    name = _NAME.fullmatch(parts[-1]) if parts else None
    if name is None or parts[-3:-1] != (name[1], name[2]):
        return _find_in_media_root(archive, recorded)
    home = os.path.realpath(archive.parent)
    folders = [part for part in parts[-4:-3] if _FOLDER.fullmatch(part)]
    for folder in (*folders, *_USUAL_FOLDERS):
        place = os.path.normpath(os.path.join(home, folder, *parts[-3:]))  # noqa: PTH118 - compared with a real path
        if os.path.realpath(place) == place and os.path.isfile(place):  # noqa: PTH113 - without links on the way
            return Path(place)
    return _find_in_media_root(archive, recorded)


def _find_in_media_root(archive: Path, recorded: str) -> Path | None:
    root = find_media_root(archive)
    return None if root is None else _find_in(root, map(contained_parts, [recorded]))


def _find_in(root: Path, places: Iterator[tuple[str, ...]]) -> Path | None:
    home = os.path.realpath(root)
    with contextlib.suppress(NotContainedError):
        for parts in places:
            place = os.path.normpath(os.path.join(home, *parts))  # noqa: PTH118 - compared with a real path
            if os.path.realpath(place) == place and os.path.isfile(place):  # noqa: PTH113 - without links on the way
                return Path(place)
    return None


def read_picture_file(path: Path) -> bytes | None:
    """Return the content of a regular file; None if it is too large, or cannot be read."""
    try:
        descriptor = os.open(path, _OPEN_FLAGS)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_FILE_BYTES:
                return None
            content = file.read(MAX_FILE_BYTES + 1)
    except OSError:
        return None
    return content if len(content) <= MAX_FILE_BYTES else None
