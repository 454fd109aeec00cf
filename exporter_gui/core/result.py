"""Result of an export."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.post import PostWarning, WarningKind
from exporter_gui.core.sentences import in_words

if TYPE_CHECKING:
    from exporter_gui.core.media.report import MediaReport
    from exporter_gui.core.model.continuation import Continuation
    from exporter_gui.core.records.report import RecordsReport

_EXAMPLES = 5
_CODES = {
    WarningKind.UNREADABLE_TIME: Code.UNREADABLE_TIMES,
    WarningKind.LOST_TIME: Code.TIMES_LEFT_OUT,
    WarningKind.INVALID_JSON: Code.INVALID_JSON,
    WarningKind.LOST_JSON: Code.JSON_LEFT_OUT,
    WarningKind.INVALID_UTF8: Code.INVALID_UTF8,
    WarningKind.KEPT_BYTES: Code.KEPT_BYTES,
    WarningKind.UNEXPECTED_TYPE: Code.VALUES_LEFT_OUT,
}
_LOSSES = frozenset(
    {
        Code.REPOSITORY_CUT,
        Code.REPOSITORY_DAMAGED,
        Code.REPOSITORY_MORE_POSTS_LOST,
        Code.REPOSITORY_POSTS_MAY_BE_LOST,
        Code.REPOSITORY_POSTS_LOST,
        Code.REPOSITORY_RECORDS_LOST,
        Code.REPOSITORY_MORE_RECORDS_LOST,
        Code.REPOSITORY_TREE_DAMAGED,
        Code.REPOSITORY_KEYS_INVALID,
        Code.MERGED_POSTS_SUPPLIED,
        Code.MERGED_POSTS_MAY_BE_SUPPLIED,
    }
)


class ExportResult(NamedTuple):
    """Result of a successful export."""

    path: Path
    posts: int
    bytes: int
    seconds: float
    warnings: "Warnings"
    undated: int
    """Number of posts that the range left out because they have no readable date."""
    notes: tuple[Message, ...] = ()
    """Messages about inconsistencies in the archive, limitations of the drive, and the name of the file."""
    sha256: str | None = None
    """Hash of the file, in hexadecimal."""
    media: "MediaReport | None" = None
    """Of a folder or ZIP that was to take media files along."""
    records: "RecordsReport | None" = None
    """Of a folder or ZIP that was to take everything along."""
    end: "Continuation | None" = None
    """Point from which a later export goes on, if it was asked for; None where no post has a time of archiving."""

    def notes_in_words(self) -> list[str]:
        """Return all notes as sentences of the window."""
        return [in_words(message) for message in self.messages()]

    def messages(self) -> Iterator[Message]:
        """Return all notes: on losses, posts left out or changed, media, the archive, the drive and the name."""
        losses = [note for note in self.notes if note.code in _LOSSES]
        others = [note for note in self.notes if note.code not in _LOSSES]
        yield from (*losses, *self._post_notes(), *self._package_notes(), *others)

    @property
    def has_losses(self) -> bool:
        """Return whether the archive was damaged, so that something of it may be missing."""
        return any(note.code in _LOSSES for note in self.notes)

    def _post_notes(self) -> Iterator[Message]:
        if not self.posts and not self.has_losses:
            yield Message(Code.NO_POSTS, {"name": self.path.name})
        for kind, count in self.warnings.counts.items():
            yield Message(_CODES[kind], {"posts": PostCount(count)})
        if self.warnings.examples:
            places = ", ".join(f"{example.uri} ({example.column})" for example in self.warnings.examples)
            yield Message(Code.EXAMPLES, {"places": places})
        if self.undated:
            yield Message(Code.UNDATED_LEFT_OUT, {"posts": PostCount(self.undated)})

    def _package_notes(self) -> Iterator[Message]:
        for report in (self.media, self.records):
            if report is not None:
                yield from report.messages()


@dataclass(slots=True)
class Warnings:
    """Number of posts by kind of warning, with the first few as examples."""

    counts: Counter[WarningKind] = field(default_factory=Counter)
    examples: list[PostWarning] = field(default_factory=list)

    def add(self, posts: Iterable[Iterable[PostWarning]]) -> None:
        """Count a batch's warnings: each post once per kind."""
        for post in posts:
            for warning in {warning.kind: warning for warning in post}.values():
                self.counts[warning.kind] += 1
                if len(self.examples) < _EXAMPLES and not any(_is_same_value(warning, each) for each in self.examples):
                    self.examples.append(warning)


def _is_same_value(one: PostWarning, other: PostWarning) -> bool:
    return (one.uri, one.column) == (other.uri, other.column)
