"""Names of the files in an export that tell of it, and whether they are in a folder."""

import os
from pathlib import Path

from exporter_gui.core.media.contained_file import NotContainedError, open_contained

MADE_BY = "Archive Exporter"
MANIFEST = "manifest.json"
BESIDE_SUFFIX = ".manifest.json"
"""Of the name of a manifest beside a single file, after the name of that file."""
SUMS, BAG_SUMS, BAG_TAG_SUMS, BAG_PAYLOAD = "SHA256SUMS", "manifest-sha256.txt", "tagmanifest-sha256.txt", "data/"
OF_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Files that file managers leave in folders."""
_LARGEST_MANIFEST = 16 << 20


def manifest_beside(file: Path) -> Path:
    """Return the path of the manifest of a single file."""
    return file.with_name(file.name + BESIDE_SUFFIX)


def is_export(folder: Path) -> bool:
    """Tell whether a folder holds the manifest of an export."""
    return _is_manifest(folder, MANIFEST)


def has_manifest_beside(file: Path) -> bool:
    """Tell whether the manifest of an export lies beside a single file; False for a foreign file of that name."""
    path = manifest_beside(file)
    return os.path.lexists(path) and _is_manifest(path.parent, path.name)


def _is_manifest(folder: Path, name: str) -> bool:
    import json  # noqa: PLC0415 - slow to import, seldom needed

    try:
        with open_contained(folder, name) as file:
            manifest = json.loads(file.read(_LARGEST_MANIFEST))
        return bool(manifest["made_by"]["name"] == MADE_BY)
    except (OSError, NotContainedError, ValueError, RecursionError, LookupError, TypeError):
        return False


def may_be_export(folder: Path) -> bool:
    """Tell whether a folder holds a manifest or checksums, which may be damaged."""
    return any(os.path.lexists(folder / name) for name in (MANIFEST, SUMS, BAG_SUMS))
