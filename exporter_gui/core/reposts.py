"""Notes on reposts that were asked for, and that a repository does not hold."""

from collections.abc import Iterator

from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.messages import Code, Message
from exporter_gui.core.model.record import REPOSTS
from exporter_gui.core.request import ExportRequest


def notes_on_reposts(database: PostDatabase, request: ExportRequest) -> Iterator[Message]:
    """Return a message if posts of others are asked for, and the archive is only a repository, which has none."""
    repository = database.repository
    asks = request.selection.include_reposts or request.asks_for_others
    if asks and repository is not None and repository.merged is None:
        reposts = repository.collections.get(REPOSTS, 0)
        code = Code.REPOSTS_ARE_IN_RECORDS if request.has_everything else Code.REPOSTS_ARE_RECORDS
        number = Code.REPOSTS_OR_MORE if repository.losses.has_more(REPOSTS) else reposts
        yield Message(code, {"name": database.path.name, "reposts": number, "number": reposts})
