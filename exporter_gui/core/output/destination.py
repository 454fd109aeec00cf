"""Places that exports are written to, in which everything appears at once or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from exporter_gui.core.messages import Message


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """File that is complete and in its place."""

    path: Path
    size: int
    """In bytes."""
    sha256: str | None
    """In hexadecimal, of the bytes that were written; None where it was not asked for."""


class OutputFile(Protocol):
    """File of a destination that is being written."""

    def write(self, data: bytes, /) -> None:
        """Append. Raises `DestinationError` when the disk is full or gone."""


class Destination(Protocol):
    """Transaction on the file system: leaving it without `commit` leaves no trace."""

    @property
    def bytes_written(self) -> int:
        """Return the size of all its files so far."""

    @property
    def remarks(self) -> Sequence[Message]:
        """Return messages about what could not be assured on this drive."""

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError`."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Remove what was not committed."""

    def create(self, name: str = "") -> OutputFile:
        """Return a new file to write to; `name` is its path in a destination that takes many."""

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if about `size` bytes do not fit on the disk."""

    def commit(self) -> tuple[WrittenFile, ...]:
        """Check that all files are stored as they were written, and make them appear. Raises `DestinationError`."""
