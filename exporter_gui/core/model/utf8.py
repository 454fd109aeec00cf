"""Recognises UTF-8."""

import codecs

_DECODED_AT_ONCE = 16_384  # a larger piece's memory would come fresh from the system each time


def is_utf8(text: bytes) -> bool:
    """Tell whether bytes are UTF-8."""
    view, at = memoryview(text), 0
    try:
        while at < len(view):
            piece = view[at : at + _DECODED_AT_ONCE]
            _decoded, length = codecs.utf_8_decode(piece, "strict", at + len(piece) == len(view))
            at += length
    except UnicodeDecodeError:
        return False
    return True
