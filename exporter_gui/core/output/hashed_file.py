"""Unfinished file with a running size and hash."""

from pathlib import Path
from typing import TYPE_CHECKING

from exporter_gui.core.output.unfinished_file import UnfinishedFile
from exporter_gui.core.output.writing import writing

if TYPE_CHECKING:
    from exporter_gui.core.output.background_hash import BackgroundHash

_ENDING_BYTES = 64


class HashedFile:
    """Unfinished file that records its size, its last bytes and, if requested, its SHA-256."""

    def __init__(self, file: UnfinishedFile, path: Path, *, is_hashed: bool) -> None:
        self._file = file
        self._path = path
        self._hash = _start_hash() if is_hashed else None
        self._ending = b""
        self.size = 0
        """Size in bytes."""

    def write(self, data: bytes, /) -> None:
        """Append data. Raises `DestinationError` if it cannot be written."""
        if self._hash is not None:
            self._hash.update(data)
        with writing(self._path):
            self._file.write(data)
        self.size += len(data)
        self._ending = (self._ending + data[-_ENDING_BYTES:])[-_ENDING_BYTES:]

    def is_whole(self) -> bool:
        """Return whether the stored file has the expected size and last bytes."""
        return self._file.is_whole(self.size, self._ending)

    def sha256(self) -> str | None:
        """Return the SHA-256 of the written bytes, in hexadecimal; None if it was not requested."""
        return None if self._hash is None else self._hash.hexdigest()

    def close(self) -> None:
        """Stop the hashing thread."""
        if self._hash is not None:
            self._hash.close()


def _start_hash() -> "BackgroundHash":
    from exporter_gui.core.output.background_hash import BackgroundHash  # noqa: PLC0415 - loads a 4 MB library

    return BackgroundHash()
