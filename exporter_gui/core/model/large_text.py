"""Stored values that are too large to load into memory."""

import codecs
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

_PIECE_BYTES = 65_536


class OpenValue(Protocol):
    """Stored value, open for reading."""

    def read(self, size: int = -1, /) -> bytes:
        """Read up to `size` bytes, or the rest."""

    def close(self) -> None:
        """Close the value."""


@dataclass(frozen=True, slots=True)
class LargeText:
    """TEXT or BLOB of a post that is read from the archive in pieces on each use."""

    open: Callable[[], OpenValue]

    def pieces(self) -> Iterator[bytes]:
        """Yield the value in pieces, from the beginning."""
        with contextlib.closing(self.open()) as value:
            while piece := value.read(_PIECE_BYTES):
                yield piece

    def texts(self) -> Iterator[str]:
        """Yield the value as text; bytes that are not UTF-8 become surrogate escapes."""
        decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
        for piece in self.pieces():
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)

    def is_utf8(self) -> bool:
        """Return whether the value is UTF-8."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            for piece in self.pieces():
                decoder.decode(piece)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
        return True

    def read(self, size: int = -1) -> bytes:
        """Return the first `size` bytes, or the whole value."""
        with contextlib.closing(self.open()) as value:
            return value.read(size)
