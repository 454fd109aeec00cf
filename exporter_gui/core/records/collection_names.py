"""Names of the collections of a repository."""

from collections.abc import Mapping

from exporter_gui.core.language import QT_TRANSLATE_NOOP, number, translate
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.repository_contents import Losses, RepositoryContents

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


_OR_MORE = QT_TRANSLATE_NOOP("collection_names", "{number} or more")


def is_known(collection: str) -> bool:
    """Return whether a collection has a name in words."""
    return collection in _NAMES


def english_names() -> Mapping[str, str]:
    """Return the English names of collections, to be translated."""
    return _NAMES


def collection_name(collection: str) -> str:
    """Return the name of a collection in words; an unknown one's own name, which is not trusted."""
    return translate("collection_names", _NAMES[collection]) if is_known(collection) else collection


def records_text(records: int, losses: Losses, collection: str = "") -> str:
    """Return the number of records of a collection, or of several without posts, like `1,234` or `1,234 or more`."""
    template = translate("collection_names", _OR_MORE) if losses.has_more(collection) else "{number}"
    return template.format(number=number(records))


def other_collections(repository: RepositoryContents) -> list[tuple[str, int]]:
    """Return the collections beside the posts with their numbers, those with a name in words and many records first."""
    others = [(name, records) for name, records in repository.collections.items() if name != POSTS]
    return sorted(others, key=lambda each: (not is_known(each[0]), -each[1], each[0]))
