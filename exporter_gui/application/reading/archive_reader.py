"""Background queries of the open archive."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.last_query import LastQuery, Query
from exporter_gui.application.reading.selection_queries import (
    FirstAnswer,
    NewPosts,
    Order,
    Timeline,
    all_in_order,
    first_answer,
    new_posts,
    timeline,
)
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.formats.options import FormatOptions
from exporter_gui.core.media.media_estimate import MediaEstimate, MediaWish, estimate_media
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange
from exporter_gui.core.output.packing import Packing


@dataclass(frozen=True, slots=True)
class OpenedArchive:
    """Archive that was opened successfully."""

    path: Path
    summary: Summary
    additions: Additions = NO_ADDITIONS
    """Files that were opened together with it."""
    repository: Path | None = None
    """The repository: this archive, or the one that is merged with it; None if there is none."""

    @property
    def paths(self) -> tuple[Path, ...]:
        """Return the archive, and the one that is merged with it."""
        return self.path, *filter(None, [self.additions.archive])

    @property
    def name(self) -> str:
        """Return the names of the files, like `repo.car + archive.db`."""
        return " + ".join(path.name for path in self.paths)


_Answer = OpenedArchive | FirstAnswer | MediaEstimate | Timeline | NewPosts | Order


class ArchiveReader(QObject):
    """Opens archives and reads the selected posts. A new query cancels the previous one.

    The first results come quickly, from the archive's indexes. The order of all posts follows and is read from the
    table itself; if an index turns out to be wrong, that archive's indexes are not used again.
    """

    opened = Signal(object)
    """An `OpenedArchive`."""
    opening_progressed = Signal(object)
    """An `OpeningProgress`: an archive has to be read as a whole first."""
    changed = Signal(object)
    """The `Summary` of the archive, which has changed; `estimated` of the same moment follows."""
    estimated = Signal(object)
    """An `Estimate`, without media files."""
    media_estimated = Signal(object)
    """A `MediaEstimate`."""
    ordered = Signal(object)
    """An `Order`: first of the newest posts, then of all."""
    timeline_read = Signal(object)
    """`PostsPerDay` of all days, regardless of the selected range."""
    new_counted = Signal(object)
    """Number of posts that are new since an earlier export."""
    contradicted = Signal()
    """An index is wrong, and earlier results may be, too. The summary of the archive opened again tells it."""
    failed = Signal(object)
    """A `Failure`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with_wrong_index: set[Path] = set()
        self._query: LastQuery[_Answer] = LastQuery(self)
        self._query.answered.connect(self._on_answered)
        self._query.failed.connect(self._on_failed)
        self._query.opening_progressed.connect(self.opening_progressed)
        self._path: Path | None = None
        self._additions = NO_ADDITIONS
        self._next: list[Query[_Answer]] = []
        self._timeline_of: Selection | None = None
        self._timeline: Query[_Answer] = partial(timeline, selection=Selection(did=None))

    def open(self, path: Path, additions: Additions = NO_ADDITIONS) -> None:
        """Read the summary of an archive; `opened` or `failed` follows."""
        self._path, self._additions, self._next, self._timeline_of = path, additions, [], None
        self._query.start(
            path,
            partial(_opened, path=path, additions=additions),
            by_index=self._may_use_index(path),
            additions=additions,
        )

    def query(  # noqa: PLR0913 - all that an answer depends on
        self,
        path: Path,
        selection: Selection,
        format_name: str,
        options: FormatOptions | None = None,
        *,
        packing: Packing = Packing.FILE,
        media: MediaWish | None = None,
        additions: Additions = NO_ADDITIONS,
        with_records: bool = False,
        since: Continuation | None = None,
        known_posts: int | None = None,
    ) -> None:
        """Estimate an export, then read the order of its posts and the timeline; an error emits `failed`.

        The timeline is read again only if the filters have changed. `options` and `packing` are as in `ExportRequest`.
        `media_estimated` follows if `media` files are wished for, and `new_counted` for where an earlier export ended.
        The estimate includes all records of a repository if it is `with_records`. `changed` comes first if there are
        not as many posts as `known_posts` in the archive.
        """
        everything = replace(selection, time_range=TimeRange())
        self._timeline = partial(timeline, selection=everything)
        self._next = []
        if (self._path, self._additions, self._timeline_of) != (path, additions, everything):
            self._next.append(self._timeline)
        if since is not None:
            self._next.append(partial(new_posts, selection=replace(selection, since=since)))
        self._next.append(partial(all_in_order, selection=selection))
        self._path, self._additions = path, additions
        if media is not None:
            beside = (path, *filter(None, [additions.archive]))
            self._next.insert(0, partial(estimate_media, selection=selection, wish=media, beside=beside))
        first = partial(
            first_answer,
            selection=selection,
            format_name=format_name,
            options=options,
            packing=packing,
            with_records=with_records,
            known_posts=known_posts,
        )
        self._query.start(path, first, by_index=self._may_use_index(path), additions=additions)

    def count_new(self, selection: Selection, since: Continuation) -> None:
        """Count the posts of the last query's archive that are new, after what is still read; `new_counted` follows."""
        self._next.append(partial(new_posts, selection=replace(selection, since=since)))
        if not self._query.is_running:
            self._start_next()

    def cancel(self) -> None:
        """Cancel the query; no signal follows."""
        self._next = []
        self._query.cancel()

    def pause(self) -> None:
        """Interrupt the query; `resume` restarts it."""
        self._query.pause()

    def resume(self) -> None:
        """Restart the interrupted query."""
        self._query.resume()

    def stop(self) -> None:
        """Cancel the query and wait for its thread."""
        self._next = []
        self._query.stop()

    @Slot(object)
    def _on_answered(self, answer: _Answer) -> None:
        match answer:
            case OpenedArchive():
                self.opened.emit(answer)
            case FirstAnswer():
                if answer.summary is not None and self._timeline not in self._next:
                    self._next.insert(0, self._timeline)
                self._start_next()
                if answer.summary is not None:
                    self.changed.emit(answer.summary)
                self.estimated.emit(answer.estimate)
                self.ordered.emit(answer.order)
            case MediaEstimate():
                self._start_next()
                self.media_estimated.emit(answer)
            case Timeline():
                self._start_next()
                self._timeline_of = answer.selection
                self.timeline_read.emit(answer.counts)
            case NewPosts():
                self._start_next()
                self.new_counted.emit(answer.number)
            case Order():
                self._start_next()
                self.ordered.emit(answer)
                self._check(answer)

    def _start_next(self) -> None:
        if self._next and self._path is not None:  # takes longer: must not block writers meanwhile
            by_index = self._may_use_index(self._path)
            query = self._next.pop(0)
            self._query.start(self._path, query, brief=False, by_index=by_index, additions=self._additions)

    def _may_use_index(self, path: Path) -> bool:
        return path not in self._with_wrong_index

    def _check(self, order: Order) -> None:
        if order.is_contradicted and self._path is not None and self._may_use_index(self._path):
            self._with_wrong_index.add(self._path)
            self.contradicted.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._next = []
        self.failed.emit(failure)


def _opened(archive: PostDatabase, path: Path, additions: Additions) -> OpenedArchive:
    summary = archive.summary()
    return OpenedArchive(path, summary, additions, archive.path if summary.repository else None)
