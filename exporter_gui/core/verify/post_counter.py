"""Counts the posts in a file as it is read, without parsing it: only the files of this program are counted so."""

from typing import Protocol

_JSON_POST = b"\n  {\n"


class PostCounter(Protocol):
    """Counts posts in the pieces of a file."""

    @property
    def posts(self) -> int:
        """Return the number of posts so far."""

    def add(self, piece: bytes) -> None:
        """Count in the next piece."""


class _JsonCounter:
    """Each post begins with a line of its own, and no line breaks are in its values."""

    def __init__(self) -> None:
        self.posts = 0
        self._before = b""

    def add(self, piece: bytes) -> None:
        """Count in the next piece."""
        text = self._before + piece
        self.posts += text.count(_JSON_POST)
        self._before = text[1 - len(_JSON_POST) :]


class _JsonLinesCounter:
    def __init__(self) -> None:
        self.posts = 0

    def add(self, piece: bytes) -> None:
        """Count in the next piece."""
        self.posts += piece.count(b"\n")


class _CsvCounter:
    """A record ends where a line ends outside of quotes; the first is the header."""

    def __init__(self) -> None:
        self._records = 0
        self._is_quoted = False

    @property
    def posts(self) -> int:
        """Return the number of records after the header."""
        return max(0, self._records - 1)

    def add(self, piece: bytes) -> None:
        """Count in the next piece."""
        parts = piece.split(b'"')
        self._records += sum(part.count(b"\n") for part in parts[self._is_quoted :: 2])
        self._is_quoted ^= len(parts) % 2 == 0


def counter_for(format_id: str) -> PostCounter | None:
    """Return a counter of a format's posts; None where they cannot be counted so."""
    counters: dict[str, type[_JsonCounter | _JsonLinesCounter | _CsvCounter]] = {
        "json": _JsonCounter,
        "jsonl": _JsonLinesCounter,
        "csv": _CsvCounter,
    }
    return counters[format_id]() if format_id in counters else None
