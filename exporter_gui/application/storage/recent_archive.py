"""Archive that was opened lately."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from exporter_gui.core.model.account import Summary


@dataclass(frozen=True, slots=True)
class RecentArchive:
    """Archive that was opened lately, as it was then. Versions before this one kept the path alone."""

    path: Path
    handle: str = ""
    """Handle of its only owner; '' if it has several or none, or if the handle is unknown."""
    owners: int = 0
    posts: int | None = None
    """Number of all its posts; None if unknown."""
    opened_at: datetime | None = None
    """In UTC; None if unknown."""

    @classmethod
    def of(cls, path: Path, summary: Summary, opened_at: datetime) -> "RecentArchive":
        """Return an archive that was just opened."""
        owners = summary.owners
        is_known = len(owners) == 1 and owners[0].handle != owners[0].did
        return cls(path, owners[0].handle if is_known else "", len(owners), summary.posts, opened_at)
