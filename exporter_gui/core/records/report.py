"""Report on the records of an export."""

from collections.abc import Iterator
from dataclasses import dataclass

from exporter_gui.core.messages import Code, Message

NAMED_COLLECTIONS = 1_000


@dataclass(frozen=True, slots=True)
class WrittenCollection:
    """Collection in an export."""

    name: str
    listed: int
    """Records that the repository lists."""
    written: int
    files: tuple[str, ...]
    """Paths in the export, with slashes."""


@dataclass(frozen=True, slots=True)
class RecordsReport:
    """Numbers of records: those that a repository lists, and those that are in the export."""

    collections: int
    listed: int
    written: int
    first: tuple[WrittenCollection, ...]
    """The first `NAMED_COLLECTIONS` of the collections."""

    def messages(self) -> Iterator[Message]:
        """Return a message if not all are there."""
        if self.written < self.listed:
            yield Message(Code.RECORDS_INCOMPLETE, {"written": self.written, "listed": self.listed})
