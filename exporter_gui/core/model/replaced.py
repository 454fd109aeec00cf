"""Export at a destination that a later one replaces."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Replaced:
    """Numbers that the later export must reach, so that nothing is lost."""

    posts: int = 0
    media: int = 0
    """Records of media files whose file is there."""
