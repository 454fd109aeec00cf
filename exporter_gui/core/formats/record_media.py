"""Names of media files in embeds as a repository stores them (`app.bsky.embed.*` without `#view`): CIDs of blobs."""

import json
import re
from collections.abc import Iterator

from exporter_gui.core.formats.json_text import tokens
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.post import text_of

_KINDS = ("images", "gallery", "external", "video", "record", "recordWithMedia")
_TYPES = frozenset(f"app.bsky.embed.{kind}" for kind in _KINDS)
_NAME = re.compile("[A-Za-z][A-Za-z0-9]+")
_Path = tuple[str | None, ...]
"""Keys on the path to a value; None for an array."""
_BLOBS: tuple[_Path, ...] = (("images", None, "image"), ("items", None, "image"), ("external", "thumb"), ("video",))
_NAMES = frozenset(
    (*before, *blob, *name) for before in ((), ("media",)) for blob in _BLOBS for name in (("ref", "$link"), ("cid",))
)
_KEPT = _NAMES | {("$type",)}
_BRANCHES = frozenset(path[:length] for path in _KEPT for length in range(len(path)))


def blob_names(embed: JsonValue) -> list[str] | None:
    """Return the CIDs of images, gallery items, thumbnails and videos; None if the embed is not a repository's."""
    kind = embed.get("$type") if isinstance(embed, dict) else None
    if not isinstance(embed, dict) or not isinstance(kind, str) or kind not in _TYPES:
        return None
    return [*_names(embed), *_names(embed.get("media"))]


def blob_names_by_piece(embed: bytes) -> list[str] | None:
    """Same as `blob_names`, for JSON of any size and depth. Raises `NotJSONError`."""
    return blob_names(json.loads(text_of(b"".join(_reduced(embed)))))


def _names(holder: JsonValue) -> Iterator[str]:
    for path in _BLOBS:
        for blob in _values(holder, path):
            names = [name for member in (("ref", "$link"), ("cid",)) for name in _values(blob, member)]
            yield from [name for name in names if isinstance(name, str) and _NAME.fullmatch(name)][:1]


def _values(holder: JsonValue, path: _Path) -> list[JsonValue]:
    found = [holder]
    for key in path:
        if key is None:
            found = [item for value in found if isinstance(value, list) for item in value]
        else:
            found = [value[key] for value in found if isinstance(value, dict) and key in value]
    return found


def _reduced(embed: bytes) -> Iterator[bytes]:
    """Yield the pieces of the same JSON, with `null` for each value that does not lead to a name."""
    path: list[str | None] = []
    skipped = 0
    for token in tokens(embed):
        if skipped:
            skipped = 0 if token.kind == "close" and token.depth < skipped else skipped
            continue
        if token.is_key:
            path[-1] = json.loads(text_of(token.text))
        elif token.kind == "close":
            path.pop()
        elif token.kind == "open" and tuple(path) in _BRANCHES:
            path.append(None)
        elif token.kind == "open" or (token.kind in {"string", "scalar"} and tuple(path) not in _KEPT):
            skipped = token.depth if token.kind == "open" else 0
            yield b"null"
            continue
        yield token.text
