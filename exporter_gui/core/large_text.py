"""Stored values too large to be held in memory at once."""

import codecs
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

import apsw

_PIECE_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class LargeText:
    """TEXT or BLOB of a post, read from the archive in pieces each time it is needed."""

    connection: apsw.Connection
    rowid: int
    column: str

    def pieces(self) -> Iterator[bytes]:
        """Read the value from its beginning."""
        with contextlib.closing(self._open()) as blob:
            while piece := blob.read(_PIECE_BYTES):
                yield piece

    def texts(self) -> Iterator[str]:
        """Read it as text; bytes that are not UTF-8 become surrogate escapes."""
        decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        for piece in self.pieces():
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    def is_utf8(self) -> bool:
        """Tell whether it is UTF-8."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            for piece in self.pieces():
                decoder.decode(piece)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
        return True

    def read(self, size: int = -1) -> bytes:
        """Read its first bytes, or the whole of it."""
        blob = self._open()
        try:
            return blob.read(size)
        finally:
            blob.close()

    def _open(self) -> apsw.Blob:
        return self.connection.blob_open("main", "posts", self.column, self.rowid, False)  # noqa: FBT003
