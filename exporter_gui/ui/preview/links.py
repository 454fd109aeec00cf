"""Links in posts. They are opened in the browser, and only when the user asks for it."""

import re
from collections.abc import Iterable
from urllib.parse import unquote

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from exporter_gui.core.database.preview import WholePost
from exporter_gui.core.model.embed import EmbedKind
from exporter_gui.core.model.facet import PROFILES, TAGS, tag_address
from exporter_gui.core.records.addresses import post_address
from exporter_gui.ui.widgets.label_text import one_line

_LINK = re.compile(r"https?://[^\s<>\"'\u2026]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}»”’"
_LONGEST = 2_000


def find_links(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the web addresses in some texts, each once."""
    found = (match.group().rstrip(_TRAILING) for text in texts for match in _LINK.finditer(text))
    return tuple(dict.fromkeys(link for link in found if web_url(link) is not None))


def links_of(post: WholePost) -> tuple[str, ...]:
    """Return the web addresses that a post leads to, each once: links, then mentioned accounts and tags."""
    cards = [part.url for part in post.embed if part.kind is EmbedKind.LINK]
    in_text = [link for link in find_links([post.text]) if not _is_beginning(link, post.links)]
    others = [*(PROFILES + did for did in post.mentions), *map(tag_address, post.tags)]
    links = dict.fromkeys((*cards, *post.links, *in_text, *others))
    return tuple(link for link in links if web_url(link) is not None)


def related_posts(post: WholePost) -> dict[str, str]:
    """Return the web addresses of the post that a post replies to and of those it quotes, and what each of them is."""
    named = [(post.reply_parent, QCoreApplication.translate("links", "Post replied to"))]
    quotes = [part.url for part in post.embed if part.kind is EmbedKind.QUOTE]
    named += [(uri, QCoreApplication.translate("links", "Quoted post")) for uri in quotes]
    return {address: text for uri, text in named if (address := related_address(uri))}


def related_address(uri: str) -> str:
    """Return the web address that a button opens for the URI of a post; '' if there is none."""
    address = post_address(uri)
    return address if web_url(address) is not None else ""


def shown_link(link: str) -> str:
    """Return the text of a link: a tag like `#Köln` for its address, and for others the address itself."""
    tag = link.removeprefix(TAGS)
    return link if tag == link else one_line(f"#{unquote(tag)}")


def _is_beginning(shown: str, links: Iterable[str]) -> bool:
    """Return whether a text shows an address shortened."""
    return any(link.startswith(shown) for link in links)


def web_url(link: str) -> QUrl | None:
    """Return the address of a web page; None for anything else, and for one that hides its host behind a name."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    is_page = url.isValid() and url.scheme() in ("http", "https") and bool(url.host()) and not url.userInfo()
    return url if is_page and len(link) <= _LONGEST else None


def open_link(link: str) -> None:
    """Open a web page in the browser."""
    url = web_url(link)
    if url is not None:
        QDesktopServices.openUrl(url)
