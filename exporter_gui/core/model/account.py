"""Accounts and contents of an archive."""

from dataclasses import dataclass

from exporter_gui.core.model.repository_contents import RepositoryContents


@dataclass(frozen=True, slots=True)
class Account:
    """An owner of the archive, as its newest profile snapshot names it."""

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
    """The day of the oldest post, as stored, like `2023-04-01`; None in an empty archive."""
    last_post: str | None
    last_archived: str | None
    """When the post that was stored last was stored, in RFC 3339; None where that cannot be read."""
    problem: str = ""
    """A sentence about posts or index entries that are lost; empty where none are, or where nobody looked for them."""
    repository: RepositoryContents | None = None
    """What only a repository tells; None for an archive of bskyarchive's."""

    @property
    def posts_of_others(self) -> int:
        """Posts by authors who do not own the archive: what its owners reposted."""
        return self.posts - sum(owner.posts for owner in self.owners) if self.owners else 0
