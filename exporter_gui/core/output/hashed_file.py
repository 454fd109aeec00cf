"""File that remembers what was written to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from exporter_gui.core.output.unfinished_file import UnfinishedFile
from exporter_gui.core.output.writing import writing

if TYPE_CHECKING:
    from exporter_gui.core.output.background_hash import BackgroundHash

_ENDING_BYTES = 64


class HashedFile:
    """Unfinished file whose size, ending and, if asked for, SHA-256 are known without reading it."""

    def __init__(self, file: UnfinishedFile, path: Path, *, is_hashed: bool) -> None:
        self._file = file
        self._path = path
        self._hash = _start_hash() if is_hashed else None
        self._ending = b""
        self.size = 0
        """In bytes."""

    def write(self, data: bytes, /) -> None:
        """Append. Raises `DestinationError` when the disk is full or gone."""
        if self._hash is not None:
            self._hash.update(data)
        with writing(self._path):
            self._file.write(data)
        self.size += len(data)
        self._ending = (self._ending + data[-_ENDING_BYTES:])[-_ENDING_BYTES:]

    def is_whole(self) -> bool:
        """Tell whether the drive has as many bytes as were written, and the last ones are the same."""
        return self._file.is_whole(self.size, self._ending)

    def sha256(self) -> str | None:
        """Return the SHA-256 of what was written, in hexadecimal; None where it was not asked for."""
        return None if self._hash is None else self._hash.hexdigest()

    def close(self) -> None:
        """End the thread that hashes."""
        if self._hash is not None:
            self._hash.close()


def _start_hash() -> "BackgroundHash":
    from exporter_gui.core.output.background_hash import BackgroundHash  # noqa: PLC0415 - loads a library of 4 MB

    return BackgroundHash()
