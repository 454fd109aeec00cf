"""Choice of the posts of an export: all that are selected, or only what is new since an earlier one."""

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.post_order import PostOrder
from exporter_gui.core.messages import Message
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest

if TYPE_CHECKING:
    from exporter_gui.core.increments.comparing import Compared


class Increment(NamedTuple):
    """Posts that are exported."""

    order: PostOrder
    similar: Selection
    """Posts that are a sample for the size."""
    notes: Sequence[Message] = ()
    compared: "Compared | None" = None

    def keep(self, manifest: str | None) -> Sequence[Message]:
        """Keep the fingerprints of a complete export, if asked for; return messages about what failed.

        `manifest` is the SHA-256 of its manifest.
        """
        return () if self.compared is None or manifest is None else self.compared.keep(manifest)


def load_modules(request: ExportRequest) -> None:
    """Load what a request needs; called before any file is opened, and most requests need nothing."""
    if request.selection.since is not None or request.tells_end or request.replaced is not None:
        from exporter_gui.core.database import continuation  # noqa: F401, PLC0415 - as said
        from exporter_gui.core.increments import continuing  # noqa: F401, PLC0415 - as said
    if request.comparison is not None:
        from exporter_gui.core.database import fingerprints  # noqa: F401, PLC0415 - as said
        from exporter_gui.core.increments import comparing  # noqa: F401, PLC0415 - as said


def choose_posts(request: ExportRequest, database: PostDatabase, opened: contextlib.ExitStack) -> Increment:
    """Return the posts of a request. What it needs until the end of the export is closed with `opened`.

    Raises `ArchiveError` and `VerificationError` where nothing can go on from the earlier export, and `NothingNew`.
    """
    selection = request.selection
    if selection.since is None and request.comparison is None:
        return Increment(database.batches(selection), selection)
    from exporter_gui.core.increments.continuing import check_continuation, nothing_new  # noqa: PLC0415 - loaded before

    whole = selection.without_since()
    if request.comparison is not None:
        from exporter_gui.core.increments.comparing import compare  # noqa: PLC0415 - as above

        compared = compare(database, selection, request.comparison, opened)
        increment = Increment(
            database.batches(whole, chosen=compared.earlier is not None), whole, compared.notes, compared
        )
    else:
        notes = check_continuation(database, selection, selection.since) if selection.since else ()
        increment = Increment(database.batches(selection), whole, notes)
    if selection.since is not None and not increment.order.posts:
        database.check_finally()
        notes = (*increment.notes, *database.known_problems, *database.notes())
        raise nothing_new(selection.since, notes, is_compared=request.comparison is not None)
    return increment
