"""State of the main window: a frozen value with the transitions as methods.

The `name` of a state is the window's property `state`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, Self

from exporter_gui.core.model.additions import NO_ADDITIONS, Additions

if TYPE_CHECKING:
    from pathlib import Path

    from exporter_gui.application.archive_view import ArchiveView
    from exporter_gui.application.export.export_record import ExportRecord
    from exporter_gui.application.failure import Failure
    from exporter_gui.application.storage.choices import Choices
    from exporter_gui.core.estimate import Estimate
    from exporter_gui.core.model.selection import Selection
    from exporter_gui.core.result import ExportResult


@dataclass(frozen=True, slots=True)
class Welcome:
    """No archive is open."""

    name: ClassVar = "welcome"
    error: str = ""
    """Sentence about the last failure; '' if there was none."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An archive is being opened."""

    name: ClassVar = "opening"
    path: Path
    choices: Choices | None = None
    """None for the remembered choices."""
    destination: Path | None = None
    """File to export to as soon as the posts are counted."""
    previous: ArchiveView | None = None
    """View to return to if opening fails."""
    additions: Additions = NO_ADDITIONS
    """Files to open together with it."""

    def fail(self, sentence: str) -> Opening | Welcome:
        """Return to the previous archive, or else to the welcome page."""
        if self.previous is None:
            return Welcome(sentence)
        archive = self.previous.archive
        return Opening(archive.path, self.previous.choices, additions=archive.additions)

    def cancel(self) -> Ready | Welcome:
        """Return to the previous archive, whose posts are not counted yet, or else to the welcome page."""
        if self.previous is None:
            return Welcome()
        return Ready(replace(self.previous, estimate=None))


@dataclass(frozen=True, slots=True)
class Idle:
    """Base of the states in which an archive is open and no export runs."""

    name: ClassVar[str]
    view: ArchiveView
    is_export_pending: bool = field(default=False, kw_only=True)
    """True if an export was requested before the posts were counted."""

    def choose(self, choices: Choices, selection: Selection | None) -> Ready:
        """Select other posts, which are not counted yet."""
        return Ready(self.view.choose(choices, selection))

    def go_on(self, choices: Choices, selection: Selection | None) -> Self:
        """Select what is new since an export that has just ended, which is not counted yet; keep its outcome."""
        return replace(self, view=self.view.choose(choices, selection), is_export_pending=False)

    def repack(self, choices: Choices) -> Ready | None:
        """Choose another form of an export of the same size; None if the posts have to be counted again."""
        view, bag, manifest = self.view, self.view.choices.bag, self.view.choices.manifest
        is_same = choices != view.choices and replace(choices, bag=bag, manifest=manifest) == view.choices
        return Ready(replace(view, choices=choices)) if is_same and view.estimate is not None else None

    def count(self, estimate: Estimate) -> Self:
        """Add the count of the selected posts."""
        return replace(self, view=replace(self.view, estimate=estimate), is_export_pending=False)

    def defer_export(self) -> Self:
        """Defer a requested export until the posts are counted."""
        return replace(self, is_export_pending=self.view.selection is not None)

    def start(self, record: ExportRecord) -> Exporting:
        """Start an export."""
        return Exporting(self.view, record)

    def close(self) -> Welcome:
        """Close the archive."""
        return Welcome()


@dataclass(frozen=True, slots=True)
class Ready(Idle):
    """Posts can be chosen and exported."""

    name: ClassVar = "ready"


@dataclass(frozen=True, slots=True)
class Ended(Idle):
    """Base of the states that show the outcome of an export."""

    def dismiss(self) -> Ready:
        """Stop showing the outcome."""
        return Ready(self.view, is_export_pending=self.is_export_pending)


@dataclass(frozen=True, slots=True)
class Completed(Ended):
    """The export completed."""

    name: ClassVar = "completed"
    result: ExportResult


@dataclass(frozen=True, slots=True)
class Cancelled(Ended):
    """The export was cancelled."""

    name: ClassVar = "cancelled"


@dataclass(frozen=True, slots=True)
class Failed(Ended):
    """The export failed."""

    name: ClassVar = "failed"
    failure: Failure


@dataclass(frozen=True, slots=True)
class Busy:
    """Base of the states in which an export runs."""

    name: ClassVar[str]
    view: ArchiveView
    record: ExportRecord
    then_open: Path | None = field(default=None, kw_only=True)
    """Archive to open when the export has ended, in any way."""

    def count(self, estimate: Estimate) -> Self:
        """Add the count of the selected posts."""
        return replace(self, view=replace(self.view, estimate=estimate))

    def open_afterwards(self, path: Path) -> Self:
        """Open this archive when the export has ended; it takes the place of an earlier one."""
        return replace(self, then_open=path)

    def cancel(self, *, then_close: bool = False) -> Cancelling:
        """Request cancellation, and with `then_close` also closing the window afterwards."""
        return Cancelling(self.view, self.record, then_close, then_open=self.then_open)

    def complete(self, result: ExportResult) -> Completed:
        """End with the file complete and in place."""
        return Completed(self.view, result)

    def stop(self) -> Cancelled:
        """End without a file, as requested."""
        return Cancelled(self.view)

    def fail(self, failure: Failure) -> Failed:
        """End without a file."""
        return Failed(self.view, failure)


@dataclass(frozen=True, slots=True)
class Exporting(Busy):
    """An export runs."""

    name: ClassVar = "exporting"


@dataclass(frozen=True, slots=True)
class Cancelling(Busy):
    """An export runs, and its cancellation was requested."""

    name: ClassVar = "cancelling"
    then_close: bool = False
    """True to close the window when the export has ended."""

    def cancel(self, *, then_close: bool = False) -> Cancelling:
        """Request cancellation again; an earlier request to close is kept."""
        return replace(self, then_close=self.then_close or then_close)


WindowState = Welcome | Opening | Ready | Exporting | Cancelling | Completed | Cancelled | Failed


def open_archive(
    state: WindowState,
    path: Path,
    choices: Choices | None = None,
    destination: Path | None = None,
    additions: Additions = NO_ADDITIONS,
) -> Opening:
    """Return the state that opens an archive. `state` must not be `Busy`."""
    previous = None
    if isinstance(state, Opening):
        previous = state.previous
    elif isinstance(state, Idle) and (state.view.archive.path, state.view.archive.additions) != (path, additions):
        previous = state.view
    return Opening(path, choices, destination, previous, additions)
