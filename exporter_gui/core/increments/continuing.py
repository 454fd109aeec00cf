"""Checks that an export can go on from an earlier one."""

import time
from collections.abc import Sequence

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError, NothingNew
from exporter_gui.core.increments.increment import Increment
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.replaced import Replaced
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.request import ExportRequest

_SYNCHRONIZATION_NS = 3_600_000_000_000
"""A synchronization sees all posts; within that time of the newest one, it has seen others that are still there."""


def check_continuation(database: PostDatabase, selection: Selection, since: Continuation) -> tuple[Message, ...]:
    """Return notes on posts that are gone, or new each time.

    Raises `ArchiveError` if it is another archive, an older copy of it, or holds earlier posts that were not known.
    """
    now, newest = database.posts_up_to(selection, since), database.continuation(selection)
    name, known = database.path.name, since.posts_up_to_it
    if known and not now.posts:
        raise ArchiveError(Code.SINCE_REBUILT, name=name, posts=PostCount(known))
    is_newest_gone = newest is not None and newest.unix_ns < since.unix_ns
    left = known - is_newest_gone
    if now.posts > left:
        raise ArchiveError(Code.SINCE_MORE_POSTS, name=name, found=PostCount(now.posts), known=left)
    if newest is not None and is_newest_gone and _is_older(database, since):
        raise ArchiveError(Code.SINCE_ARCHIVE_OLDER, name=name, newest=newest.second, exported=since.second)
    numbers = {Code.POSTS_GONE: known - now.posts, Code.ALWAYS_NEW: now.unreadable}
    return tuple(Message(code, {"number": number}) for code, number in numbers.items() if number)


def _is_older(database: PostDatabase, since: Continuation) -> bool:
    """Tell whether an archive was last synchronized before the end of an export; a time yet to come tells nothing."""
    return since.unix_ns < time.time_ns() and not database.was_seen_after(since.unix_ns - _SYNCHRONIZATION_NS)


def nothing_new(since: Continuation, notes: Sequence[Message], *, is_compared: bool) -> NothingNew:
    """Return the outcome of an export without new posts."""
    code = Code.NOTHING_CHANGED if is_compared else Code.NOTHING_NEW
    outcome = NothingNew(code, time=since.second)
    outcome.notes.extend(notes)
    return outcome


def check_replaced(request: ExportRequest, database: PostDatabase, replaced: Replaced, increment: Increment) -> None:
    """Raise `NothingNew` if the export that would be replaced holds posts that have left the archive since."""
    selection, end, gone = request.selection, replaced.end, 0
    if end is not None:
        gone = end.posts_up_to_it - database.posts_up_to(selection, end).posts
        if selection.since is not None:  # of which some belong to earlier exports
            gone -= selection.since.posts_up_to_it - database.posts_up_to(selection, selection.since).posts
    if gone > 0 or increment.order.posts < replaced.posts:
        database.check_finally()
        outcome = NothingNew(Code.SINCE_KEPT, path=request.destination, posts=PostCount(replaced.posts))
        outcome.notes.extend(increment.notes)
        raise outcome
