"""Deliveries as the export knows them."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.messages import Message
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.output.destination import OutputFile

if TYPE_CHECKING:
    from exporter_gui.core.formats.kept_media import MediaFinder
    from exporter_gui.core.media.report import MediaReport
    from exporter_gui.core.records.report import RecordsReport


class Delivered(NamedTuple):
    """Complete export in its place."""

    path: Path
    bytes: int
    sha256: str | None
    """Of a single file, if it was asked for."""
    media: "MediaReport | None" = None
    records: "RecordsReport | None" = None
    manifest: str | None = None
    """SHA-256 of the manifest, in hexadecimal; None without one."""


class Delivery(Protocol):
    """Transaction: nothing appears until it is completed, and what is not completed leaves no trace."""

    @property
    def bytes_written(self) -> int:
        """Return the size of all files so far."""

    @property
    def files_done(self) -> int:
        """Return how many media files were dealt with."""

    @property
    def files_total(self) -> int:
        """Return the number of media files, 0 where none are taken along."""

    @property
    def records_done(self) -> int:
        """Return how many records of a repository are written."""

    @property
    def records_total(self) -> int:
        """Return the number of records of a repository, 0 where none are taken along."""

    @property
    def notes(self) -> Sequence[Message]:
        """Return messages about what could not be assured on this drive."""

    @property
    def kept_media(self) -> "MediaFinder | None":
        """Return what finds the media files of the export, once it is prepared; None where none are taken along."""

    def create(self, name: str = "") -> OutputFile:
        """Return a new file for posts; without a name, the only one."""

    def prepare(self, database: PostDatabase, size_of_posts: int) -> None:
        """Read all but the posts that `database.batches` has found.

        Raises `DestinationError` if they and about `size_of_posts` bytes do not fit on the disk.
        """

    def add_records(self, database: PostDatabase, report: Callable[[], None]) -> None:
        """Write all other records of a repository, if they are asked for; all posts are written.

        `report` is called several times a second.
        """

    def complete(self, posts: int, warnings: Mapping[WarningKind, int], report: Callable[[], None], /) -> Delivered:
        """Add what does not come from the archive, and make everything appear; the archive is closed by then.

        `report` is called several times a second.
        """
