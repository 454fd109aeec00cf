"""Copy of the sample archive, with its media files."""

import shutil
from pathlib import Path

from exporter_gui.resources import resource

IMAGES = 5
"""Images of the owner's posts."""


def copy_sample(folder: Path) -> Path:
    """Copy the archive and its media into a folder; return the archive."""
    shutil.copytree(resource("sample-media"), folder / "sample-media")
    return Path(shutil.copy(resource("sample.db"), folder / "sample.db"))
