"""Links in posts. They are opened in the browser, and only when the user asks for it."""

import re
from collections.abc import Iterable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_LINK = re.compile(r"https?://[^\s<>\"'\u2026]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}»”’"
_LONGEST = 2_000


def find_links(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the web addresses in some texts, each once."""
    found = (match.group().rstrip(_TRAILING) for text in texts for match in _LINK.finditer(text))
    return tuple(dict.fromkeys(link for link in found if web_url(link) is not None))


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
