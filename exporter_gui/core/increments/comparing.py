"""Comparison of an archive with the fingerprints of an earlier export."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exporter_gui.core.database.fingerprints import Fingerprints
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError, VerificationError
from exporter_gui.core.increments.kept_fingerprints import find_kept, mark_used, new_file, remove_surplus
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.comparison import Comparison
from exporter_gui.core.model.selection import Selection


@dataclass(frozen=True, slots=True)
class Compared:
    """Fingerprints of an export, and what the comparison told."""

    selection: Selection
    fingerprints: Fingerprints
    earlier: Path | None = None
    """Fingerprints of the export that it goes on from: only what `PostDatabase.choose` was given is exported."""
    notes: Sequence[Message] = ()

    def keep(self, manifest: str) -> Sequence[Message]:
        """Keep the fingerprints for later exports; return a message if that fails."""
        file = new_file(self.selection, manifest, self.earlier)
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.fingerprints.save(file)
            remove_surplus()
        except OSError as error:
            reason = error.strerror or str(error)
            return (Message(Code.FINGERPRINTS_LOST, {"folder": file.parent, "reason": reason}),)
        return ()


def compare(
    database: PostDatabase, selection: Selection, comparison: Comparison, opened: contextlib.ExitStack
) -> Compared:
    """Find what is new or changed since an earlier export, if there was one, and choose it.

    Raises `VerificationError` without its fingerprints, and `ArchiveError` if none of its posts are there any more.
    """
    fingerprints = opened.enter_context(contextlib.closing(database.fingerprints(selection)))
    if not comparison.earlier:
        return Compared(selection, fingerprints)
    file = find_kept(selection, comparison.earlier)
    found = None if file is None else fingerprints.compare(file, comparison.changed)
    if file is None or found is None:
        raise VerificationError(Code.SINCE_NOT_REMEMBERED)
    is_damaged = database.repository is not None and database.repository.losses.concern_posts
    if found.known and found.gone == found.known:
        code = Code.SINCE_UNREADABLE if is_damaged else Code.SINCE_REBUILT
        raise ArchiveError(code, name=database.path.name, posts=PostCount(found.known))
    mark_used(file)
    database.choose(fingerprints.chosen())
    gone = Code.POSTS_GONE_OR_UNREADABLE if is_damaged else Code.POSTS_GONE
    numbers = {Code.POSTS_CHANGED: found.changed, gone: found.gone}
    notes = tuple(Message(code, {"number": number}) for code, number in numbers.items() if number)
    return Compared(selection, fingerprints, file, notes)
