"""The names of a post's media files, as bskyarchive's CSV export derives them from the embed."""

import json
import re
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


_PLAIN = rb'[^"\\\x00-\x1f]*+'
_STRING = rb'"' + _PLAIN + rb'(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})' + _PLAIN + rb')*+"'
_USUAL_URL = rb'"[^"\\\x00-\x1f]*/([A-Za-z0-9]+)@[a-z]+"'
_IMAGE = (
    rb'\{"alt":'
    + _STRING
    + rb',(?:"aspectRatio":\{"height":[1-9][0-9]*,"width":[1-9][0-9]*\},)?"fullsize":'
    + _USUAL_URL
    + rb',"thumb":'
    + _STRING
    + rb"\}"
)
_IMAGES_VIEW = re.compile(
    rb'\{"\$type":"app\.bsky\.embed\.images#view","images":\[(?:' + _IMAGE + rb"(?:,(?=\{)|(?=\])))+\]\}"
)
_FULLSIZE = re.compile(rb'"fullsize":' + _USUAL_URL)
_MEMBER_END = rb'(?:,(?=")|(?=\}))'
_LINK_VIEW = re.compile(
    rb'\{"\$type":"app\.bsky\.embed\.external#view","external":\{(?:"(?:description|title|uri)":'
    + _STRING
    + _MEMBER_END
    + rb'|"thumb":'
    + _USUAL_URL
    + _MEMBER_END
    + rb")+\}\}"
)


def usual_media_files(embed: bytes) -> bytes | None:
    """Do the same for embeds just as bskyarchive stores images and links, much faster; None for any other embed."""
    images = _IMAGES_VIEW.fullmatch(embed)
    if images:
        return images[1] if embed.count(b'"fullsize":') == 1 else b";".join(_FULLSIZE.findall(embed))
    link = _LINK_VIEW.fullmatch(embed)
    return (link[1] or b"") if link else None


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
