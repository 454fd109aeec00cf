"""Comparison of posts with those of an earlier export."""

from dataclasses import dataclass
from enum import Enum


class Changed(Enum):
    """Changes for which a post is exported again."""

    CONTENT = "content"
    """Text, labels, kind of embed or version."""
    COUNTS = "counts"
    """The same, or likes, reposts, replies or quotes."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Request to compare posts by their fingerprints, and to keep those of this export."""

    changed: Changed
    earlier: str = ""
    """SHA-256 of the manifest of the earlier export, in hexadecimal; '' for the first export."""
