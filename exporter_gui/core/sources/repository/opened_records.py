"""All records of a repository that is open, as an export reads them."""

from collections.abc import Iterator
from dataclasses import dataclass

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.model.record import Collection, Record
from exporter_gui.core.sources.reading import reading
from exporter_gui.core.sources.repository.repository import Repository


@dataclass(frozen=True, slots=True)
class OpenedRecords:
    """`Records` of a repository. Raises `ArchiveError`, `Cancelled` and `ArchiveChangedError`."""

    repository: Repository
    cancellation: Cancellation

    @property
    def did(self) -> str:
        """Return whose repository it is."""
        return self.repository.did

    def collections(self) -> Iterator[Collection]:
        """Return the collections in the order of their names."""
        with reading(self.repository.path, self.cancellation):
            yield from self.repository.collections(self.cancellation)

    def sample(self, collection: str, size: int) -> Iterator[Record]:
        """Return up to so many records of a collection, spread over it."""
        with reading(self.repository.path, self.cancellation):
            yield from self.repository.records(collection, self.cancellation, most=size)

    def of(self, collection: str) -> Iterator[Record]:
        """Return the records of a collection in the order of their keys."""
        with reading(self.repository.path, self.cancellation):
            yield from self.repository.records(collection, self.cancellation)
