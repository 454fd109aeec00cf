"""Notes on posts that no signature covers, since they are not in the repository."""

from collections.abc import Iterator

from exporter_gui.core.messages import Code, Message, PostCount
from exporter_gui.core.model.repository_contents import RepositoryContents


def notes_on_unsigned(repository: RepositoryContents | None) -> Iterator[Message]:
    """Return a message if an archive that was merged with a repository has posts of the account that only it has."""
    merged = repository.merged if repository else None
    if merged is not None and merged.only_there:
        numbers = {"posts": PostCount(merged.only_there)}
        yield Message(Code.MERGED_POSTS_UNSIGNED, {"name": merged.file_name, **numbers})
