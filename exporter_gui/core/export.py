"""Complete export flow."""

import contextlib
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.errors import ArchiveChangedError
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.post_order import PostOrder
from exporter_gui.core.delivery.delivery import Delivery
from exporter_gui.core.delivery.forms import Form, find_form
from exporter_gui.core.errors import ArchiveError, RequestError
from exporter_gui.core.explanations import archive_error
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.format import PostWriter
from exporter_gui.core.increments.increment import Increment, choose_posts, load_modules
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.name_notes import notes_on_name
from exporter_gui.core.output.destination import OutputFile
from exporter_gui.core.progress import OnOpening, OnProgress, Progress, ignore_opening
from exporter_gui.core.reposts import notes_on_reposts
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult, Warnings
from exporter_gui.core.size_estimate import estimate_bytes
from exporter_gui.core.sources import open_attempts
from exporter_gui.core.unsigned import notes_on_unsigned

if TYPE_CHECKING:
    from exporter_gui.core.model.continuation import Continuation


def export(
    request: ExportRequest,
    on_progress: OnProgress = lambda _progress: None,
    cancellation: Cancellation | None = None,
    on_opening: OnOpening = ignore_opening,
) -> ExportResult:
    """Write the requested posts to the requested place, where they appear complete or not at all.

    `on_progress` is called after each batch, in the calling thread. `posts_done` restarts at 0 if the archive is
    written during the export. `on_opening` is called while the archive is being opened,
    if that takes time. Raises `ExporterError` for failures that the user can act on, `NothingNew` instead of an
    export of only what is new that would be empty, and `Cancelled`.
    """
    request.check()
    request = request.with_manifest_renewed()
    cancellation = cancellation or Cancellation()
    FORMATS[request.format].load()
    load_modules(request)
    export_ = _Export(request, find_form(request), on_progress, cancellation, time.monotonic())
    attempts = open_attempts(request.archive, cancellation, on_opening=on_opening, additions=request.additions)
    for attempt in attempts:
        with contextlib.suppress(ArchiveChangedError), contextlib.ExitStack() as opened:
            with attempt as database:
                draft = export_.write_posts(database, opened)
            return export_.complete(draft)
    raise archive_error(Code.ARCHIVE_BUSY, request.archive)


class _Export(NamedTuple):
    request: ExportRequest
    form: Form
    on_progress: OnProgress
    cancellation: Cancellation
    started: float

    def write_posts(self, database: PostDatabase, opened: contextlib.ExitStack) -> "_Draft":
        """Write the posts of one moment of the archive to a delivery, which is opened in `opened`."""
        request, selection = self.request, self.request.selection
        format_ = FORMATS[request.format]
        if request.has_everything and database.records is None:
            raise RequestError(Code.EVERYTHING_NEEDS_REPOSITORY, name=database.path.name)
        increment = choose_posts(request, database, opened)
        order = increment.order
        if database.repository is not None:
            from exporter_gui.core.losses import check_losses  # noqa: PLC0415 - of repositories alone

            check_losses(request, database, database.repository, order.posts)
        if request.replaced is not None:
            from exporter_gui.core.increments.continuing import check_replaced  # noqa: PLC0415 - loaded before

            check_replaced(request, database, request.replaced, increment)
        delivery = opened.enter_context(self.form(request, self.cancellation))
        size = estimate_bytes(database, increment.similar, format_, request.options, order.posts, request.packing)
        delivery.prepare(database, size)
        warnings = Warnings()
        outputs = _CancellableOutputs(delivery, self.cancellation)
        context = request.context(database, order.posts, delivery.kept_media)
        with contextlib.closing(format_.writer(outputs, request.options, context)) as writer:
            posts = self._write_batches(database, order, writer, delivery, warnings)
            notes = writer.finish()
        if posts != order.posts:
            raise ArchiveError(Code.POSTS_UNREADABLE, name=database.path.name, all=order.posts, posts=posts)
        delivery.add_records(database, lambda: self._report(delivery, posts, posts))
        undated = database.count_undated(selection)
        end = database.continuation(selection) if request.tells_end else None
        database.check_finally()
        return _Draft(
            delivery,
            increment,
            posts,
            warnings,
            undated,
            end,
            (
                *increment.notes,
                *notes_on_reposts(database, request),
                *notes_on_unsigned(database.repository),
                *database.known_problems,
                *database.notes(),
                *notes,
            ),
        )

    def _write_batches(
        self, database: PostDatabase, order: PostOrder, writer: PostWriter, delivery: Delivery, warnings: Warnings
    ) -> int:
        """Write each batch before fetching the next; return the number of posts."""
        posts = 0
        for batch in order:
            written = writer.write(database, batch)
            posts += written.posts
            warnings.add(written.warnings)
            database.check_unchanged()
            self.cancellation.check()
            self._report(delivery, posts, order.posts)
        return posts

    def complete(self, draft: "_Draft") -> ExportResult:
        """Let the delivery appear. The archive is closed, and may be written again."""
        self.cancellation.check()
        delivery, posts = draft.delivery, draft.posts
        delivered = delivery.complete(posts, draft.warnings.counts, lambda: self._report(delivery, posts, posts))
        kept = draft.increment.keep(delivered.manifest)
        notes = (*draft.notes, *delivery.notes, *notes_on_name(self.request), *kept)
        return ExportResult(
            delivered.path,
            posts,
            delivered.bytes,
            self._seconds(),
            draft.warnings,
            draft.undated,
            notes,
            delivered.sha256,
            delivered.media,
            delivered.records,
            draft.end,
        )

    def _report(self, delivery: Delivery, posts: int, all_posts: int) -> None:
        self.on_progress(
            Progress(
                posts,
                all_posts,
                delivery.bytes_written,
                self._seconds(),
                delivery.files_done,
                delivery.files_total,
                delivery.records_done,
                delivery.records_total,
            )
        )

    def _seconds(self) -> float:
        return time.monotonic() - self.started


class _Draft(NamedTuple):
    """Export that holds all posts and has not appeared."""

    delivery: Delivery
    increment: Increment
    posts: int
    warnings: Warnings
    undated: int
    end: "Continuation | None"
    notes: Sequence[Message]


class _CancellableOutputs:
    """Files of a delivery that check for cancellation before each write."""

    def __init__(self, delivery: Delivery, cancellation: Cancellation) -> None:
        self._delivery = delivery
        self._cancellation = cancellation

    def create(self, name: str = "") -> "_CancellableFile":
        """Return a new file."""
        return _CancellableFile(self._delivery.create(name), self._cancellation)


class _CancellableFile:
    def __init__(self, file: OutputFile, cancellation: Cancellation) -> None:
        self._file = file
        self._cancellation = cancellation

    def write(self, data: bytes) -> None:
        """Append."""
        self._cancellation.check()
        self._file.write(data)
