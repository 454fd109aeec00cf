"""An export as a folder or ZIP, with media files, manifest and checksums."""

import hashlib
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.media_list import MediaList
from exporter_gui.core.database.media_rows import MediaRows
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.delivery.delivery import Delivered
from exporter_gui.core.errors import DestinationError, FileError, FolderError
from exporter_gui.core.explanations import explain_reading
from exporter_gui.core.formats import FORMATS, suffix_of
from exporter_gui.core.formats.format import START_PAGE
from exporter_gui.core.manifest.manifest import MADE_BY_WITH_VERSION, ExportFacts, manifest_of_tree
from exporter_gui.core.manifest.origin import Origin, read_origin
from exporter_gui.core.media import media_csv
from exporter_gui.core.media.contained_file import ContainedFiles
from exporter_gui.core.media.copying import MediaCopy
from exporter_gui.core.media.kept_files import KeptFiles
from exporter_gui.core.media.report import LOSSES, NAMED_LOSSES, MediaReport, NotCopied
from exporter_gui.core.media.stored_size import stored_bytes
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.media import MediaChoice
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.output.destination import OutputFile
from exporter_gui.core.output.folder import Folder
from exporter_gui.core.output.layout import BAG_PAYLOAD, BAG_SUMS, SUMS
from exporter_gui.core.output.package import Package
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.output.tree import Tree
from exporter_gui.core.output.zip_archive import ZipArchive
from exporter_gui.core.records.records_size import estimate_records
from exporter_gui.core.records.report import RecordsReport
from exporter_gui.core.records.writing import RecordFiles
from exporter_gui.core.request import ExportRequest


