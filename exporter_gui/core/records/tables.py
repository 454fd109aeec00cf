"""Tables for spreadsheets: the columns of Bluesky's own collections."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.record import Record
from exporter_gui.core.records.addresses import address_of

_ITSELF = "uri"


@dataclass(frozen=True, slots=True)
class Table:
    """Columns for the records of a collection, between the first (`uri`) and the last (`address`)."""

    columns: tuple[str, ...]
    """Fields of a record; a dot stands before a field of a field."""
    subject: str
    """Column of the URI or DID whose web address is the last column."""

    def rows(self, records: Iterable[Record]) -> Iterator[tuple[str, ...]]:
        """Return the header, and a row for each record."""
        yield (_ITSELF, *self.columns, "address")
        for record in records:
            cells = {_ITSELF: record.uri}
            cells |= {column: _cell(_field(record.value, column)) for column in self.columns}
            yield (*cells.values(), address_of(cells[self.subject]))


_OF_POST = Table(("subject.uri", "subject.cid", "createdAt", "via.uri"), "subject.uri")
_OF_SUBJECT = Table(("subject", "createdAt"), "subject")
TABLES = {
    "app.bsky.feed.like": _OF_POST,
    "app.bsky.feed.repost": _OF_POST,
    "app.bsky.feed.threadgate": Table(("post", "allow", "hiddenReplies", "createdAt"), "post"),
    "app.bsky.feed.postgate": Table(("post", "embeddingRules", "detachedEmbeddingUris", "createdAt"), "post"),
    "app.bsky.feed.generator": Table(("did", "displayName", "description", "avatar", "createdAt"), _ITSELF),
    "app.bsky.graph.follow": _OF_SUBJECT,
    "app.bsky.graph.block": _OF_SUBJECT,
    "app.bsky.graph.listblock": _OF_SUBJECT,
    "app.bsky.graph.list": Table(("name", "purpose", "description", "avatar", "createdAt"), _ITSELF),
    "app.bsky.graph.listitem": Table(("subject", "list", "createdAt"), "subject"),
    "app.bsky.graph.starterpack": Table(("name", "description", "list", "feeds", "createdAt"), _ITSELF),
    "app.bsky.graph.verification": Table(("subject", "handle", "displayName", "createdAt"), "subject"),
    "app.bsky.actor.profile": Table(
        ("displayName", "description", "pronouns", "website", "avatar", "banner", "pinnedPost.uri", "createdAt"),
        _ITSELF,
    ),
    "app.bsky.actor.status": Table(("status", "embed", "durationMinutes", "createdAt"), _ITSELF),
}
"""By collection. Posts have formats of their own."""


def _field(value: JsonValue, path: str) -> JsonValue:
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _cell(value: JsonValue) -> str:
    """Return a value as text: CIDs of links and blobs alone, lists and other objects as JSON."""
    match value:
        case None:
            return ""
        case str(text) | {"$link": str(text)} | {"ref": {"$link": str(text)}} | {"cid": str(text), "mimeType": _}:
            return text.replace("\0", "\ufffd")
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
