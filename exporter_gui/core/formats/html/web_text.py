"""Texts of posts as safe HTML."""

import re

from markupsafe import Markup, escape

_LINK = re.compile(r"https?://[^\s<>\"'\u3000-\u303f\uff00-\uff0f]+[^\s<>\"'.,;:!?)\]\u2026\u3000-\u303f\uff00-\uff0f]")
_HOST = re.compile(r"https?://(?:[^\s/?#\\]*@)?(\[[0-9a-f:.]+\]|[^\s/?#\\@:\[\]]+)", re.IGNORECASE)
_KEY = re.compile(r"[^A-Za-z0-9._:~-]")
_PREFIX = "www."
_LONGEST_KEY = 100


def linked(text: str) -> Markup:
    """Return a text with its `http(s)` addresses as links; everything is escaped."""
    if "://" not in text:
        return escape(text)
    pieces: list[str] = []
    end = 0
    for match in _LINK.finditer(text):
        address = escape(match[0])
        pieces += (escape(text[end : match.start()]), f'<a href="{address}" rel="noreferrer nofollow">{address}</a>')
        end = match.end()
    return Markup("".join((*pieces, escape(text[end:]))))  # noqa: S704 - all pieces are escaped


def addresses(text: str) -> list[str]:
    """Return the `http(s)` addresses in a text."""
    return _LINK.findall(text) if "://" in text else []


def safe_address(address: str) -> str:
    """Return an address that a link may have; "" if it is not one of http or https with a host."""
    return address if _HOST.match(address) else ""


def site(address: str) -> str:
    """Return the host of an address in lower case, without `www.`; "" if there is none."""
    match = _HOST.match(address)
    host = match[1].lower() if match else ""
    return host.removeprefix(_PREFIX) if len(host) > len(_PREFIX) else host


def post_id(uri: str) -> str:
    """Return the identifier of a post on its page: `p-` and the last part of its URI."""
    return "p-" + _KEY.sub("_", uri.rpartition("/")[2][:_LONGEST_KEY])
