"""Contents of a repository other than its posts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from exporter_gui.core.messages import Message
from exporter_gui.core.model.record import POSTS


class Signature(StrEnum):
    """State of the signature of a repository's commit."""

    UNCHECKED = "not checked"
    VALID = "valid"
    VALID_FOR_THE_REST = "valid for what could be read"
    """Of a file of which something is lost."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Losses:
    """Numbers of what a repository should hold and does not."""

    posts_listed: int = 0
    """Posts in what is left of the list of records."""
    posts_read: int = 0
    posts: int = 0
    """Posts that cannot be read; more, if `has_more_posts`."""
    others: int = 0
    """Other records that cannot be read; more, if `has_more_others`."""
    parts_of_list: int = 0
    """Parts of the list of records that are missing or damaged; what they list is unknown."""
    has_more_posts: bool = False
    """True if they may list posts."""
    has_more_others: bool = False
    """True if they may list other records."""
    cut_at: int | None = None
    """Bytes after which the file ends too early; None if it ends as it should."""
    skipped: int = 0
    """Bytes that are damaged so that they could not be told apart."""

    @property
    def is_loss(self) -> bool:
        """Return whether anything is or may be lost."""
        is_bad_file = self.cut_at is not None or self.skipped > 0
        return is_bad_file or self.posts > 0 or self.others > 0 or self.parts_of_list > 0

    def has_more(self, collection: str) -> bool:
        """Return whether parts of the list that are lost may list records of a collection."""
        return self.has_more_posts if collection == POSTS else self.has_more_others

    @property
    def concern_posts(self) -> bool:
        """Return whether posts are or may be lost."""
        return self.posts > 0 or self.has_more_posts


NO_LOSSES = Losses()


@dataclass(frozen=True, slots=True)
class MergedArchive:
    """Archive of the same account that was opened together with a repository."""

    file_name: str
    bytes: int
    posts: int
    only_there: int
    """Posts of the account that could not be read in the repository, and that no signature covers."""
    differing: int
    """Posts whose text, date or CID is another in the repository, from which it was taken."""
    supplied: int = 0
    """Posts that the repository lists, and that could be read only there."""


@dataclass(frozen=True, slots=True)
class RepositoryContents:
    """Contents of a repository of which an archive's tables know nothing."""

    collections: Mapping[str, int]
    """Number of the records that the commit lists, by collection; more, if `losses.has_more`."""
    signature: Signature
    as_of: str | None
    """When the repository was changed last, in RFC 3339; None where the commit does not tell."""
    problems: tuple[Message, ...] = ()
    """Messages about what is missing or untrue."""
    merged: MergedArchive | None = None
    file_name: str = ""
    did: str = ""
    """The account."""
    commit: str = ""
    """CID of the commit, the root of all."""
    revision: str = ""
    """TID of the last change; '' where the commit does not tell."""
    losses: Losses = NO_LOSSES
