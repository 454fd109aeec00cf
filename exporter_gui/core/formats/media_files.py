"""Names of a post's media files, derived from the embed as in bskyarchive's CSV export.

Embeds that a repository stores, which bskyarchive does not know, give the names of their blobs.
"""

import json
import math
from typing import NoReturn

from exporter_gui.core.formats.json_text import NotJSONError, Token, tokens
from exporter_gui.core.formats.record_media import blob_names, blob_names_by_piece
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.post import text_of

_Path = tuple[str | None, ...]
"""Keys on the path to a value; None for an array."""
_LARGE_BYTES = 1 << 20
_NAMED: tuple[_Path, ...] = (("images",), ("media", "images"), ("external", "thumb"))
_LONGEST_PATH = 4
_REPLACEMENTS = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates, and bytes that are not UTF-8


def media_files(embed: bytes) -> str | None:
    """Return the names of images, of images next to a quote, and of a link's thumbnail, joined by `;`.

    None if the embed is not JSON. Like Go, which rejects numbers beyond the range of a double, it returns no names if
    the embed contains such a number.
    """
    if len(embed) > _LARGE_BYTES:
        return media_files_by_piece(embed)
    try:
        data = json.loads(text_of(embed), parse_int=_number, parse_float=_number, parse_constant=_refuse)
    except (RecursionError, OverflowError):
        return media_files_by_piece(embed)
    except ValueError:
        return None
    blobs = blob_names(data)
    if blobs is not None:
        return _joined(blobs)
    urls = [*_images(data), *_images(_member(data, "media")), _member(_member(data, "external"), "thumb")]
    return _joined([_name(url) for url in urls if isinstance(url, str)])


def media_files_by_piece(embed: bytes) -> str | None:
    """Same as `media_files`, but slow: with memory for the names only, and for any depth of nesting."""
    names: dict[_Path, list[str]] = {}
    path: list[str | None] = []
    has_names = True
    try:
        for token in tokens(embed):
            if token.is_key:
                path[-1] = json.loads(text_of(token.text)) if len(path) <= _LONGEST_PATH else ""
            elif token.kind in {"string", "scalar", "open"}:
                has_names = has_names and not _is_beyond_double(token)
                if len(path) <= _LONGEST_PATH:
                    _take_value(names, tuple(path), token)
                if token.kind == "open":
                    path.append(None)
            elif token.kind == "close":
                path.pop()
        blobs = blob_names_by_piece(embed)
    except NotJSONError:
        return None
    if blobs is None:
        blobs = [name for path in _NAMED for name in names.get(path, ())]
    return _joined(blobs) if has_names else ""


def _take_value(names: dict[_Path, list[str]], path: _Path, token: Token) -> None:
    """Store the name in a value, if any. Of members with the same key the last counts, as everywhere in JSON."""
    for known in [known for known in names if known[: len(path)] == path]:
        del names[known]
    holder = path[:-2] if path[-1:] == ("fullsize",) else path[:-1]
    if path == ("external", "thumb"):
        names[path] = [_name_in(token)]
    elif holder in _NAMED and path == (*holder, None):
        if token.text == b"{" and (not names.get(holder) or names[holder][-1]):
            names.setdefault(holder, []).append("")
    elif holder in _NAMED and path == (*holder, None, "fullsize"):
        names[holder][-1] = _name_in(token)


def _name_in(token: Token) -> str:
    return _name(json.loads(text_of(token.text))) if token.kind == "string" else ""


def _is_beyond_double(token: Token) -> bool:
    return token.kind == "scalar" and token.text[-1:].isdigit() and math.isinf(float(token.text))


def _number(text: str) -> str:
    if math.isinf(float(text)):
        raise OverflowError
    return text


def _joined(names: list[str]) -> str:
    return ";".join(filter(None, names)).translate(_REPLACEMENTS)


def _images(holder: JsonValue) -> list[JsonValue]:
    images = _member(holder, "images")
    return [_member(image, "fullsize") for image in images] if isinstance(images, list) else []


def _member(holder: JsonValue, key: str) -> JsonValue:
    return holder.get(key) if isinstance(holder, dict) else None


def _name(url: str) -> str:
    """Return the part after the last slash, up to the first `@`; "" without a slash."""
    _before, slash, last = url.rpartition("/")
    return last.partition("@")[0] if slash else ""


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and Infinity are not JSON
