"""The names of a post's media files, as bskyarchive's CSV export derives them from the embed."""

import json
from typing import NoReturn

_REPLACEMENTS = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # halves of characters, and bytes that are not UTF-8


def media_files(embed: str) -> str | None:
    """Join by `;` the names of images, images beside a quoted post, a link's thumbnail; None where it is not JSON."""
    try:
        data = json.loads(embed, parse_int=str, parse_float=str, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None
    urls = [*_images(data), *_images(_member(data, "media")), _member(_member(data, "external"), "thumb")]
    names = ";".join(name for url in urls if isinstance(url, str) and (name := _name(url)))
    return names.translate(_REPLACEMENTS)


def _images(holder: object) -> list[object]:
    images = _member(holder, "images")
    return [_member(image, "fullsize") for image in images] if isinstance(images, list) else []


def _member(holder: object, key: str) -> object:
    return holder.get(key) if isinstance(holder, dict) else None


def _name(url: str) -> str:
    """What follows the last slash, up to the first `@`; nothing without a slash."""
    _before, slash, last = url.rpartition("/")
    return last.partition("@")[0] if slash else ""


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)  # NaN and Infinity are not JSON
