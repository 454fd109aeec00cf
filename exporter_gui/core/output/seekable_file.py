"""Unfinished file in which the writer may go back."""

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

from exporter_gui.core.output.unfinished_file import UnfinishedFile
from exporter_gui.core.output.writing import writing

if TYPE_CHECKING:
    from typing_extensions import Buffer

_ENDING_BYTES = 64


class SeekableFile(io.RawIOBase):
    """Unfinished file for `zipfile`. Raises `DestinationError` when the disk is full or gone."""

    def __init__(self, file: UnfinishedFile, path: Path) -> None:
        super().__init__()
        self._file = file
        self._path = path
        self._at = 0
        self._ending = b""
        self._is_abandoned = False
        self.size = 0
        """In bytes."""

    def abandon(self) -> None:
        """Drop whatever is written from now on: `zipfile` writes even when it is closed after a failure."""
        self._is_abandoned = True

    def write(self, data: "Buffer", /) -> int:
        """Write all of the data where the file stands."""
        content = bytes(data)
        if self._is_abandoned:
            self._at += len(content)
            return len(content)
        with writing(self._path):
            self._file.write(content)
        if self._at + len(content) >= self.size:
            before = self._ending if self._at == self.size else b""
            self._ending = (before + content[-_ENDING_BYTES:])[-_ENDING_BYTES:]
        self._at += len(content)
        self.size = max(self.size, self._at)
        return len(content)

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go elsewhere."""
        if self._is_abandoned:
            self._at = offset
            return offset
        with writing(self._path):
            self._at = os.lseek(self._file.descriptor, offset, whence)
        return self._at

    def tell(self) -> int:
        """Return where the file stands."""
        return self._at

    def truncate(self, size: int | None = None, /) -> int:
        """Cut the file."""
        with writing(self._path):
            self.size = self._at if size is None else size
            os.ftruncate(self._file.descriptor, self.size)
        self._ending = b""
        return self.size

    def seekable(self) -> bool:
        """Tell that this file is."""
        return True

    def writable(self) -> bool:
        """Tell that this file is."""
        return True

    def is_whole(self) -> bool:
        """Tell whether the drive has as many bytes as were written, and the last ones are the same."""
        return self._file.is_whole(self.size, self._ending)

    def sha256(self) -> None:
        """Return None: what was written changes when the writer goes back."""