class PackagedDelivery:
    """`Delivery` of a folder or ZIP."""

    def __init__(self, request: ExportRequest, cancellation: Cancellation) -> None:
        self._request = request
        self._cancellation = cancellation
        self._posts_name = f"posts{suffix_of(FORMATS[request.format], request.options)}"
        self._package = Package(_tree(request), self._posts_name, bag=request.is_bag)
        self._to_open = ""
        """File that the manifest names: the only one with posts, the start page, or the first of several."""
        self._origin: Origin | None = None
        self._media: MediaList | None = None
        self._never_archived = 0, 0
        self._records: RecordsReport | None = None
        self._roots = request.find_media_roots()
        self._files: list[ContainedFiles] = []
        self._opened = ExitStack()
        self.files_done = self.records_done = self.records_total = 0

    def __enter__(self) -> Self:
        """Begin writing. Raises `DestinationError`."""
        self._opened.enter_context(self._package)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what was not completed."""
        self._opened.__exit__(kind, error, trace)

    @property
    def bytes_written(self) -> int:
        """Return the size of all files so far."""
        return self._package.tree.bytes_written

    @property
    def files_total(self) -> int:
        """Return the number of records of media files."""
        return 0 if self._media is None else self._media.files

    @property
    def notes(self) -> Sequence[Message]:
        """Return messages about what could not be assured on this drive."""
        return self._package.tree.notes

    @property
    def kept_media(self) -> KeptFiles | None:
        """Return what finds the media files of the export."""
        if self._media is None:
            return None
        return KeptFiles(self._media, self._files, self._request.media, self._cancellation.check)

    def create(self, name: str = "") -> OutputFile:
        """Return a new file for posts."""
        if not self._to_open or name == START_PAGE:
            self._to_open = name or self._posts_name
        return self._package.create(name)

    def prepare(self, database: PostDatabase, size_of_posts: int) -> None:
        """Read what the manifest tells, and the records of media files."""
        self._origin = read_origin(database, self._request.selection)
        if self._request.has_everything:
            size_of_posts += self._estimate_records(database)
        self._package.tree.require_space(size_of_posts)
        if self._request.media is MediaChoice.NONE:
            return
        rows = database.media()
        self._require_space(size_of_posts, rows)
        self._never_archived = rows.never_archived()
        self._media = self._opened.enter_context(closing(MediaList()))
        self._media.fill(rows)
        self._files = [self._opened.enter_context(ContainedFiles(root)) for root in self._roots]

    def _estimate_records(self, database: PostDatabase) -> int:
        if database.records is None:
            return 0
        self.records_total = sum(each.records for each in database.records.collections())
        selection = self._request.selection
        posts = database.count(selection) if selection.is_filtered else None
        return estimate_records(database.records, self._request.packing, posts)

    def _require_space(self, size_of_posts: int, rows: MediaRows) -> None:
        if not self._roots:
            return
        recorded = rows.size(only_images=self._request.media is MediaChoice.IMAGES)
        try:
            self._package.tree.require_space(size_of_posts + recorded.bytes)
        except FolderError:  # what is recorded may be wrong
            self._package.tree.require_space(size_of_posts + stored_bytes(self._roots, rows))

    def add_records(self, database: PostDatabase, report: Callable[[], None]) -> None:
        """Write the records of a repository."""
        if not self._request.has_everything or database.records is None:
            return

        def note(done: int) -> None:
            self._cancellation.check()
            self.records_done = done
            report()

        selection = self._request.selection
        is_selected = selection.is_filtered or selection.did not in (None, database.records.did)
        posts = database.exported_posts() if is_selected else None
        has_more = database.repository is not None and database.repository.losses.parts_of_list > 0
        self._records = RecordFiles(database.records, self._package, note, posts, has_more).write()

    def complete(self, posts: int, warnings: Mapping[WarningKind, int], report: Callable[[], None]) -> Delivered:
        """Copy the media files, add manifest and checksums, and make everything appear."""
        self._package.complete()
        media = None if self._media is None else self._add_media(self._media, report)
        if self._origin is None:
            raise RuntimeError("`prepare` comes first")
        self._check_replaced(media)
        made_at = datetime.now(UTC)
        facts = ExportFacts(self._request, self._origin, posts, warnings, media, self._records, made_at)
        manifest = manifest_of_tree(
            facts,
            posts_file=(BAG_PAYLOAD if self._request.is_bag else "") + self._to_open,
            files=self._package.files,
            size=self._package.bytes,
            checksums=BAG_SUMS if self._request.is_bag else SUMS,
        )
        self._cancellation.check()
        size = self._package.finish(manifest, made_at, MADE_BY_WITH_VERSION)
        digest = hashlib.sha256(manifest).hexdigest()
        return Delivered(self._package.tree.path, size, None, media, self._records, digest)

    def _check_replaced(self, media: MediaReport | None) -> None:
        """Raise `DestinationError` if an export with more media files would be replaced by what is new."""
        request, files = self._request, 0 if media is None else media.copied
        if request.replaced is not None and files < request.replaced.media:
            numbers = {"files": files, "replaced": request.replaced.media}
            raise DestinationError(Code.SINCE_REPLACES_MEDIA, path=request.destination, **numbers)

    def _add_media(self, media: MediaList, report: Callable[[], None]) -> MediaReport:
        def note(done: int) -> None:
            self.files_done = done
            report()

        before = self._package.files, self._package.bytes
        copy = MediaCopy(self._files, self._request.media, self._package, self._cancellation.check, note)
        with self._reading_list():
            copy.run(media)
            files, size = self._package.files - before[0], self._package.bytes - before[1]
            self._add_table(media)
            losses = (
                NotCopied(record.post, record.sha256, outcome.state) for record, outcome in media.by_post(*LOSSES)
            )
            return MediaReport(
                self._request.media,
                media.counts(),
                files,
                size,
                bool(self._files),
                *self._never_archived,
                tuple(itertools.islice(losses, NAMED_LOSSES)),
            )

    def _add_table(self, media: MediaList) -> None:
        table = self._package.create(media_csv.NAME, is_list=True)
        for piece in media_csv.media_csv(media):
            self._cancellation.check()
            table.write(piece)
        self._package.complete()

    @contextmanager
    def _reading_list(self) -> Iterator[None]:
        """Explain the errors of the list of media files, which is a temporary one."""
        try:
            yield
        except FileError as error:
            raise explain_reading(error, self._request.archive) or error from error


def _tree(request: ExportRequest) -> Tree:
    if request.packing is Packing.FOLDER:
        return Folder(request.destination, overwrite=request.overwrite)
    return ZipArchive(request.destination, overwrite=request.overwrite)
