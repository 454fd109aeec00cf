"""Export of the history from which a later one can go on, with its stored form."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.json_value import JsonValue

_LARGEST_ROW = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class LastExport:
    """Finished export, and where it ended."""

    finished_at: datetime
    """In UTC."""
    end: Continuation

    def to_json(self) -> JsonValue:
        """Return the stored form."""
        return {
            "finished_at": self.finished_at.isoformat(),
            "archived_at": self.end.archived_at,
            "posts_up_to_it": self.end.posts_up_to_it,
            "last_row": self.end.last_row,
        }

    @classmethod
    def from_json(cls, stored: JsonValue) -> Self | None:
        """Return the export of a stored form; None if it is invalid."""
        if not isinstance(stored, dict):
            return None
        try:
            finished_at = datetime.fromisoformat(str(stored.get("finished_at")))
        except ValueError:
            return None
        end = continuation_of(stored.get("archived_at"), stored.get("posts_up_to_it"), stored.get("last_row"))
        return None if end is None or finished_at.tzinfo is None else cls(finished_at, end)


def continuation_of(
    archived_at: JsonValue | bytes, posts: JsonValue | bytes, last_row: JsonValue | bytes
) -> Continuation | None:
    """Return where an export ended; None if the stored values are invalid."""
    if not isinstance(archived_at, str) or not isinstance(posts, int) or posts < 0:
        return None
    row = last_row if isinstance(last_row, int) and 0 <= last_row <= _LARGEST_ROW else None
    end = Continuation(archived_at, posts, row)
    try:
        _ = end.second
    except ValueError:
        return None
    return end
