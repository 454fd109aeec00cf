"""Contents of a repository other than its posts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from exporter_gui.core.messages import Message


class Signature(StrEnum):
    """State of the signature of a repository's commit."""

    UNCHECKED = "not checked"
    VALID = "valid"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class MergedArchive:
    """Archive of the same account that was opened together with a repository."""

    file_name: str
    bytes: int
    posts: int


@dataclass(frozen=True, slots=True)
class RepositoryContents:
    """Contents of a repository of which an archive's tables know nothing."""

    collections: Mapping[str, int]
    """Number of the records that the commit lists, by collection."""
    signature: Signature
    as_of: str | None
    """When the repository was changed last, in RFC 3339; None where the commit does not tell."""
    problems: tuple[Message, ...] = ()
    """Messages about what is missing or untrue."""
    merged: MergedArchive | None = None
