"""Order of the metadata in the footer of a Parquet file, which arro3 leaves to chance.

The footer is in Thrift's compact protocol: a key and its value are two strings, each after its type and length.
"""

from collections.abc import Mapping

_STRING_FIELD = b"\x18"
_STRUCT_END = b"\0"


def sort_metadata(ending: bytes, metadata: Mapping[str, str]) -> bytes:
    """Return the end of a file with its metadata in the order of the mapping; unchanged if it is not found."""
    pairs = [_string(key) + _string(value) + _STRUCT_END for key, value in metadata.items()]
    start, length = min(map(ending.rfind, pairs)), sum(map(len, pairs))
    found = ending[start : start + length]
    if start < 0 or any(pair not in found for pair in pairs):
        return ending
    return ending[:start] + b"".join(pairs) + ending[start + length :]


def _string(text: str) -> bytes:
    encoded = text.encode()
    return _STRING_FIELD + _varint(len(encoded)) + encoded


def _varint(number: int) -> bytes:
    groups = []
    while number > 0x7F:  # noqa: PLR2004 - seven bits in each byte
        groups.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*groups, number])
