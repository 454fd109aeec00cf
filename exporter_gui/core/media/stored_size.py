"""Real size of media files, where the recorded one is doubted."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from exporter_gui.core.media.contained_file import ContainedFiles, NotContainedError
from exporter_gui.core.media.media_root import open_media
from exporter_gui.core.model.media_record import Media


def stored_bytes(root: Path, records: Iterable[Media]) -> int:
    """Return the size of the files that are there."""
    total = 0
    with ContainedFiles(root) as files:
        for record in records:
            with contextlib.suppress(OSError, NotContainedError), open_media(files, record.path) as file:
                total += os.fstat(file.fileno()).st_size
    return total
