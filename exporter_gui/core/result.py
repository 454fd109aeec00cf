"""What an export did."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from exporter_gui.core.post import PostWarning, WarningKind

_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class ExportResult:
    """A file that is complete and in its place."""

    path: Path
    posts: int
    bytes: int
    seconds: float
    warnings: "Warnings"
    undated: int
    """Posts that the range left out because they have no readable date."""

    def remarks(self) -> list[str]:
        """Sentences about what the file does not hold as it was stored, or at all."""
        sentences = [f"{_posts(count)} with {kind.value}." for kind, count in self.warnings.counts.items()]
        if self.warnings.examples:
            places = ", ".join(f"{example.uri} ({example.column})" for example in self.warnings.examples)
            sentences.append(f"For example: {places}.")
        if self.undated:
            sentences.append(
                f"{_posts(self.undated)} without a readable date left out; export without dates to have them."
            )
        return sentences


@dataclass(slots=True)
class Warnings:
    """Counts posts by kind of warning, and keeps the first few."""

    counts: Counter[WarningKind] = field(default_factory=Counter)
    examples: list[PostWarning] = field(default_factory=list)

    def add(self, posts: Iterable[Iterable[PostWarning]]) -> None:
        """Count a batch's warnings: each post once for each kind."""
        for post in posts:
            for warning in {warning.kind: warning for warning in post}.values():
                self.counts[warning.kind] += 1
                if len(self.examples) < _EXAMPLES:
                    self.examples.append(warning)


def _posts(count: int) -> str:
    return "1 post" if count == 1 else f"{count:,} posts"
