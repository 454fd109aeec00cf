"""Accounts and contents of an archive."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exporter_gui.core.messages import Message

if TYPE_CHECKING:
    from exporter_gui.core.model.repository_contents import RepositoryContents


@dataclass(frozen=True, slots=True)
class Account:
    """Owner of the archive, with the names in its newest profile snapshot."""

    did: str
    handle: str
    display_name: str
    posts: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Contents of an archive."""

    owners: tuple[Account, ...]
    posts: int
    schema_version: int | None
    first_post: str | None
    """Day of the oldest post, as stored, like `2023-04-01`; None if no post has a date."""
    last_post: str | None
    last_archived: str | None
    """Newest time of archiving in the last thousand rows, in RFC 3339; None if none is readable."""
    problems: tuple[Message, ...] = ()
    """Messages about lost posts or index entries; none if they were not checked."""
    repository: "RepositoryContents | None" = None
    """Further contents of a repository; None for a bskyarchive database."""
    has_media: bool = False
    """True if there are records of media files."""

    @property
    def posts_of_others(self) -> int:
        """Number of posts by authors who do not own the archive, which its owners reposted."""
        return self.posts - sum(owner.posts for owner in self.owners) if self.owners else 0
