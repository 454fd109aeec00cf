"""Records of the ZIP format (APPNOTE.TXT 6.3.9), with the extensions for large files (ZIP64) where they are needed.

All times are the earliest that the format knows, so that the same content gives the same bytes.
"""

import struct
from dataclasses import dataclass

STORED, DEFLATED = 0, 8
LIMIT = (1 << 31) - 1
"""Largest size and offset that all programs read without ZIP64."""
_MOST_ENTRIES = 0xFFFF
_LOCAL = struct.Struct("<4s5H3L2H")
_LISTED = struct.Struct("<4s6H3L5H2L")
LISTED_BYTES = _LISTED.size
_SIZES = struct.Struct("<HHQQ")
_VERSION, _ZIP64_VERSION = 20, 45
_UNIX = 3 << 8
_MODE = 0o100644 << 16
_UTF8 = 1 << 11
_TIME, _DATE = 0, 1 << 5 | 1
_FULL = 0xFFFFFFFF


@dataclass(slots=True)
class ZipEntry:
    """File in a ZIP."""

    name: bytes
    """Its path, in UTF-8."""
    offset: int
    """Of its header, in bytes."""
    method: int
    is_large: bool
    """True if its header has room for sizes beyond the limit."""
    crc: int = 0
    size: int = 0
    packed_size: int = 0

    def header(self) -> bytes:
        """Return what stands before the content; its length depends neither on the sizes nor on the checksum."""
        extra = _SIZES.pack(1, 16, self.size, self.packed_size) if self.is_large else b""
        sizes = (_FULL, _FULL) if self.is_large else (self.packed_size, self.size)
        start = (b"PK\3\4", self._version(), self._flags(), self.method, _TIME, _DATE, self.crc)
        return _LOCAL.pack(*start, *sizes, len(self.name), len(extra)) + self.name + extra

    def listed(self) -> bytes:
        """Return what stands in the list of entries, without the name, which comes after `LISTED_BYTES`."""
        version, extra, sizes, offset = self._version(), b"", (self.packed_size, self.size), self.offset
        if offset > LIMIT or max(sizes) > LIMIT:
            large = []
            if max(sizes) > LIMIT:
                large, sizes = [self.size, self.packed_size], (_FULL, _FULL)
            if offset > LIMIT:
                large, offset = [*large, offset], _FULL
            version, extra = _ZIP64_VERSION, struct.pack(f"<HH{len(large)}Q", 1, 8 * len(large), *large)
        start = (b"PK\1\2", version | _UNIX, version, self._flags(), self.method, _TIME, _DATE, self.crc)
        return _LISTED.pack(*start, *sizes, len(self.name), len(extra), 0, 0, 0, _MODE, offset) + extra

    def _version(self) -> int:
        return _ZIP64_VERSION if self.is_large else _VERSION

    def _flags(self) -> int:
        return 0 if self.name.isascii() else _UTF8


def end_records(entries: int, size: int, offset: int) -> bytes:
    """Return what stands after the list of entries, which has this size and offset in bytes."""
    large = b""
    if entries > _MOST_ENTRIES or max(size, offset) > LIMIT:
        versions = (_ZIP64_VERSION, _ZIP64_VERSION)
        large = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, *versions, 0, 0, entries, entries, size, offset)
        large += struct.pack("<4sLQL", b"PK\6\7", 0, offset + size, 1)
    entries = min(entries, _MOST_ENTRIES)
    return large + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, entries, entries, min(size, _FULL), min(offset, _FULL), 0)
