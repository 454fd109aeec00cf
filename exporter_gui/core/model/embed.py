"""Texts of embeds: images, videos, links, quoted posts."""

import json
from dataclasses import dataclass
from enum import Enum

from exporter_gui.core.model.json_value import JsonValue


class EmbedKind(Enum):
    """Kind of an embed part."""

    IMAGE = "image"
    VIDEO = "video"
    LINK = "link"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class EmbedPart:
    """Texts of one image, video, link or quoted post."""

    kind: EmbedKind
    title: str = ""
    """Title of a link; author of a quoted post, '' if only its URI is known, as in a repository."""
    text: str = ""
    """Description of an image, video or link, or text of a quoted post."""
    url: str = ""
    """Address of a link, or URI of a quoted post."""


def describe_embed(embed: str) -> tuple[EmbedPart, ...]:
    """Parse the JSON of an embed; unknown or unreadable parts are left out."""
    try:
        data = json.loads(embed) if embed else None
    except (ValueError, RecursionError):
        return ()
    media = _member(data, "media")
    quoted = _member(_member(data, "record"), "record") if media is not None else _member(data, "record")
    return (*_media(data), *_media(media), *_quote(quoted))


def _media(holder: JsonValue) -> list[EmbedPart]:
    lists = (_member(holder, "images"), _member(holder, "items"))  # the latter of a gallery
    images = [image for each in lists if isinstance(each, list) for image in each]
    parts = [EmbedPart(EmbedKind.IMAGE, text=_text(image, "alt")) for image in images if isinstance(image, dict)]
    if "video" in str(_member(holder, "$type")):
        parts.append(EmbedPart(EmbedKind.VIDEO, text=_text(holder, "alt")))
    link = _member(holder, "external")
    if isinstance(link, dict):
        parts.append(EmbedPart(EmbedKind.LINK, _text(link, "title"), _text(link, "description"), _text(link, "uri")))
    return parts


def _quote(record: JsonValue) -> list[EmbedPart]:
    if not isinstance(record, dict):
        return []
    author, value = _member(record, "author"), _member(record, "value")
    names = [_text(author, "displayName"), _text(author, "handle") and f"@{_text(author, 'handle')}"]
    return [EmbedPart(EmbedKind.QUOTE, " ".join(filter(None, names)), _text(value, "text"), _text(record, "uri"))]


def _member(holder: JsonValue, key: str) -> JsonValue:
    return holder.get(key) if isinstance(holder, dict) else None


def _text(holder: JsonValue, key: str) -> str:
    value = _member(holder, key)
    return value if isinstance(value, str) else ""
