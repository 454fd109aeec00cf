"""CSV quoting with the rules of Go's `encoding/csv`."""

from collections.abc import Iterator

from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import text_of

SPACE_RANGES = (
    (0x09, 0x0D), (0x20, 0x20), (0x85, 0x85), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029),
    (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000),
)  # fmt: skip
_SPACES = frozenset(chr(code) for first, last in SPACE_RANGES for code in range(first, last + 1))
_LONGEST_CHARACTER = 4
QUOTED = ',"\r\n'
QUOTED_BYTES = tuple(mark.encode() for mark in QUOTED)


def quote(field: str) -> str:
    r"""Return a field, quoted if it contains `,` `"` CR or LF, begins with a space, or is `\.`."""
    if field and (field[0] in _SPACES or field == "\\." or any(mark in field for mark in QUOTED)):
        return '"' + field.replace('"', '""') + '"'
    return field


def quote_large(value: LargeText) -> Iterator[bytes]:
    """Yield a large field, quoted if necessary."""
    begins_with_space = text_of(value.read(_LONGEST_CHARACTER))[0] in _SPACES
    if not (begins_with_space or any(mark in piece for piece in value.pieces() for mark in QUOTED_BYTES)):
        yield from value.pieces()
        return
    yield b'"'
    for piece in value.pieces():
        yield piece.replace(b'"', b'""')
    yield b'"'
