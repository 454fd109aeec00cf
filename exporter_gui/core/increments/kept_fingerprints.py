"""Fingerprints of past exports, in the folder of the program's own data: one file for each export."""

import contextlib
import hashlib
import json
import os
import sys
from pathlib import Path

from exporter_gui.core.manifest.selected import filters_of
from exporter_gui.core.model.selection import Selection

_FOLDER = "archive-exporter"
_SUFFIX = ".fingerprints"
_KEPT = 3
"""Exports of each account and filters whose fingerprints are kept."""


def fingerprints_folder() -> Path:
    """Return the folder, which lies in the one that the window uses for its data."""
    return _data_folder() / _FOLDER / "fingerprints"


def _data_folder() -> Path:
    """Return the folder for data of applications, as Qt finds it."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def kept_file(selection: Selection, manifest: str) -> Path:
    """Return the file of an export of a selection; `manifest` is the SHA-256 of its manifest, in hexadecimal."""
    key = json.dumps([selection.did, filters_of(selection)], sort_keys=True)
    of_selection = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return fingerprints_folder() / f"{of_selection}-{manifest}{_SUFFIX}"


def make_room(file: Path) -> None:
    """Create the folder of a file, and remove the oldest files of the same selection; raises `OSError`."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    of_selection = file.name.partition("-")[0]
    files = [path for path in file.parent.glob(f"{of_selection}-*{_SUFFIX}") if path != file]
    for path in sorted(files, key=_age, reverse=True)[_KEPT - 1 :]:
        with contextlib.suppress(OSError):
            path.unlink()


def _age(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
