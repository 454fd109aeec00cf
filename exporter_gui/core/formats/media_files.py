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


_USUAL_URL = rb'"[^"]*/([A-Za-z0-9]++)@[a-z]++"'
_FURTHER_IMAGES = 3


def _images_view(string: bytes) -> re.Pattern[bytes]:
    size = rb'"aspectRatio":\{"height":[0-9]+,"width":[0-9]+\},'
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
_PLAIN = _usual_views(rb'"[^"]*+"')  # of an embed without a backslash; to look for one character alone is much faster


def usual_media_files(embed: bytes) -> bytes | None:
    """Do the same for embeds just as bskyarchive stores images and links, much faster; None for any other embed.

    The embed must be known to be JSON. The quoted post may be missing in it (see `without_quoted_post`).
    """
    images_view, link_view = _ESCAPED if b"\\" in embed else _PLAIN
    images = images_view.fullmatch(embed)
    if images:
        return images[1] if images[2] is None else b";".join(filter(None, images.groups()))
    link = link_view.fullmatch(embed)
    return (link[1] or b"") if link else None


def without_quoted_post(embed: str) -> str:
    """SQL for an embed that is JSON: the same, without the quoted post beside which there are media."""
    beginning = '{"$type":"app.bsky.embed.recordWithMedia#view"'
    is_beside_a_quote = f"substr({embed}, 1, {len(beginning)}) = '{beginning}'"
    return f"CASE WHEN {is_beside_a_quote} THEN json_remove({embed}, '$.record') ELSE {embed} END"


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
