"""Values of posts, of any type that a database may hold."""

import json

from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.large_text import LargeText
from exporter_gui.core.model.post import FLAG_TEXTS, Post, PostWarning, Value, WarningKind, bytes_of, text_of, uri_of
from exporter_gui.core.model.utf8 import is_utf8

_MAX_STRING, _MAX_LIST = 2_000, 200_000


def read_json(post: Post, column: str, warnings: list[PostWarning]) -> JsonValue:
    """Return the JSON in a column; None if there is none, or if it is unreadable, which is added to the warnings."""
    stored = post[column]
    if stored in (None, b"null", "", b"") or not isinstance(stored, str | bytes):
        return None
    if not is_utf8(bytes_of(stored)):
        warnings.append(PostWarning(uri_of(post), column, WarningKind.INVALID_UTF8))
    try:
        value: JsonValue = json.loads(text_of(stored))
    except (ValueError, RecursionError):
        warnings.append(PostWarning(uri_of(post), column, WarningKind.LOST_JSON))
        return None
    return value


def beginning(value: Value | LargeText, characters: int) -> tuple[str, bool]:
    """Return the beginning of a text, and whether it was cut."""
    if isinstance(value, LargeText):
        return text_of(value.read(4 * characters))[:characters], True
    text = text_of(value) if isinstance(value, str | bytes) else "" if value is None else str(value)
    return text[:characters], len(text) > characters


def string(value: Value | LargeText) -> str:
    """Return the beginning of a text that is mostly short."""
    text, _is_cut = beginning(value, _MAX_STRING)
    return text


def lines(value: Value | LargeText) -> list[str]:
    """Return the lines of a list, of a very long one those at its beginning."""
    text, is_cut = beginning(value, _MAX_LIST)
    found = text.split("\n") if text else []
    return found[:-1] if is_cut else found


def is_true(value: Value | LargeText) -> bool:
    """Return a boolean as bskyarchive reads it."""
    if isinstance(value, str | bytes):
        return FLAG_TEXTS.get(text_of(value), False)
    return bool(value) and not isinstance(value, LargeText)
