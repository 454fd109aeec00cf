"""Copy of the sample archive, with its media files."""

import shutil
from pathlib import Path

import apsw

from exporter_gui.resources import resource

IMAGES = 5
"""Images of the owner's posts."""


def copy_sample(folder: Path) -> Path:
    """Copy the archive and its media into a folder; return the archive."""
    shutil.copytree(resource("sample-media"), folder / "sample-media")
    return Path(shutil.copy(resource("sample.db"), folder / "sample.db"))


def own_pictures(archive: Path) -> list[Path]:
    """Return the media files of the owner's posts that are images."""
    connection = apsw.Connection(str(archive), flags=apsw.SQLITE_OPEN_READONLY)
    hashes = connection.execute(
        "SELECT hash FROM media JOIN posts ON uri = post_uri WHERE did IN (SELECT did FROM profiles) AND mime_type LIKE"
        " 'image/%'"
    ).fetchall()
    connection.close()
    return [next((archive.parent / "sample-media").rglob(f"{sha256}.*")) for (sha256,) in hashes]
