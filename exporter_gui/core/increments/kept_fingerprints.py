"""Fingerprints of past exports, in the folder of the program's own data: one file for each export.

The name of a file tells the account and filters, the manifest of the export, and the first export of its chain: each
export that goes on from another is of its chain.
"""

import contextlib
import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.manifest.selected import filters_of
from exporter_gui.core.model.selection import Selection

_FOLDER = "archive-exporter"
_SUFFIX = ".fingerprints"
_KEPT_OF_CHAIN = 3
"""Exports of each chain."""
_NEEDED_OF_CHAIN = 2
"""Exports of each longer chain that the next may go on from: that of today may be replaced."""
_KEPT = 12
"""Exports of each account and filters."""
_MOST_BYTES = 512 << 20


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


@dataclass(frozen=True, slots=True)
class _Kept:
    path: Path
    used_ns: int
    """Time at which it was written or last gone on from."""
    size: int

    @property
    def selection(self) -> str:
        return self.path.name.partition("-")[0]

    @property
    def chain(self) -> tuple[str, str]:
        return self.selection, _chain(self.path)


def find_kept(selection: Selection, manifest: str) -> Path | None:
    """Return the file of an export of a selection; `manifest` is the SHA-256 of its manifest, in hexadecimal."""
    return next(fingerprints_folder().glob(f"{_of_selection(selection)}-{manifest}*{_SUFFIX}"), None)


def new_file(selection: Selection, manifest: str, earlier: Path | None) -> Path:
    """Return the path for an export that goes on from an earlier one, or from none."""
    chain = manifest[:16] if earlier is None else _chain(earlier)
    return fingerprints_folder() / f"{_of_selection(selection)}-{manifest}-{chain}{_SUFFIX}"


def mark_used(file: Path) -> None:
    """Let a file be kept longer."""
    with contextlib.suppress(OSError):
        os.utime(file)


def remove_surplus() -> None:
    """Remove the files that have not been used for longest.

    The newest one, and those from which the next export of a chain can go on, are removed last.
    """
    files = sorted(_files(), key=lambda each: each.used_ns, reverse=True)
    lengths, places = Counter(each.chain for each in files), Counter[tuple[str, str]]()
    needed: list[_Kept] = []
    others: list[_Kept] = []
    for each in files:
        places[each.chain] += 1
        if places[each.chain] > _KEPT_OF_CHAIN:
            _remove(each.path)
        else:
            is_needed = each is files[0] or places[each.chain] <= _NEEDED_OF_CHAIN <= lengths[each.chain]
            (needed if is_needed else others).append(each)
    kept, size = Counter[str](), 0
    for each in needed + others:
        kept[each.selection] += 1
        size += each.size
        if kept[each.selection] > _KEPT or _MOST_BYTES < size != each.size:
            _remove(each.path)


def _of_selection(selection: Selection) -> str:
    key = json.dumps([selection.did, filters_of(selection)], sort_keys=True)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _chain(file: Path) -> str:
    """Return the chain of a file; earlier versions wrote no chains, and each file is one."""
    _selection, manifest, *chain = file.name.removesuffix(_SUFFIX).split("-")
    return chain[0] if chain else manifest[:16]


def _files() -> Iterator[_Kept]:
    for path in fingerprints_folder().glob(f"*-*{_SUFFIX}"):
        with contextlib.suppress(OSError):
            status = path.stat()
            yield _Kept(path, status.st_mtime_ns, status.st_size)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
