"""Messages of D-Bus, as bytes: what a desktop is told, and what it answers.

Written here because Qt's binding for Python cannot send an unsigned number, which notifications and inhibitions
need. It knows the types that these use, and little-endian messages only, which a bus on the same machine sends.
"""

import struct
from dataclasses import dataclass
from enum import IntEnum

_LITTLE_ENDIAN = ord("l")
_FIXED = struct.Struct("<BBBBIII")  # byte order, kind, flags, version, length of the body, serial, length of the fields
_FORMATS = {"y": ("B", 1), "b": ("I", 4), "i": ("i", 4), "u": ("I", 4), "d": ("d", 8)}
_ALIGNMENTS = {"s": 4, "o": 4, "g": 1, "v": 1, "a": 4, "(": 8, "{": 8} | {
    key: size for key, (_, size) in _FORMATS.items()
}
_FIELDS = {"path": (1, "o"), "interface": (2, "s"), "member": (3, "s"), "destination": (6, "s"), "signature": (8, "g")}
_REPLY_SERIAL, _SIGNATURE = 5, 8


class Kind(IntEnum):
    """What a message is."""

    CALL = 1
    REPLY = 2
    ERROR = 3
    SIGNAL = 4


@dataclass(frozen=True, slots=True)
class Variant:
    """A value that carries its type."""

    signature: str
    value: object


@dataclass(frozen=True, slots=True)
class Received:
    """What matters of a message that has come in."""

    kind: int
    reply_serial: int | None
    signature: str
    values: tuple[object, ...]
    """Of the types `s`, `u` and `as`; empty where there are others."""


def write_message(kind: Kind, serial: int, signature: str, values: tuple[object, ...], **fields: str) -> bytes:
    """Write a call or a signal; the fields are `destination`, `path`, `interface` and `member`."""
    body = _Writer()
    for type_, value in zip(split_signature(signature), values, strict=True):
        body.write(type_, value)
    named = fields | ({"signature": signature} if signature else {})
    entries = [(_FIELDS[name][0], Variant(_FIELDS[name][1], text)) for name, text in named.items()]
    head = _Writer()
    for code in (_LITTLE_ENDIAN, kind, 0, 1):
        head.write("y", code)
    for number in (len(body.data), serial):
        head.write("u", number)
    head.write("a(yv)", entries)
    head.align(8)
    return bytes(head.data + body.data)


def read_message(data: bytes) -> tuple[Received, int] | None:
    """Read the first message of `data`; return it and its length, or None where it is not complete yet.

    Raises `ValueError` where this is no message.
    """
    if len(data) < _FIXED.size:
        return None
    order, kind, _flags, _version, body_length, _serial, fields_length = _FIXED.unpack_from(data)
    if order != _LITTLE_ENDIAN:
        raise ValueError("not a little-endian message of D-Bus")
    body = (_FIXED.size + fields_length + 7) // 8 * 8
    if len(data) < body + body_length:
        return None
    try:
        fields = dict(_Reader(data, 12).fields(_FIXED.size + fields_length))
        signature = str(fields.get(_SIGNATURE, ""))
        values = _Reader(data, body).values(signature)
    except (struct.error, KeyError) as error:
        raise ValueError("not a message of D-Bus") from error
    serial = fields.get(_REPLY_SERIAL)
    return Received(kind, serial if isinstance(serial, int) else None, signature, values), body + body_length


def split_signature(signature: str) -> list[str]:
    """Split `sa{sv}u` into `s`, `a{sv}` and `u`."""
    types: list[str] = []
    start = depth = 0
    for end, letter in enumerate(signature, 1):
        depth += (letter in "({") - (letter in ")}")
        if depth == 0 and letter != "a":
            types.append(signature[start:end])
            start = end
    return types


class _Writer:
    def __init__(self) -> None:
        self.data = bytearray()

    def align(self, size: int) -> None:
        self.data += bytes(-len(self.data) % size)

    def write(self, type_: str, value: object) -> None:
        """Append a value of a single complete type."""
        letter = type_[0]
        self.align(_ALIGNMENTS[letter])
        if letter in _FORMATS:
            self.data += struct.pack("<" + _FORMATS[letter][0], value)
        elif letter in "so":
            text = str(value).replace("\0", "").encode("utf-8", "replace")
            self.data += struct.pack("<I", len(text)) + text + b"\0"
        elif letter == "g":
            self.data += bytes([len(str(value))]) + str(value).encode() + b"\0"
        elif isinstance(value, Variant):
            self.write("g", value.signature)
            self.write(value.signature, value.value)
        elif letter == "a":
            items = value.items() if isinstance(value, dict) else value
            self._write_array(type_[1:], list(items))  # type: ignore[call-overload]
        else:
            for part, member in zip(split_signature(type_[1:-1]), value, strict=True):  # type: ignore[call-overload]
                self.write(part, member)

    def _write_array(self, type_: str, items: list[object]) -> None:
        at = len(self.data)
        self.data += bytes(4)
        self.align(_ALIGNMENTS[type_[0]])  # which does not count
        start = len(self.data)
        for item in items:
            self.write(type_, item)
        struct.pack_into("<I", self.data, at, len(self.data) - start)


class _Reader:
    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at

    def fields(self, end: int) -> list[tuple[int, object]]:
        """The fields of a head, whose length stands at the present place."""
        self._at += 4
        found = []
        while self._at < end:
            self._align(8)
            code, length = self._data[self._at], self._data[self._at + 1]
            type_ = self._data[self._at + 2 : self._at + 2 + length].decode()
            self._at += 3 + length
            found.append((code, self._read("s" if type_ == "o" else type_)))
        return found

    def values(self, signature: str) -> tuple[object, ...]:
        types = split_signature(signature)
        return tuple(self._read(type_) for type_ in types) if set(types) <= {"s", "u", "as"} else ()

    def _align(self, size: int) -> None:
        self._at += -self._at % size

    def _read(self, type_: str) -> object:
        if type_ == "g":
            length = self._data[self._at]
            self._at += length + 2
            return self._data[self._at - length - 1 : self._at - 1].decode()
        self._align(4)
        (number,) = struct.unpack_from("<I", self._data, self._at)
        self._at += 4
        if type_ == "as":
            end = self._at + number
            texts = []
            while self._at < end:
                texts.append(self._read("s"))
            return texts
        if type_ == "s":
            self._at += number + 1
            return self._data[self._at - number - 1 : self._at - 1].decode("utf-8", "replace")
        if type_ == "u":
            return number
        raise KeyError(type_)
