"""Account of what a file lacks, or holds otherwise than its commit says."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from exporter_gui.core.messages import Bytes, Code, Message, PostCount
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.repository_contents import Losses

_POSTS, _POSTS_END = f"{POSTS}/".encode(), f"{POSTS}0".encode()
"""The least key of a post, and the least key behind all of them."""


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
    hidden: Counter[str] = field(default_factory=Counter)
    """Those of them that list nothing but records of one collection, and at least one of them each, by collection."""
    may_hide_posts: bool = False
    """True if one of them may have listed posts."""
    may_hide_others: bool = False
    """True if one of them may have listed other records."""
    keys: int = 0
    """Records under names that no repository may have, left out."""
    misplaced: int = 0
    """Keys at a wrong depth of the tree, read all the same."""
    cut_at: int | None = None
    """Offset of a block in which the file ends; None where it ends as it should."""
    damaged_at: int | None = None
    """Offset of the first damage between blocks; None if there is none."""
    skipped: int = 0
    """Bytes that were left out because of such damage."""
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
                self.cut_at is not None,
                self.damaged_at is not None,
            )
        )

    def add_subtree(self, low: bytes, high: bytes | None) -> None:
        """Count a part of the tree that cannot be read; its keys lie between two others, `high` None for none."""
        self.subtrees += 1
        self.may_hide_posts |= low < _POSTS_END and (high is None or high > _POSTS)
        self.may_hide_others |= low < _POSTS or high is None or high > _POSTS_END
        collection, slash, _key = low.partition(b"/")
        if slash and high is not None and high.startswith(collection + slash):
            self.hidden[collection.decode("utf-8", "replace")] += 1

    @property
    def _hidden_others(self) -> int:
        return self.hidden.total() - self.hidden[POSTS]

    def losses(self) -> Losses:
        """Return the numbers of what is lost."""
        return Losses(
            self.posts.listed,
            self.posts.read,
            self.posts.listed - self.posts.read + self.hidden[POSTS],
            self.others.listed - self.others.read + self._hidden_others,
            self.subtrees,
            self.may_hide_posts,
            self.may_hide_others,
            self.cut_at,
            self.skipped,
        )

    def messages(self, path: Path) -> Iterator[Message]:
        """Return what to say of it."""
        name = path.name
        if self.cut_at is not None:
            yield Message(Code.REPOSITORY_CUT, {"name": name, "size": Bytes(self.cut_at)})
        if self.damaged_at is not None:
            numbers = {"size": Bytes(self.damaged_at), "skipped": Bytes(self.skipped)}
            yield Message(Code.REPOSITORY_DAMAGED, {"name": name, **numbers})
        if self.may_hide_posts:
            least = PostCount(self.losses().posts)
            more = {"readable": PostCount(self.posts.read), "hidden": self.hidden[POSTS]}
            code = Code.REPOSITORY_MORE_POSTS_LOST if least else Code.REPOSITORY_POSTS_MAY_BE_LOST
            yield Message(code, {"name": name, "least": least, **more, **_numbers(self.posts)})
        elif self.posts.read < self.posts.listed:
            yield Message(Code.REPOSITORY_POSTS_LOST, {"name": name, **_numbers(self.posts)})
        if others := self.losses().others:
            code = Code.REPOSITORY_MORE_RECORDS_LOST if self.may_hide_others else Code.REPOSITORY_RECORDS_LOST
            hidden = self._hidden_others
            yield Message(code, {"name": name, "least": others, "hidden": hidden, **_numbers(self.others)})
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
