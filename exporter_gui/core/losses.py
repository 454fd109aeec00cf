"""Refuses exports that a damaged repository would leave empty, or that would replace a better one."""

from pathlib import Path

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.errors import ArchiveError, DestinationError, VerificationError
from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.layout import is_export
from exporter_gui.core.request import ExportRequest


def check_losses(request: ExportRequest, database: PostDatabase, repository: RepositoryContents, posts: int) -> None:
    """Raise `ArchiveError` or `DestinationError` if posts of a damaged repository are not to be exported like this.

    That is so if none of them can be read, or if an export would be replaced that holds more, or nobody knows how many.
    """
    if not repository.losses.concern_posts:
        return
    name = repository.file_name
    if not posts and not (request.has_everything and repository.collections):
        reason = reason_for_none(repository, database.count(Selection(None)))
        raise ArchiveError(reason.code, **reason.parameters)
    if not _is_replaced(request.destination):
        return
    replaced = _posts_at(request.destination)
    if replaced is None or replaced > posts:
        code = Code.DAMAGED_REPLACES_UNKNOWN if replaced is None else Code.DAMAGED_REPLACES_MORE
        numbers = {"posts": PostCount(posts), "replaced": PostCount(replaced or 0)}
        raise DestinationError(code, path=request.destination, name=name, **numbers)


def _is_replaced(destination: Path) -> bool:
    try:
        return is_export(destination) if destination.is_dir() else destination.stat().st_size > 0
    except OSError:  # there is nothing, or writing will tell
        return False


def _posts_at(destination: Path) -> int | None:
    """Return the number of posts of an export, from its manifest; None if that is unknown."""
    from exporter_gui.core.increments.earlier_exports import read_complete  # noqa: PLC0415 - seldom needed

    try:
        return read_complete(destination).posts
    except VerificationError:
        return None


def reason_for_none(repository: RepositoryContents, readable: int) -> Message:
    """Return why a damaged repository, of which so many posts can be read, gives no posts."""
    if not readable:
        return Message(Code.REPOSITORY_WITHOUT_POSTS, {"name": repository.file_name})
    return Message(Code.NO_POSTS_IN_DAMAGED, {"name": repository.file_name, "readable": PostCount(readable)})
