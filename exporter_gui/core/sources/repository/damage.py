"""Account of what a file lacks, or holds otherwise than its commit says."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from exporter_gui.core.messages import Bytes, Code, Message, PostCount


@dataclass(slots=True)
class RecordCounts:
    """Numbers of records: listed in the tree, and why some of them could not be read."""

    listed: int = 0
    missing: int = 0
    altered: int = 0
    unreadable: int = 0

    @property
    def read(self) -> int:
        """Return how many were read."""
        return self.listed - self.missing - self.altered - self.unreadable


@dataclass(slots=True)
class Damage:
    """Damage found while a repository was read."""

    posts: RecordCounts = field(default_factory=RecordCounts)
    others: RecordCounts = field(default_factory=RecordCounts)
    """Records of other collections."""
    subtrees: int = 0
    """Parts of the tree that are missing or altered; what they list cannot be known."""
    keys: int = 0
    """Records under names that no repository may have, left out."""
    misplaced: int = 0
    """Keys at a wrong depth of the tree, read all the same."""
    ends_at: int | None = None
    """Offset behind which the file could not be read; None where it ends as it should."""
    replaced: int = 0
    """Posts with values that JSON cannot express."""

    @property
    def is_damaged(self) -> bool:
        """Return whether anything is lost or untrue."""
        return any(
            (
                self.posts.read < self.posts.listed,
                self.others.read < self.others.listed,
                self.subtrees,
                self.keys,
                self.misplaced,
                self.ends_at is not None,
            )
        )

    def messages(self, path: Path) -> Iterator[Message]:
        """Return what to say of it."""
        name = path.name
        if self.ends_at is not None:
            yield Message(Code.REPOSITORY_CUT, {"name": name, "size": Bytes(self.ends_at)})
        if self.posts.read < self.posts.listed:
            yield Message(Code.REPOSITORY_POSTS_LOST, {"name": name, **_numbers(self.posts)})
        if self.others.read < self.others.listed:
            yield Message(Code.REPOSITORY_RECORDS_LOST, {"name": name, **_numbers(self.others)})
        if self.subtrees:
            yield Message(Code.REPOSITORY_TREE_DAMAGED, {"name": name, "number": self.subtrees})
        if self.keys:
            yield Message(Code.REPOSITORY_KEYS_INVALID, {"name": name, "number": self.keys})
        if self.misplaced:
            yield Message(Code.REPOSITORY_KEYS_MISPLACED, {"name": name, "number": self.misplaced})
        if self.replaced:
            yield Message(Code.REPOSITORY_VALUES_REPLACED, {"posts": PostCount(self.replaced)})


def _numbers(counts: RecordCounts) -> dict[str, int]:
    return {
        "read": counts.read,
        "all": counts.listed,
        "missing": counts.missing,
        "altered": counts.altered,
        "unreadable": counts.unreadable,
    }
