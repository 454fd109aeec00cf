"""Finds the blocks of a CAR file in its order, and goes on behind damage if it can.

A block that begins in damaged bytes is only a guess, and does no harm: whatever is read from it is checked by its hash.
"""

import re
from collections.abc import Callable, Iterator

from exporter_gui.core.sources.repository.car_file import LONGEST_VARINT, CarFile, read_varint
from exporter_gui.core.sources.repository.cid import CID_BYTES, RECORD_PREFIX

_LARGEST_BLOCK = 64 << 20
_LARGEST_CUT_BLOCK = 16 << 20
"""Real ones are smaller; a length beyond it is no length, but damage."""
_PIECE_BYTES = 1 << 18
_PADDING = re.compile(rb"\0*")
_CID_BEGINNINGS = (b"\x01", b"\x12\x20")
_BEGINNING = re.compile(re.escape(RECORD_PREFIX))
_LONGEST_LENGTH = 4
"""Bytes of the length of a block that is looked for behind damage."""
_MOST_GUESSES = 10_000

BlockPlace = tuple[bytes, int, int]
"""The digest that a block's CID tells, which nobody has checked yet; the offset of its data, and their length."""


class BlockScan:
    """One pass over the blocks of a file."""

    def __init__(self, file: CarFile, on_read: Callable[[int], None]) -> None:
        """Take a function that is given each offset up to which the file was read."""
        self._file = file
        self._on_read = on_read
        self._guesses_left = _MOST_GUESSES
        self.cut_at: int | None = None
        """Offset of a block that the file does not hold whole, because it ends there; None if it ends as it should."""
        self.damaged_at: int | None = None
        """Offset of the first damage between blocks."""
        self.skipped = 0
        """Bytes that were left out because of such damage."""

    def places(self, start: int) -> Iterator[BlockPlace]:
        """Return the blocks of a repository; others (blobs, CIDs of other kinds) are skipped."""
        at, piece, base = start, b"", start
        while at < self._file.size:
            if at - base + LONGEST_VARINT + CID_BYTES > len(piece):
                piece, base = self._file.read(at, _PIECE_BYTES), at
                self._on_read(base)
            length = read_varint(piece, at - base)
            size, begin = length or (-1, at - base)
            if size == 0:
                at = self._after_padding(piece, at, base)
                continue
            cid, end = piece[begin : begin + CID_BYTES], base + begin + size
            if CID_BYTES <= size <= _LARGEST_BLOCK and end <= self._file.size and cid.startswith(RECORD_PREFIX):
                yield cid[len(RECORD_PREFIX) :], base + begin + CID_BYTES, size - CID_BYTES
            elif self._is_cut(at, size, end, cid):
                self.cut_at = at
                return
            elif not self._is_other(size, end, cid):
                end = self._resume(at)
            at = end

    def _is_cut(self, at: int, size: int, end: int, cid: bytes) -> bool:
        """Return whether the file ends inside a block that begins as it should."""
        if size < 0:  # a length without an end
            return self._file.size - at < LONGEST_VARINT
        begins_well = cid.startswith(RECORD_PREFIX) or RECORD_PREFIX.startswith(cid)
        return end > self._file.size and size <= _LARGEST_CUT_BLOCK and begins_well

    def _is_other(self, size: int, end: int, cid: bytes) -> bool:
        """Return whether this is a block that no repository needs."""
        is_within = 0 < size <= _LARGEST_BLOCK and end <= self._file.size
        return is_within and cid.startswith(_CID_BEGINNINGS) and not cid.startswith(RECORD_PREFIX)

    @staticmethod
    def _after_padding(piece: bytes, at: int, base: int) -> int:
        zeros = _PADDING.match(piece, at - base)
        return base + zeros.end() if zeros and zeros.end() > at - base else at + 1

    def _resume(self, at: int) -> int:
        """Return where the next block behind damage begins; the end of the file if there is none."""
        if self.damaged_at is None:
            self.damaged_at = at
        found = self._find(at + 1)
        self.skipped += found - at
        return found

    def _find(self, start: int) -> int:
        at = start
        while at < self._file.size:
            self._on_read(at)
            piece = self._file.read(at, _PIECE_BYTES)
            for match in _BEGINNING.finditer(piece):
                begin = at + match.start()
                for length in range(1, min(_LONGEST_LENGTH, begin - start) + 1):
                    self._guesses_left -= 1
                    if self._guesses_left < 0:
                        return self._file.size
                    if self._is_block(begin - length, begin):
                        return begin - length
            at += max(1, len(piece) - len(RECORD_PREFIX) + 1)
        return self._file.size

    def _is_block(self, at: int, begin: int) -> bool:
        """Return whether a length ends where a CID begins, and leads to another block or to the end of the file."""
        length = read_varint(self._file.read(at, begin - at), 0)
        if length is None or length[1] != begin - at or length[0] < CID_BYTES:
            return False
        end = begin + length[0]
        if end >= self._file.size:
            return end == self._file.size
        following = self._file.read(end, LONGEST_VARINT + len(RECORD_PREFIX))
        after = read_varint(following, 0)
        return after is not None and (after[0] == 0 or following.startswith(RECORD_PREFIX, after[1]))
