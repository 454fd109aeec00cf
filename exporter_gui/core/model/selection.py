"""Selection of posts to read or export."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from exporter_gui.core.model.time_range import TimeRange

if TYPE_CHECKING:
    from exporter_gui.core.model.continuation import Continuation


@dataclass(frozen=True, slots=True)
class Selection:
    """Filters for posts of one author, or of all authors if `did` is None."""

    did: str | None
    time_range: TimeRange = field(default_factory=TimeRange)
    include_replies: bool = True
    include_reposts: bool = False
    """Include the posts of authors who do not own the archive."""
    only_media: bool = False
    text: str = ""
    """Text that a post must contain, literally and ignoring case (Unicode case folding)."""
    since: "Continuation | None" = None
    """End of an earlier export: only posts that were archived later, or at a time that cannot be read."""

    @property
    def is_filtered(self) -> bool:
        """Return whether dates or filters leave out posts of the account itself."""
        return replace(self, did=None, include_reposts=False) != Selection(None)

    def without_since(self) -> "Selection":
        """Return the selection of new and earlier posts."""
        return replace(self, since=None)
