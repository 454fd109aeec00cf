"""What an export did."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from exporter_gui.core.language import QT_TRANSLATE_NOOP, posts_text, translate
from exporter_gui.core.post import PostWarning, WarningKind

_EXAMPLES = 5
_SENTENCES = {
    WarningKind.UNREADABLE_TIME: QT_TRANSLATE_NOOP(
        "engine", "{posts} with a time that cannot be read, written as it is stored."
    ),
    WarningKind.INVALID_JSON: QT_TRANSLATE_NOOP(
        "engine", "{posts} with an embed or labels that are not valid JSON, written as text."
    ),
    WarningKind.INVALID_UTF8: QT_TRANSLATE_NOOP("engine", "{posts} with bytes that are not UTF-8, replaced by U+FFFD."),
    WarningKind.KEPT_BYTES: QT_TRANSLATE_NOOP(
        "engine",
        "{posts} with bytes that are not UTF-8, kept as they are stored, as bskyarchive does; other programs may refuse"
        " the file.",
    ),
}


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
    notes: tuple[str, ...] = ()
    """Sentences about a contradiction in the archive, and about what the drive does not assure."""

    def remarks(self) -> list[str]:
        """Sentences about what the file does not hold as it was stored, or at all, and about archive and drive."""
        sentences = [
            translate("engine", _SENTENCES[kind]).format(posts=posts_text(count))
            for kind, count in self.warnings.counts.items()
        ]
        if self.warnings.examples:
            places = ", ".join(f"{example.uri} ({example.column})" for example in self.warnings.examples)
            sentences.append(translate("engine", "For example: {places}.").format(places=places))
        if self.undated:
            sentence = translate(
                "engine", "{posts} without a readable date left out; export without dates to have them."
            )
            sentences.append(sentence.format(posts=posts_text(self.undated)))
        return [*sentences, *self.notes]


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
