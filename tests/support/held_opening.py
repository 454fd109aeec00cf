"""Stops the real engine while it reads a repository, for as long as a test wants to look."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OnOpening, OpeningProgress, OpeningStep, ignore_opening
from exporter_gui.core.sources import read_archive

_PAUSE_S = 0.005
_Result = TypeVar("_Result")


class HeldOpening:
    """Reads as `read_archive` does, and waits where a share is read until it is told to go on, or cancelled."""

    def __init__(self, share: float, step: OpeningStep | None = None) -> None:
        """Wait at a share, or at a step."""
        self._share, self._step = share, step
        self.may_go_on = threading.Event()

    def read_archive(  # noqa: PLR0913 - as the engine's
        self,
        path: Path,
        cancellation: Cancellation,
        work: Callable[[PostDatabase], _Result],
        *,
        brief: bool = False,
        by_index: bool = False,
        on_opening: OnOpening = ignore_opening,
        additions: Additions = NO_ADDITIONS,
    ) -> _Result:
        """Do what the engine's `read_archive` does."""

        def report(progress: OpeningProgress) -> None:
            on_opening(progress)
            is_reached = (progress.share or 0) >= self._share or progress.step is self._step
            while is_reached and not (self.may_go_on.is_set() or cancellation.is_cancelled()):
                self.may_go_on.wait(_PAUSE_S)

        return read_archive(
            path, cancellation, work, brief=brief, by_index=by_index, on_opening=report, additions=additions
        )
