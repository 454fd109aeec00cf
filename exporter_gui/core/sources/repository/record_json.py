"""Decoded records as JSON, the way AT Protocol writes them: `{"$link": CID}`, `{"$bytes": base64}`."""

import base64
import json

from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.sources.repository.cid import cid_text, is_link
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue


def write_json(value: CborValue) -> bytes:
    """Return compact JSON; bytes of a text that are not UTF-8 are kept. Raises `RecursionError`."""
    return _encode(value).encode("utf-8", "surrogateescape")


def readable(value: CborValue) -> JsonValue:
    """Return a value with links and bytes as objects, and U+FFFD for each byte of a text that is not UTF-8."""
    match value:
        case str():
            return readable_text(value)
        case bytes():
            return _as_object(value)
        case list():
            return [readable(item) for item in value]
        case dict():
            return {readable_text(key): readable(item) for key, item in value.items()}
    return value


def readable_text(text: str) -> str:
    """Return a text with U+FFFD for each byte that is not UTF-8."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _as_object(value: object) -> dict[str, JsonValue]:
    if not isinstance(value, bytes):
        raise TypeError(value)
    return {"$link": cid_text(value)} if is_link(value) else {"$bytes": base64.b64encode(value).decode()}


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_as_object).encode
