"""Choice of the posts of an export: all that are selected, or only what is new since an earlier one."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.post_order import PostOrder
from exporter_gui.core.increments.continuing import check_continuation, nothing_new
from exporter_gui.core.messages import Message
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest

if TYPE_CHECKING:
    from exporter_gui.core.increments.comparing import Compared


@dataclass(frozen=True, slots=True)
class Increment:
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


def choose_posts(request: ExportRequest, database: PostDatabase, opened: contextlib.ExitStack) -> Increment:
    """Return the posts of a request. What it needs until the end of the export is closed with `opened`.

    Raises `ArchiveError` and `RequestError` where nothing can go on from the earlier export, and `NothingNew`.
    """
    selection = request.selection
    whole = selection.without_since()
    if request.comparison is not None:
        from exporter_gui.core.increments.comparing import compare  # noqa: PLC0415 - seldom needed

        compared = compare(database, selection, request.comparison, opened)
        increment = Increment(database.batches(whole, chosen=compared.is_increment), whole, compared.notes, compared)
    else:
        notes = check_continuation(database, selection)
        increment = Increment(database.batches(selection), whole, notes)
    if selection.since is not None and not increment.order.posts:
        database.check_finally()
        raise nothing_new(selection.since, increment.notes, is_compared=request.comparison is not None)
    return increment
