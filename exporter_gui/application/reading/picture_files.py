"""Picture files of an archive, for the window: found as those that an export takes along."""

import os
from pathlib import Path

from exporter_gui.core.media.contained_file import NotContainedError
from exporter_gui.core.media.media_root import find_media_roots, open_media

MAX_FILE_BYTES = 20_000_000


def read_picture_file(archive: Path, recorded: str, chosen: Path | None = None) -> bytes | None:
    """Return the content of the file with a recorded path; None if it is not there, too large, or unreadable.

    It is looked for in the media folder that the user has chosen, if any, and then in the one beside the archive.
    """
    roots = [*filter(None, [chosen]), *find_media_roots([archive])]
    return next(filter(None, (_read_in(root, recorded) for root in roots)), None)


def _read_in(root: Path, recorded: str) -> bytes | None:
    try:
        with open_media(root, recorded) as file:
            size = os.fstat(file.fileno()).st_size
            return file.read(size) if size <= MAX_FILE_BYTES else None
    except (OSError, NotContainedError):
        return None
