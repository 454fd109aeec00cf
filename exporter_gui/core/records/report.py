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
    """Records that the repository lists, or must have listed in parts of its list that are lost."""
    written: int
    left_out: int
    """Posts that are not selected."""
    files: tuple[str, ...]
    """Paths in the export, with slashes."""


@dataclass(frozen=True, slots=True)
class RecordsReport:
    """Numbers of records: those that a repository lists, and those that are in the export."""

    collections: int
    listed: int
    written: int
    left_out: int
    """Posts that are not selected."""
    is_selected: bool
    """True if the posts among them are only those that are selected; all others are there in any case."""
    first: tuple[WrittenCollection, ...]
    """The first `NAMED_COLLECTIONS` of the collections."""
    has_more: bool
    """True if parts of the list are lost, so that it may have listed more."""

    def messages(self) -> Iterator[Message]:
        """Return messages on what is not there, and on what the selection does not apply to."""
        if self.written + self.left_out < self.listed:
            numbers = {"written": self.written, "listed": self.listed - self.left_out}
            yield Message(Code.RECORDS_INCOMPLETE_OR_MORE if self.has_more else Code.RECORDS_INCOMPLETE, numbers)
        if self.is_selected:
            yield Message(Code.RECORDS_NOT_SELECTED)
