"""Real size of media files, where the recorded one is doubted."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from exporter_gui.core.media.contained_file import ContainedFiles, NotContainedError, close_descriptor
from exporter_gui.core.media.media_root import open_media_descriptor
from exporter_gui.core.model.media_record import Media


def stored_bytes(root: Path, records: Iterable[Media]) -> int:
    """Return the size of the files that are there."""
    total = 0
    with ContainedFiles(root) as files:
        for record in records:
            with contextlib.suppress(OSError, NotContainedError):
                descriptor, size = open_media_descriptor(files, record.path)
                total += size
                close_descriptor(descriptor)
    return total
