"""Origin of an export, read while its archive is open."""

from dataclasses import dataclass

from exporter_gui.core.database import continuation as _continuation  # noqa: F401 - before files are open, see `find_form`
from exporter_gui.core.database import summary as _summary  # noqa: F401 - as above
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.model.account import Account, Summary
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.selection import Selection


@dataclass(frozen=True, slots=True)
class Origin:
    """Facts about an archive at the moment of an export."""

    file_name: str
    bytes: int
    summary: Summary
    account: Account | None
    """The owner whose posts were exported; None for all authors, or one who is no owner."""
    continuation: Continuation | None


def read_origin(database: PostDatabase, selection: Selection) -> Origin:
    """Return the origin of an export."""
    summary = database.summary()
    account = next((owner for owner in summary.owners if owner.did == selection.did), None)
    return Origin(database.path.name, _size(database), summary, account, database.continuation(selection))


def _size(database: PostDatabase) -> int:
    try:
        return database.path.stat().st_size
    except OSError:
        return 0
