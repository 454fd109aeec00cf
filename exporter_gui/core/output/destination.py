"""Destinations of exports, in which all files appear at once or not at all."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from exporter_gui.core.messages import Message


class WrittenFile(NamedTuple):
    """Complete file at its final path."""

    path: Path
    size: int
    """Size in bytes."""
    sha256: str | None
    """Hash of the written bytes, in hexadecimal; None if it was not requested."""


class OutputFile(Protocol):
    """Writable file of a destination."""

    def write(self, data: bytes, /) -> None:
        """Append data. Raises `DestinationError` if it cannot be written."""


class Outputs(Protocol):
    """Factory for the files of an export: all that a format sees of a destination."""

    def create(self, name: str = "") -> OutputFile:
        """Return a new file; `name` is its path in a destination with several files."""


class Destination(Outputs, Protocol):
    """Transaction on the file system: exit without `commit` leaves no trace."""

    @property
    def bytes_written(self) -> int:
        """Return the size of all files so far."""

    @property
    def notes(self) -> Sequence[Message]:
        """Return messages about problems that did not prevent the export."""

    def __enter__(self) -> Self:
        """Start writing. Raises `DestinationError`."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        """Remove files that were not committed."""

    def require_space(self, size: int) -> None:
        """Raise `DestinationError` if the disk has less than `size` bytes free."""

    def commit(self) -> tuple[WrittenFile, ...]:
        """Verify that all files are stored as written, and make them appear. Raises `DestinationError`."""
