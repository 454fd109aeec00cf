"""Export at a destination that a later one replaces."""

from dataclasses import dataclass

from exporter_gui.core.model.continuation import Continuation


@dataclass(frozen=True, slots=True)
class Replaced:
    """Facts that tell whether the later export would lose anything."""

    posts: int = 0
    media: int = 0
    """Records of media files whose file is there."""
    end: Continuation | None = None
    """Point up to which it holds posts; None if it does not tell."""
