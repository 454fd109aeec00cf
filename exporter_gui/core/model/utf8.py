"""UTF-8 validation."""

import codecs

_DECODED_AT_ONCE = 16_384  # larger buffers would be allocated by the system each time


def is_utf8(text: bytes) -> bool:
    """Return whether bytes are valid UTF-8."""
    view, at = memoryview(text), 0
    try:
        while at < len(view):
            piece = view[at : at + _DECODED_AT_ONCE]
            _decoded, length = codecs.utf_8_decode(piece, "strict", at + len(piece) == len(view))
            at += length
    except UnicodeDecodeError:
        return False
    return True
