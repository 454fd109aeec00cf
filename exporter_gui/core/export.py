"""Complete export flow."""

import contextlib
import time
from dataclasses import dataclass

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.post_order import PostOrder
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.estimate import estimate_bytes
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import PostWriter
from exporter_gui.core.messages import Code
from exporter_gui.core.output.destination import Destination, OutputFile
from exporter_gui.core.output.single_file import SingleFile
from exporter_gui.core.progress import OnProgress, Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult, Warnings
from exporter_gui.core.sources import find_source


def export(
    request: ExportRequest, on_progress: OnProgress = lambda _progress: None, cancellation: Cancellation | None = None
) -> ExportResult:
    """Write the requested posts to the requested file, which appears complete or not at all.

    `on_progress` is called after each batch, in the calling thread. `posts_done` restarts at 0 if the archive is
    written during the export. Raises `ExporterError` for failures that the user can act on, and `Cancelled`.
    """
    request.check()
    cancellation = cancellation or Cancellation()
    export_ = _Export(request, on_progress, cancellation, time.monotonic())
    for attempt in find_source(request.archive).attempts(request.archive, cancellation):
        with contextlib.suppress(ArchiveChangedError), attempt as database:
            return export_.run(database)
    raise archive_error(Code.ARCHIVE_BUSY, request.archive)


@dataclass(frozen=True, slots=True)
class _Export:
    request: ExportRequest
    on_progress: OnProgress
    cancellation: Cancellation
    started: float

    def run(self, database: PostDatabase) -> ExportResult:
        """Export one snapshot of the archive."""
        request, selection = self.request, self.request.selection
        format_ = FORMATS[request.format]
        order = database.batches(selection)
        output = SingleFile(request.destination, overwrite=request.overwrite, is_hashed=request.is_hashed)
        with output as destination:
            destination.require_space(estimate_bytes(database, selection, format_, request.options, order.posts))
            warnings = Warnings()
            outputs = _CancellableOutputs(destination, self.cancellation)
            with contextlib.closing(format_.writer(outputs, request.options, request.context())) as writer:
                posts = self._write_posts(database, order, writer, destination, warnings)
                written = writer.finish()
            if posts != order.posts:
                raise ArchiveError(Code.POSTS_UNREADABLE, name=database.path.name, all=order.posts, posts=posts)
            undated = database.count_undated(selection)
            database.check_finally()
            self.cancellation.check()
            (file,) = destination.commit()
            notes = (*database.notes(), *destination.notes, *request.notes(), *written)
        return ExportResult(file.path, posts, file.size, self._seconds(), warnings, undated, notes, file.sha256)

    def _write_posts(
        self, database: PostDatabase, order: PostOrder, writer: PostWriter, destination: Destination, warnings: Warnings
    ) -> int:
        """Write each batch before fetching the next; return the number of posts."""
        posts = 0
        for batch in order:
            written = writer.write(database, batch)
            posts += written.posts
            warnings.add(written.warnings)
            database.check_unchanged()
            self.cancellation.check()
            self.on_progress(Progress(posts, order.posts, destination.bytes_written, self._seconds()))
        return posts

    def _seconds(self) -> float:
        return time.monotonic() - self.started


@dataclass(frozen=True, slots=True)
class _CancellableOutputs:
    """Files of a destination that check for cancellation before each write."""

    destination: Destination
    cancellation: Cancellation

    def create(self, name: str = "") -> "_CancellableFile":
        """Return a new file."""
        return _CancellableFile(self.destination.create(name), self.cancellation)


@dataclass(frozen=True, slots=True)
class _CancellableFile:
    file: OutputFile
    cancellation: Cancellation

    def write(self, data: bytes) -> None:
        """Append."""
        self.cancellation.check()
        self.file.write(data)
