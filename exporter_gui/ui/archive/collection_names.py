"""Names of the collections of a repository."""

from PySide6.QtCore import QCoreApplication

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.ui.widgets.label_text import one_line

_NAMES = {
    "app.bsky.feed.post": QT_TRANSLATE_NOOP("collection_names", "Posts"),
    "app.bsky.feed.like": QT_TRANSLATE_NOOP("collection_names", "Likes"),
    "app.bsky.feed.repost": QT_TRANSLATE_NOOP("collection_names", "Reposts"),
    "app.bsky.feed.threadgate": QT_TRANSLATE_NOOP("collection_names", "Reply settings"),
    "app.bsky.feed.postgate": QT_TRANSLATE_NOOP("collection_names", "Quote settings"),
    "app.bsky.feed.generator": QT_TRANSLATE_NOOP("collection_names", "Feeds"),
    "app.bsky.actor.profile": QT_TRANSLATE_NOOP("collection_names", "Profile"),
    "app.bsky.actor.status": QT_TRANSLATE_NOOP("collection_names", "Status"),
    "app.bsky.graph.follow": QT_TRANSLATE_NOOP("collection_names", "Follows"),
    "app.bsky.graph.block": QT_TRANSLATE_NOOP("collection_names", "Blocks"),
    "app.bsky.graph.list": QT_TRANSLATE_NOOP("collection_names", "Lists"),
    "app.bsky.graph.listitem": QT_TRANSLATE_NOOP("collection_names", "People in lists"),
    "app.bsky.graph.listblock": QT_TRANSLATE_NOOP("collection_names", "Blocked lists"),
    "app.bsky.graph.starterpack": QT_TRANSLATE_NOOP("collection_names", "Starter packs"),
    "app.bsky.graph.verification": QT_TRANSLATE_NOOP("collection_names", "Verifications"),
    "app.bsky.labeler.service": QT_TRANSLATE_NOOP("collection_names", "Labeling service"),
    "app.bsky.notification.declaration": QT_TRANSLATE_NOOP("collection_names", "Notification settings"),
    "chat.bsky.actor.declaration": QT_TRANSLATE_NOOP("collection_names", "Chat settings"),
    "com.whtwnd.blog.entry": QT_TRANSLATE_NOOP("collection_names", "Blog entries (WhiteWind)"),
}


def collection_name(collection: str) -> str:
    """Return the name of a collection in words; that of one that is not known as it is."""
    name = _NAMES.get(collection)
    return one_line(collection) if name is None else QCoreApplication.translate("collection_names", name)


def other_collections(repository: RepositoryContents) -> list[tuple[str, int]]:
    """Return the collections beside the posts with their numbers, those with a name in words and many records first."""
    others = [(name, records) for name, records in repository.collections.items() if name != POSTS]
    return sorted(others, key=lambda each: (each[0] not in _NAMES, -each[1], each[0]))
