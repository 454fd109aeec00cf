"""Finds blobs in a folder that another tool has filled, whatever it calls them.

A file is known by a name that is its CID (`goat`, `cookbook`), also one that is cut in two (`skeetgen`), and else by
its content, which is read only where the size fits. Links are not followed. Copies are checked once more.
"""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.media.contained_file import ContainedFiles, NotContainedError
from exporter_gui.core.sources.repository.post_media import CID_CHARACTERS
from exporter_gui.core.sources.repository.wanted_blobs import WantedBlobs

_PIECE_BYTES = 1 << 18
_MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    """In the folder, with slashes."""
    size: int
    changed_ns: int


_digests: dict[tuple[Path, _File], str] = {}
"""Digests of this run, by folder and file, for when the same repository is opened again."""


@dataclass(frozen=True, slots=True)
class BlobSearch:
    """Search for blobs in a folder."""

    root: Path
    wanted: WantedBlobs
    check: Callable[[], None]
    """Called for each piece of a file; raises `Cancelled`."""
    on_file: Callable[[int], None]
    """Called for each file with the number of those before it; raises `Cancelled`."""

    def run(self) -> None:
        """Keep the path of each blob that is found. What cannot be read is left out, and missing later."""
        with ContainedFiles(self.root) as files:
            for number, file in enumerate(self._files()):
                self.on_file(number)
                path, size = file.path, file.size
                parts = path.split("/")
                stem = parts[-1].partition(".")[0]
                names = [stem, "".join((*parts[-2:-1], stem))]
                if any(len(name) == CID_CHARACTERS and self.wanted.found_by_name(name, size, path) for name in names):
                    continue
                digest = self._known_digest(files, file) if self.wanted.may_have_size(size) else None
                if digest is not None:
                    self.wanted.found_by_digest(digest, path)

    def _files(self) -> Iterator[_File]:
        """Return all ordinary files in the folder."""
        folders = [""]
        while folders:
            folder = folders.pop()
            try:
                entries = os.scandir(self.root / folder)
            except OSError:
                continue
            with entries:
                for entry in entries:
                    self.check()
                    path = f"{folder}{entry.name}"
                    try:
                        status = entry.stat(follow_symlinks=False)
                    except OSError:
                        continue
                    if stat.S_ISDIR(status.st_mode):
                        folders.append(f"{path}/")
                    elif stat.S_ISREG(status.st_mode):
                        yield _File(path, status.st_size, status.st_mtime_ns)

    def _known_digest(self, files: ContainedFiles, file: _File) -> str | None:
        digest = _digests.get((self.root, file)) or self._digest(files, file.path)
        if digest is not None and len(_digests) < _MOST_REMEMBERED:
            _digests[self.root, file] = digest
        return digest

    def _digest(self, files: ContainedFiles, path: str) -> str | None:
        digest = hashlib.sha256()
        try:
            with files.open(path) as file:
                while piece := file.read(_PIECE_BYTES):
                    self.check()
                    digest.update(piece)
        except (OSError, NotContainedError):
            return None
        return digest.hexdigest()
