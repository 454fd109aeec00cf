"""Names of a post's media files, derived from the embed as in bskyarchive's CSV export."""

import json
import math
import re
from typing import NoReturn

from exporter_gui.core.formats.json_text import NotJSONError, Token, tokens
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.post import text_of

_Path = tuple[str | None, ...]
"""Keys on the path to a value; None for an array."""
_LARGE_BYTES = 1 << 20
_NAMED: tuple[_Path, ...] = (("images",), ("media", "images"), ("external", "thumb"))
_LONGEST_PATH = 4
_USUAL_URL = rb'"[^"]*/([A-Za-z0-9]++)@[a-z]++"'
_FURTHER_IMAGES = 3
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
    except NotJSONError:
        return None
    return _joined([name for path in _NAMED for name in names.get(path, ())]) if has_names else ""


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


def _images_view(string: bytes) -> re.Pattern[bytes]:
    size = rb'"aspectRatio":\{"height":[0-9]{1,9},"width":[0-9]{1,9}\},'
    image = rb'\{"alt":' + string + rb",(?:" + size + rb')?"fullsize":' + _USUAL_URL + rb',"thumb":' + string + rb"\}"
    images = image + (rb"(?:," + image) * _FURTHER_IMAGES + rb")?" * _FURTHER_IMAGES
    beside_a_quote = rb'\{"\$type":"app\.bsky\.embed\.recordWithMedia#view","media":'
    view = rb'\{"\$type":"app\.bsky\.embed\.images#view","images":\[' + images + rb"\]\}"
    return re.compile(rb"(?:" + beside_a_quote + rb")?+" + view + rb"\}?+")


def _link_view(string: bytes) -> re.Pattern[bytes]:
    member_end = rb'(?:,(?=")|(?=\}))'
    others = rb'"(?:description|title|uri)":' + string + member_end
    thumb = rb'"thumb":' + _USUAL_URL + member_end
    view = rb'\{"\$type":"app\.bsky\.embed\.external#view","external":\{(?:' + others + rb"|" + thumb + rb")+\}\}"
    return re.compile(view)


def _usual_views(string: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    return _images_view(string), _link_view(string)


_ESCAPED = _usual_views(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"')
_PLAIN = _usual_views(rb'"[^"]*+"')  # for embeds without a backslash; searching for a single character is much faster


def usual_media_files(embed: bytes) -> bytes | None:
    """Same as `media_files`, but fast: for images and links in the form that bskyarchive stores; None otherwise.

    The embed must be valid JSON. Its quoted post may have been removed (see `csv_sql`).
    """
    images_view, link_view = _ESCAPED if b"\\" in embed else _PLAIN
    images = images_view.fullmatch(embed)
    if images:
        return images[1] if images[2] is None else b";".join(filter(None, images.groups()))
    link = link_view.fullmatch(embed)
    return (link[1] or b"") if link else None


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
