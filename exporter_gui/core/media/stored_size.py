"""Real size of media files, where the recorded one is doubted."""

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from exporter_gui.core.media.contained_file import ContainedFiles, NotContainedError, close_descriptor
from exporter_gui.core.media.media_root import open_media_descriptor
from exporter_gui.core.model.media_record import Media


def stored_bytes(roots: Iterable[Path], records: Iterable[Media]) -> int:
    """Return the size of the files that are there."""
    with contextlib.ExitStack() as opened:
        folders = [opened.enter_context(ContainedFiles(root)) for root in roots]
        return sum(stored_size(folders, record.path) or 0 for record in records)


def stored_size(roots: Sequence[ContainedFiles], recorded: str) -> int | None:
    """Return the size of a media file by its recorded path; None where no folder has it."""
    for root in roots:
        with contextlib.suppress(OSError, NotContainedError):
            descriptor, size = open_media_descriptor(root, recorded)
            close_descriptor(descriptor)
            return size
    return None
