"""Tolerant decoder of CBOR, for the records that a strict one refuses.

It reads what real repositories hold or may hold: keys unsorted or twice (the first counts), indefinite lengths, other
tags (the value inside counts), floats of all sizes, text that is not UTF-8 (as surrogate escapes), bytes after the
value (ignored). Depth and size are bounded.
"""

import math
import struct
from collections.abc import Callable
from typing import TypeAlias

from exporter_gui.core.sources.repository.cid import Link, PlainBytes, looks_like_cid

CborValue: TypeAlias = "bool | int | float | str | bytes | list[CborValue] | dict[str, CborValue] | None"
_MAX_DEPTH = 64
_LINK_TAG = 42
_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _LIST, _MAP, _TAG, _SIMPLE = range(8)
_DIRECT, _ONE_BYTE, _EIGHT_BYTES, _INDEFINITE = 24, 24, 27, 31
_BREAK = 0xFF
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}
_CONSTANTS: dict[int, bool | None] = {20: False, 21: True, 22: None}


class UnreadableError(ValueError):
    """The bytes are no CBOR, or nest too deep."""


def decode_tolerantly(data: bytes) -> "tuple[CborValue, int]":
    """Return the value that bytes begin with, and how many of its parts JSON cannot express and were replaced."""
    decoder = _Decoder(data)
    try:
        return decoder.value(_MAX_DEPTH), decoder.replaced
    except (IndexError, struct.error) as error:
        raise UnreadableError("cut short") from error


class _Decoder:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self.replaced = 0
        self._readers: dict[int, Callable[[int, int], CborValue]] = {
            _BYTES: self._bytes,
            _TEXT: self._text,
            _LIST: self._list,
            _MAP: self._map,
            _TAG: self._tagged,
        }

    def value(self, depth: int) -> "CborValue":
        """Read the next value."""
        first = self._data[self._at]
        major, low = first >> 5, first & 31
        self._at += 1
        if major == _SIMPLE:
            return self._simple(low)
        if low == _INDEFINITE:
            return self._indefinite(major, depth)
        number = self._number(low)
        if major in (_UNSIGNED, _NEGATIVE):
            return number if major == _UNSIGNED else -1 - number
        return self._readers[major](number, depth)

    def _number(self, low: int) -> int:
        if low < _DIRECT:
            return low
        if low > _EIGHT_BYTES:
            raise UnreadableError("reserved")
        return int.from_bytes(self._take(1 << (low - _ONE_BYTE)), "big")

    def _take(self, length: int) -> bytes:
        end = self._at + length
        if end > len(self._data):
            raise UnreadableError("cut short")
        taken = self._data[self._at : end]
        self._at = end
        return taken

    def _bytes(self, length: int, _depth: int) -> bytes:
        return _plain(self._take(length))

    def _text(self, length: int, _depth: int) -> str:
        return self._take(length).decode("utf-8", "surrogateescape")

    def _list(self, length: int, depth: int) -> "CborValue":
        self._enter(length, depth)
        return [self.value(depth - 1) for _ in range(length)]

    def _map(self, length: int, depth: int) -> "CborValue":
        self._enter(length, depth)
        members: dict[str, CborValue] = {}
        for _ in range(length):
            self._add(members, self.value(depth - 1), self.value(depth - 1))
        return members

    def _add(self, members: "dict[str, CborValue]", key: "CborValue", value: "CborValue") -> None:
        name = key if isinstance(key, str) else str(key)
        if name in members or name is not key:
            self.replaced += 1
        members.setdefault(name, value)

    def _tagged(self, tag: int, depth: int) -> "CborValue":
        self._enter(0, depth)
        value = self.value(depth - 1)
        if tag == _LINK_TAG and isinstance(value, bytes) and value.startswith(b"\0") and len(value) > 1:
            return Link(value[1:])
        self.replaced += 1
        return value

    def _simple(self, low: int) -> "CborValue":
        if low in _CONSTANTS:
            return _CONSTANTS[low]
        if low in _FLOATS:
            return self._float(*struct.unpack(_FLOATS[low], self._take(1 << (low - _ONE_BYTE))))
        self._number(low)
        self.replaced += 1  # `undefined`, and values without a meaning
        return None

    def _float(self, number: float) -> float | str:
        if math.isfinite(number):
            return number
        self.replaced += 1
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"

    def _enter(self, length: int, depth: int) -> None:
        if depth == 0:
            raise UnreadableError("nested too deep")
        if length > len(self._data) - self._at:  # each item takes a byte at least
            raise UnreadableError("cut short")

    def _indefinite(self, major: int, depth: int) -> "CborValue":
        self._enter(0, depth)
        parts: list[CborValue] = []
        while self._data[self._at] != _BREAK:
            parts.append(self.value(depth - 1))
        self._at += 1
        if major == _BYTES:
            return _plain(b"".join(part for part in parts if isinstance(part, bytes)))
        if major == _TEXT:
            return "".join(part for part in parts if isinstance(part, str))
        if major == _LIST:
            return parts
        if major != _MAP or len(parts) % 2:
            raise UnreadableError("no value")
        members: dict[str, CborValue] = {}
        for key, value in zip(parts[::2], parts[1::2], strict=True):
            self._add(members, key, value)
        return members


def _plain(value: bytes) -> bytes:
    return PlainBytes(value) if looks_like_cid(value) else value
