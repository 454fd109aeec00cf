"""Texts of posts as safe HTML."""

import re
from collections.abc import Iterable

from markupsafe import Markup, escape

from exporter_gui.core.formats.sheet.cells import printable
from exporter_gui.core.model.facet import Facet

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
        pieces += (escape(text[end : match.start()]), _link(match[0], match[0]))
        end = match.end()
    return Markup("".join((*pieces, escape(text[end:]))))  # noqa: S704 - all pieces are escaped


def linked_facets(stored: str, facets: Iterable[Facet]) -> Markup:
    """Return a stored text, of which printable characters are shown, with its facets as links, and `linked` between.

    Facets are in their order; those that cannot be, or whose address is not one of http or https, are skipped.
    """
    pieces: list[str] = []
    end = 0
    for facet in facets:
        address = safe_address(facet.address)
        if address and end <= facet.start < facet.end <= len(stored):
            shown = printable(stored[facet.start : facet.end])
            pieces += (linked(printable(stored[end : facet.start])), _link(address, shown))
            end = facet.end
    return Markup("".join((*pieces, linked(printable(stored[end:])))))  # noqa: S704 - all pieces are escaped


def _link(address: str, shown: str) -> str:
    return f'<a href="{escape(address)}" rel="noreferrer nofollow">{escape(shown)}</a>'


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
