"""Later synchronizations of archives as bskyarchive does them: every post is stored again and keeps its first time."""

from collections.abc import Iterable
from pathlib import Path

from tests.support.small_archive import DID, alter, fill, numbered

OTHER = "did:plc:otherotherotherother"


def sync(archive: Path, at: str, numbers: Iterable[int] = (), **changes: object) -> Path:
    """See all posts again, and add new ones with these numbers."""
    alter(archive, "UPDATE posts SET indexed_at = ?", (at,))
    return fill(archive, [numbered(number, archived_at=at, indexed_at=at, **changes) for number in numbers])


def remove(archive: Path, *numbers: int) -> None:
    """Remove posts, as no version of bskyarchive does."""
    for number in numbers:
        alter(archive, "DELETE FROM posts WHERE uri = ?", (numbered(number)["uri"],))


def uris(*numbers: int) -> set[str]:
    return {f"at://{DID}/app.bsky.feed.post/3k{number:07d}" for number in numbers}
