"""The whole of an export, on one page."""

import time
from dataclasses import dataclass

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.archive import Archive, read_archive
from exporter_gui.core.database.post_order import PostOrder
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.estimate import estimate_bytes
from exporter_gui.core.formats import FORMATS, Format
from exporter_gui.core.formats.fast_sql.renderer import Renderer
from exporter_gui.core.language import number, translate
from exporter_gui.core.messages import Message
from exporter_gui.core.output.destination import Destination
from exporter_gui.core.output.single_file import SingleFile
from exporter_gui.core.progress import OnProgress, Progress
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult, Warnings


def export(
    request: ExportRequest, on_progress: OnProgress = lambda _progress: None, cancellation: Cancellation | None = None
) -> ExportResult:
    """Write the requested posts to the requested file, which appears complete or not at all.

    `on_progress` is called after each batch, in the calling thread. Posts done begin at none again if the archive is
    written during the export (see `snapshot`). Raises an `ExporterError` for what the user can act on, and `Cancelled`.
    """
    request.check()
    cancellation = cancellation or Cancellation()
    export_ = _Export(request, on_progress, cancellation, time.monotonic())
    return read_archive(request.archive, cancellation, export_.run)


@dataclass(frozen=True, slots=True)
class _Export:
    request: ExportRequest
    on_progress: OnProgress
    cancellation: Cancellation
    started: float

    def run(self, archive: Archive) -> ExportResult:
        """Export one moment of the archive."""
        format_ = FORMATS[self.request.format]
        selection = self.request.selection
        order = archive.in_order(selection)
        with SingleFile(self.request.destination, overwrite=self.request.overwrite) as destination:
            destination.require_space(estimate_bytes(archive, selection, format_, order.posts))
            warnings = Warnings()
            posts = self._write_posts(archive, order, format_, destination, warnings)
            if posts != order.posts:
                message = translate(
                    "engine",
                    "“{name}” is damaged: of {all} posts only {posts} could be read; restore a backup of it, or"
                    " rebuild it with bskyarchive.",
                ).format(name=archive.path.name, all=number(order.posts), posts=number(posts))
                raise ArchiveError(message)
            undated = archive.count_undated(selection)
            archive.settle()
            self.cancellation.check()
            (file,) = destination.commit()
            notes = (*map(Message, archive.notes()), *destination.remarks)
        return ExportResult(file.path, posts, file.size, self._seconds(), warnings, undated, notes, file.sha256)

    def _write_posts(
        self, archive: Archive, order: PostOrder, format_: Format, destination: Destination, warnings: Warnings
    ) -> int:
        """The batched loop: each batch is written before the next is fetched. Returns the number of posts."""
        posts = 0
        file = destination.create()
        with Renderer(archive, format_) as renderer:
            for rowids in order.batches():
                for text in renderer.render(rowids):
                    file.write(format_.separator if posts else format_.preamble)
                    for piece in text.pieces:
                        self.cancellation.check()
                        file.write(piece)
                    posts += text.posts
                    warnings.add(text.warnings)
                archive.verify()
                self.cancellation.check()
                self.on_progress(Progress(posts, order.posts, destination.bytes_written, self._seconds()))
        file.write(format_.postamble if posts else format_.empty)
        return posts

    def _seconds(self) -> float:
        return time.monotonic() - self.started
