"""Texts of posts as the search page loads them: a script per page of posts, without a server."""

import json
import unicodedata
from collections.abc import Iterable, Sequence

from exporter_gui.core.formats.html.outline import PageSlot
from exporter_gui.core.formats.html.post_view import PostView

_FIELD, _RECORD = "\t", "\x1e"
_KINDS = {"post": "p", "reply": "r", "repost": "s"}
_ID_PREFIX = "p-"


def search_shard(page: PageSlot, posts: Iterable[PostView]) -> bytes:
    """Return the script with the posts of a page, newest first: key, time, kind, text, and other texts."""
    return _call("shard", page.number, page.name, _RECORD.join(map(_record, posts)))


def page_list(titles: Sequence[str]) -> bytes:
    """Return the script that starts a search: the titles of all pages, newest first."""
    return _call("pages", list(titles))


def _record(post: PostView) -> str:
    hidden_links = (link for link in post.links if link not in post.plain)
    texts = (post.plain, "\n".join(filter(None, (post.embed.texts(), *hidden_links))))
    fields = (post.id.removeprefix(_ID_PREFIX), f"{post.day} {post.clock}".strip(), _KINDS[post.kind])
    return _FIELD.join((*fields, *(unicodedata.normalize("NFC", text).replace(_FIELD, " ") for text in texts)))


def _call(function: str, *arguments: int | str | list[str]) -> bytes:
    values = ",".join(json.dumps(argument, ensure_ascii=False) for argument in arguments)
    return f"{function}({values});\n".replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()
