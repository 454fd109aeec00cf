"""Progress and result of a verification."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from exporter_gui.core.messages import Message
from exporter_gui.core.sentences import in_words

_KEPT_PROBLEMS = 1_000


@dataclass(frozen=True, slots=True)
class VerifyProgress:
    """State of a verification so far. The totals are those of the manifest, 0 where it tells none."""

    files_done: int
    files_total: int
    bytes_done: int
    bytes_total: int
    seconds: float


OnVerifyProgress = Callable[[VerifyProgress], None]


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """Outcome of a verification."""

    path: Path
    files: int
    """Files that are as they were written."""
    bytes: int
    posts: int | None
    """Posts that were counted; None where the format does not allow that."""
    seconds: float
    problems: "Problems"
    notes: tuple[Message, ...] = ()
    """Messages about what was missing from the beginning."""

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is missing, changed or extra."""
        return self.problems.count == 0

    def problems_in_words(self) -> list[str]:
        """Return sentences about the first problems, in the language that is set."""
        return [in_words(message) for message in self.problems.first]

    def notes_in_words(self) -> list[str]:
        """Return sentences about what was missing from the beginning, in the language that is set."""
        return [in_words(message) for message in self.notes]


@dataclass(slots=True)
class Problems:
    """Counts problems, and keeps the first."""

    count: int = 0
    first: list[Message] = field(default_factory=list)

    def add(self, message: Message) -> None:
        """Count a problem."""
        self.count += 1
        if len(self.first) < _KEPT_PROBLEMS:
            self.first.append(message)
