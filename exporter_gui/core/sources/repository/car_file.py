"""CAR files, version 1: a header with the root, then blocks in any order, each behind its length and its CID."""

import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from exporter_gui.core.messages import Code
from exporter_gui.core.sources.repository.cid import digest_of
from exporter_gui.core.sources.repository.refusal import RefusedError
from exporter_gui.core.sources.repository.tolerant_cbor import UnreadableError, decode_tolerantly

_SHORTEST_HEADER, _LONGEST_HEADER = 2, 65_536
LONGEST_VARINT = 9
"""Bytes of the longest number."""
_PIECE_BYTES = 1 << 18
_ROOTS, _VERSION = b"\x65roots", b"\x67version"


def looks_like_car(beginning: bytes) -> bool:
    """Return whether a file that begins like this may be a CAR file, of whatever version."""
    length = read_varint(beginning, 0)
    if length is None or not _SHORTEST_HEADER <= length[0] <= _LONGEST_HEADER:
        return False
    is_map = beginning[length[1] : length[1] + 1] in (b"\xa1", b"\xa2", b"\xbf")
    return is_map and (_ROOTS in beginning or _VERSION in beginning)


class CarFile:
    """CAR file that is open for reading, used as a context manager."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb", buffering=0)
        self.size = os.fstat(self._file.fileno()).st_size

    def __enter__(self) -> Self:
        """Return the file."""
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._file.close()

    def read(self, offset: int, length: int) -> bytes:
        """Read at an offset; fewer bytes where the file ends."""
        self._file.seek(offset)
        data = self._file.read(length) or b""
        while 0 < len(data) < length and (more := self._file.read(length - len(data))):  # a drive in a network
            data += more
        return data

    def read_root(self) -> tuple[bytes, int]:
        """Return the digest of the first root, and where the blocks begin. Raises `RefusedError`."""
        start = self.read(0, LONGEST_VARINT)
        length = read_varint(start, 0)
        if length is None or not _SHORTEST_HEADER <= length[0] <= _LONGEST_HEADER:
            raise RefusedError(Code.CAR_HEADER_DAMAGED)
        encoded = self.read(length[1], length[0])
        try:
            header, _replaced = decode_tolerantly(encoded)
        except UnreadableError as error:
            raise RefusedError(Code.CAR_HEADER_DAMAGED) from error
        if len(encoded) < length[0] or not isinstance(header, dict) or header.get("version") != 1:
            version_2 = isinstance(header, dict) and header.get("version") == 2  # noqa: PLR2004 - the other one
            raise RefusedError(Code.CAR_VERSION_UNKNOWN if version_2 else Code.CAR_HEADER_DAMAGED)
        roots = header.get("roots")
        root = digest_of(roots[0]) if isinstance(roots, list) and roots else None
        if root is None:
            raise RefusedError(Code.CAR_WITHOUT_ROOT)
        return root, length[0] + length[1]


class ForwardReader:
    """Reads places of a file in ascending order, many at once."""

    def __init__(self, file: CarFile, on_read: Callable[[int], None]) -> None:
        self._file = file
        self._on_read = on_read
        self._piece = b""
        self._base = 0

    def read(self, offset: int, length: int) -> bytes:
        """Read at an offset."""
        start = offset - self._base
        if start < 0 or start + length > len(self._piece):
            self._on_read(offset)
            if length > _PIECE_BYTES:
                return self._file.read(offset, length)
            self._piece, self._base, start = self._file.read(offset, _PIECE_BYTES), offset, 0
        return self._piece[start : start + length]


def read_varint(data: bytes, at: int) -> tuple[int, int] | None:
    """Return an unsigned LEB128 number, and where it ends; None where it does not end in time."""
    number = shift = 0
    for place in range(at, min(at + LONGEST_VARINT, len(data))):
        byte = data[place]
        number |= (byte & 0x7F) << shift
        if byte < 0x80:  # noqa: PLR2004 - the last byte of a number
            return number, place + 1
        shift += 7
    return None
