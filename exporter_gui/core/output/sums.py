"""Lists of checksums as `sha256sum -c` and BagIt read them, with paths that are escaped as in RFC 8493."""

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from exporter_gui.core.output.tree import TreeFile

_PIECE_BYTES = 1 << 16
_LONGEST_LINE = 8_192
_SUM_LINE = re.compile(r"([0-9a-f]{64}) [ *]([^\r]+)\r?")


class InvalidSumsError(Exception):
    """A line of a list of checksums cannot be read."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line
        """Counted from 1."""


class ListedFile(NamedTuple):
    """File with its checksum."""

    name: str
    sha256: str


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None:
        """Return at most `size` bytes; none at the end."""


def sum_line(file: TreeFile) -> str:
    """Return the line of a file."""
    name = file.name.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D")
    return f"{file.sha256}  {name}\n"


def read_sums(file: _Readable) -> Iterator[ListedFile]:
    """Return the files of a list, which is not trusted. Raises `InvalidSumsError`."""
    for number, line in enumerate(_lines(file), 1):
        match = _SUM_LINE.fullmatch(line)
        if match is None or len(line) > _LONGEST_LINE:
            raise InvalidSumsError(number)
        sha256, name = match.groups()
        if "%" in name:
            name = name.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
        yield ListedFile(name, sha256)


def _lines(file: _Readable) -> Iterator[str]:
    """Return the lines; one that is too long is cut somewhere beyond `_LONGEST_LINE`."""
    rest = b""
    while len(rest) <= _LONGEST_LINE and (piece := file.read(_PIECE_BYTES)):
        lines, newline, rest = (rest + piece).rpartition(b"\n")
        if newline:
            yield from lines.decode("utf-8", "surrogateescape").split("\n")
    if rest:
        yield rest.decode("utf-8", "surrogateescape")
