"""DAG-CBOR: by libipld where it follows the rules, else by a tolerant decoder."""

import libipld

from exporter_gui.core.sources.repository.cid import Link
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue, UnreadableError, decode_tolerantly

_CID_AS_BYTES = b"\x58\x24\x01"  # a byte string of 36 bytes that libipld would not tell from a link
_ONE_BYTE, _MOST_IN_HEAD = 24, 23


def decode(data: bytes) -> tuple[CborValue, int]:
    """Return the value of a block, and how many of its parts were replaced. Raises `UnreadableError`.

    Links are told by `cid.is_link`; bytes of a text that are not UTF-8 are surrogate escapes.
    """
    if _CID_AS_BYTES not in data:
        try:
            return libipld.decode_dag_cbor(data), 0
        except (ValueError, RecursionError, MemoryError, OverflowError):
            pass
    return decode_tolerantly(data)


def encode(value: CborValue) -> bytes:  # noqa: PLR0911 - a table
    """Return the canonical encoding of a value that `decode_tolerantly` has read from a commit."""
    match value:
        case None:
            return b"\xf6"
        case bool():
            return b"\xf5" if value else b"\xf4"
        case int():
            return _head(0, value) if value >= 0 else _head(1, -1 - value)
        case str():
            text = value.encode("utf-8", "surrogateescape")
            return _head(3, len(text)) + text
        case Link():
            return b"\xd8\x2a" + _head(2, len(value) + 1) + b"\0" + value
        case bytes():
            return _head(2, len(value)) + value
        case list():
            return _head(4, len(value)) + b"".join(map(encode, value))
        case dict():
            items = sorted((encode(key), encode(item)) for key, item in value.items())  # a head sorts by the length
            return _head(5, len(items)) + b"".join(key + item for key, item in items)
    raise UnreadableError("not a value of a commit")


def _head(major: int, number: int) -> bytes:
    if number <= _MOST_IN_HEAD:
        return bytes([major << 5 | number])
    for code, size in enumerate((1, 2, 4, 8), _ONE_BYTE):
        if number < 1 << 8 * size:
            return bytes([major << 5 | code]) + number.to_bytes(size, "big")
    raise UnreadableError("too large a number")
