"""Records of a repository, of whatever collection."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from exporter_gui.core.model.json_value import JsonValue

POSTS = "app.bsky.feed.post"
REPOSTS = "app.bsky.feed.repost"


class Record(NamedTuple):
    """One record."""

    key: str
    """The last part of its URI."""
    uri: str
    cid: str
    value: JsonValue
    """Links are `{"$link": CID}`, bytes `{"$bytes": base64}`."""


class Collection(NamedTuple):
    """Collection of records."""

    name: str
    """An NSID, of at most 1,024 characters, which is not trusted otherwise."""
    records: int
    """Number of the records that the repository lists; where parts of its list are lost, of those it must have had."""
    is_doubled: bool
    """True if another collection comes before it whose name differs in upper and lower case only."""


class Records(Protocol):
    """All records of a repository, read while it is open."""

    @property
    def did(self) -> str:
        """Return whose repository it is."""

    def collections(self) -> Iterator[Collection]:
        """Return the collections in the order of their names."""

    def sample(self, collection: str, size: int) -> Iterator[Record]:
        """Return up to so many records of a collection, spread over it."""

    def of(self, collection: str) -> Iterator[Record]:
        """Return the records of a collection in the order of their keys; what cannot be read is left out."""
