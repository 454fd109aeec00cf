"""Tells what a file is that is of no known kind, so that the user knows what to do with it."""

import codecs
from pathlib import Path

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.messages import Code

_PACKED = {
    b"\x1f\x8b": "gzip",
    b"PK\x03\x04": "ZIP",
    b"\x28\xb5\x2f\xfd": "Zstandard",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"7z\xbc\xaf\x27\x1c": "7z",
}
"""Kinds of packed files by their first bytes."""
_SHOWN_CHARACTERS = 40


def unknown_file_error(path: Path, header: bytes) -> ArchiveError:
    """Return the error for a file that begins like this."""
    packed = next((kind for beginning, kind in _PACKED.items() if header.startswith(beginning)), None)
    if packed is not None:
        return ArchiveError(Code.ARCHIVE_IS_PACKED, name=path.name, kind=packed)
    text = _text_of(header)
    if text:
        return ArchiveError(Code.ARCHIVE_IS_TEXT, name=path.name, beginning=text)
    return archive_error(Code.NOT_A_DATABASE, path)


def _text_of(header: bytes) -> str:
    """Return the first line of a text; '' if this is none."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(header)  # whose last character may be cut
    except UnicodeDecodeError:
        return ""
    words = text.removeprefix("\ufeff").split()
    if not all(word.isprintable() for word in words):
        return ""
    line = " ".join(words)
    return line if len(line) <= _SHOWN_CHARACTERS else f"{line[:_SHOWN_CHARACTERS]}…"
