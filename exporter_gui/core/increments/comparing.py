"""Comparison of an archive with the fingerprints of an earlier export."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

from exporter_gui.core.database.fingerprints import Fingerprints
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError, RequestError
from exporter_gui.core.increments.kept_fingerprints import kept_file, make_room
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.comparison import Comparison
from exporter_gui.core.model.selection import Selection


@dataclass(frozen=True, slots=True)
class Compared:
    """Fingerprints of an export, and what the comparison told."""

    selection: Selection
    fingerprints: Fingerprints
    is_increment: bool
    """True if posts of `PostDatabase.choose` were found."""
    notes: Sequence[Message] = ()

    def keep(self, manifest: str) -> Sequence[Message]:
        """Keep the fingerprints for later exports; return a message if that fails."""
        file = kept_file(self.selection, manifest)
        try:
            make_room(file)
            self.fingerprints.save(file)
        except OSError as error:
            reason = error.strerror or str(error)
            return (Message(Code.FINGERPRINTS_LOST, {"folder": file.parent, "reason": reason}),)
        return ()


def compare(
    database: PostDatabase, selection: Selection, comparison: Comparison, opened: contextlib.ExitStack
) -> Compared:
    """Find what is new or changed since an earlier export, if there was one, and choose it.

    Raises `RequestError` without its fingerprints, and `ArchiveError` if none of its posts are there any more.
    """
    fingerprints = opened.enter_context(contextlib.closing(database.fingerprints(selection)))
    if not comparison.earlier:
        return Compared(selection, fingerprints, is_increment=False)
    file = kept_file(selection, comparison.earlier)
    found = fingerprints.compare(file, comparison.changed) if file.is_file() else None
    if found is None:
        raise RequestError(Code.SINCE_NOT_REMEMBERED)
    if found.known and found.gone == found.known:
        raise ArchiveError(Code.SINCE_REBUILT, name=database.path.name, posts=PostCount(found.known))
    database.choose(fingerprints.chosen())
    numbers = {Code.POSTS_CHANGED: found.changed, Code.POSTS_GONE: found.gone}
    notes = tuple(Message(code, {"number": number}) for code, number in numbers.items() if number)
    return Compared(selection, fingerprints, is_increment=True, notes=notes)
