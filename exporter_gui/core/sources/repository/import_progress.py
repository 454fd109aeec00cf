"""Progress of reading a repository, which is also where it can be cancelled."""

from enum import Enum, auto

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.progress import OnOpening, OpeningProgress, OpeningStep

_STEPS = 200
_FILES_BETWEEN_REPORTS = 50
OPERATIONS_BETWEEN_CHECKS = 50_000
"""Of SQLite's virtual machine: about 5 ms."""


class Phase(Enum):
    """Part of the work."""

    SCAN = auto()
    INDEX = auto()
    TREE = auto()
    ORDER = auto()
    RECORDS = auto()
    FINISH = auto()
    ADD_ROWS = auto()
    MERGE = auto()


_WEIGHTS = {
    Phase.SCAN: 9,
    Phase.INDEX: 4,
    Phase.TREE: 28,
    Phase.ORDER: 8,
    Phase.RECORDS: 46,
    Phase.FINISH: 5,
}
"""Percent of the time, as measured with a million posts."""
_WEIGHTS_TO_MERGE = {Phase.ADD_ROWS: 7, Phase.MERGE: 4}
"""The same for an archive of the size of the repository."""


class ImportProgress:
    """Reports the share of the work that is done, in steps. Statements of SQL count their operations."""

    def __init__(self, cancellation: Cancellation, on_opening: OnOpening, *, size_to_merge: float = 0) -> None:
        """Take the size of an archive that is merged, in sizes of the repository."""
        self.cancellation = cancellation
        self.check = cancellation.check
        self._on_opening = on_opening
        self._weights = {**_WEIGHTS, **{phase: part * size_to_merge for phase, part in _WEIGHTS_TO_MERGE.items()}}
        self._step = OpeningStep.READING
        self._before = self._weight = self._reported = 0.0
        self._total = 1
        self._next = 0.0
        """Pieces at which to report next."""
        self._operations = 0
        self._is_sql = False

    def begin(self, phase: Phase, total: int, *, is_sql: bool = False) -> None:
        """Begin a part of so many pieces; of so many operations if it is SQL."""
        self._before += self._weight
        self._weight = self._weights[phase]
        self._total, self._is_sql, self._operations = max(1, total), is_sql, 0
        self._next = 0.0
        is_merging = phase in _WEIGHTS_TO_MERGE
        self._step = OpeningStep.COMBINING if is_merging else OpeningStep.READING
        self.reach(0)

    def reach(self, done: int) -> None:
        """Report that so many pieces of the part are done. Raises `Cancelled`."""
        self.check()
        self._report(done)

    def on_operations(self) -> bool:
        """Count operations of SQLite; return whether to interrupt the statement."""
        if self._is_sql:
            self._operations += OPERATIONS_BETWEEN_CHECKS
            self._report(self._operations)
        return self.cancellation.is_cancelled()

    def look_for_media(self, files: int) -> None:
        """Report that so many files were looked at, of an unknown number. Raises `Cancelled`."""
        self.check()
        if files % _FILES_BETWEEN_REPORTS == 0:
            self._on_opening(OpeningProgress(None, OpeningStep.MEDIA, files))

    def finish(self) -> None:
        """Report the end."""
        self._on_opening(OpeningProgress(1.0))

    def _report(self, done: int) -> None:
        if done < self._next:
            return
        whole = sum(self._weights.values())
        share = min(1.0, (self._before + self._weight * min(1.0, done / self._total)) / whole)
        step = whole / _STEPS
        self._next = done + step * self._total / max(self._weight, step)
        if share > self._reported:
            self._reported = share
            self._on_opening(OpeningProgress(share, self._step))
