"""Destinations of many files: a folder or a ZIP."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from exporter_gui.core.messages import Message


class TreeFile(NamedTuple):
    """Complete file of a tree."""

    name: str
    """Path in the tree, with slashes."""
    size: int
    """In bytes."""
    sha256: str
    """In hexadecimal."""


class OpenTreeFile(Protocol):
    """File of a tree that is being written."""

    def write(self, data: bytes, /) -> None:
        """Append. Raises `DestinationError` when the disk is full or gone."""

    def finish(self) -> TreeFile:
        """Complete the file."""

    def discard(self) -> None:
        """Remove the file as if it had never been created."""


class Tree(Protocol):
    """Transaction like a `Destination`, of many files. One is written at a time."""

    @property
    def path(self) -> Path:
        """Return the path of the folder or ZIP."""

    @property
    def bytes_written(self) -> int:
        """Return the size of all files so far."""

    @property
    def notes(self) -> Sequence[Message]:
        """Return messages about what could not be assured on this drive."""

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError`."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Remove what was not committed."""

    def create(self, name: str, size: int | None = None, *, is_list: bool = False) -> OpenTreeFile:
        """Return a new file.

        `name` is its path with slashes; `size` is its size in bytes if that is known, which also tells that it is not
        worth compressing. A list of files consists of checksums, on which compression does not spend much time.
        """

    def add(self, name: str, content: bytes) -> None:
        """Add a complete file that is not worth compressing; the one before is completed."""

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""

    def commit(self) -> int:
        """Check that all is stored, make it appear, and return its size in bytes. Raises `DestinationError`."""
