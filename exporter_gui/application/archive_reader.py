"""What the window wants to know of an archive, found without stalling it."""

import array
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.export_worker import Failure
from exporter_gui.application.last_question import LastQuestion, Work
from exporter_gui.core.account import Summary
from exporter_gui.core.archive import Archive
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.estimate import Estimate, estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.selection import Selection
from exporter_gui.core.time_range import TimeRange
from exporter_gui.core.timeline import PostsPerDay, posts_per_day

_FIRST_POSTS = 200


@dataclass(frozen=True, slots=True)
class OpenedArchive:
    """An archive that can be exported."""

    path: Path
    summary: Summary


@dataclass(frozen=True, slots=True)
class Order:
    """The selected posts in the order of the export, as row ids."""

    rowids: "array.array[int]"
    is_whole: bool
    """False for the first few."""
    contradiction: str = ""
    """A sentence about an index of the archive that does not list its posts; empty where all agree."""


@dataclass(frozen=True, slots=True)
class _Look:
    estimate: Estimate
    order: Order


@dataclass(frozen=True, slots=True)
class _Timeline:
    selection: Selection
    counts: PostsPerDay


class ArchiveReader(QObject):
    """Opens archives and looks at what is selected. The last wish wins.

    The first answers come at once, through the archive's indexes. The order of all posts, which follows, is read from
    the table itself: where an index turns out to be wrong, that archive's indexes are not used again.
    """

    opened = Signal(object)
    """An `OpenedArchive`."""
    estimated = Signal(object)
    """An `Estimate`."""
    ordered = Signal(object)
    """An `Order`: of the first posts soon, of all later."""
    timeline_read = Signal(object)
    """`PostsPerDay`, whatever the range."""
    contradicted = Signal(str)
    """An index of the archive is wrong, in a sentence. What was told of it may be; open it again."""
    failed = Signal(object)
    """A `Failure`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with_wrong_index: set[Path] = set()
        self._question = LastQuestion(self)
        self._question.answered.connect(self._on_answered)
        self._question.failed.connect(self._on_failed)
        self._path: Path | None = None
        self._next: list[Work] = []
        self._timeline_of: Selection | None = None

    def open(self, path: Path) -> None:
        """Ask what an archive holds; `opened` or `failed` follows."""
        self._path, self._next, self._timeline_of = path, [], None
        self._question.ask(
            path, lambda archive: OpenedArchive(path, archive.summary()), by_index=self._may_use_index(path)
        )

    def look(self, path: Path, selection: Selection, format_name: str, *, anew: bool = False) -> None:
        """Ask how much an export would write, and for the posts and their days; or `failed` follows.

        The days are told again only where another selection than that of the last time has others, or `anew`.
        """
        everything = replace(selection, time_range=TimeRange())
        self._next = []
        if anew or (self._path, self._timeline_of) != (path, everything):
            self._next.append(lambda archive: _Timeline(everything, posts_per_day(archive, everything)))
        self._next.append(lambda archive: _all_in_order(archive, selection))
        self._path = path
        first_look = partial(_first_look, selection=selection, format_name=format_name)
        self._question.ask(path, first_look, by_index=self._may_use_index(path))

    def forget(self) -> None:
        """Let go of what is being read: no signal follows it."""
        self._next = []
        self._question.forget()

    def pause(self) -> None:
        """Interrupt what is being read; `resume` goes on with it."""
        self._question.pause()

    def resume(self) -> None:
        """Go on with what `pause` has interrupted."""
        self._question.resume()

    def stop(self) -> None:
        """End what runs: for when the window goes."""
        self._next = []
        self._question.stop()

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        match answer:
            case OpenedArchive():
                self.opened.emit(answer)
            case _Look():
                self._go_on()
                self.estimated.emit(answer.estimate)
                self.ordered.emit(answer.order)
            case _Timeline():
                self._go_on()
                self._timeline_of = answer.selection
                self.timeline_read.emit(answer.counts)
            case Order():
                self.ordered.emit(answer)
                self._check(answer)

    def _go_on(self) -> None:
        if self._next and self._path is not None:  # takes longer: a writer must not be kept out meanwhile
            by_index = self._may_use_index(self._path)
            self._question.ask(self._path, self._next.pop(0), brief=False, by_index=by_index)

    def _may_use_index(self, path: Path) -> bool:
        return path not in self._with_wrong_index

    def _check(self, order: Order) -> None:
        if order.contradiction and self._path is not None and self._may_use_index(self._path):
            self._with_wrong_index.add(self._path)
            self.contradicted.emit(order.contradiction)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._next = []
        self.failed.emit(failure)


def _first_look(archive: Archive, selection: Selection, format_name: str) -> _Look:
    known = estimate(archive, selection, FORMATS[format_name])
    first = array.array("q", archive.first(selection, _FIRST_POSTS))
    return _Look(known, Order(first, is_whole=len(first) == known.posts))


def _all_in_order(archive: Archive, selection: Selection) -> Order:
    rowids = array.array("q")
    try:
        order = archive.in_order(selection)
    except ArchiveError as error:
        if archive.by_index and archive.contradiction:  # what was counted by the index is wrong: told without it first
            return Order(rowids, is_whole=True, contradiction=str(error))
        raise
    for batch in order.batches():
        rowids.extend(batch)
    wrong = archive.contradiction
    return Order(rowids, is_whole=True, contradiction=wrong.sentence(archive.path) if wrong else "")
