"""Names of the files in an export that tell of it."""

from pathlib import Path

MADE_BY = "Archive Exporter"
MANIFEST = "manifest.json"
SUMS, BAG_SUMS, BAG_TAG_SUMS, BAG_PAYLOAD = "SHA256SUMS", "manifest-sha256.txt", "tagmanifest-sha256.txt", "data/"
OF_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Files that file managers leave in folders."""


def manifest_beside(file: Path) -> Path:
    """Return the path of the manifest of a single file."""
    return file.with_name(f"{file.name}.manifest.json")
