"""Reads embeds of posts: pictures, videos, link cards and quoted posts."""

from exporter_gui.core.formats.html.embed_parts import Card, EmbedView, Picture, Quote, Video
from exporter_gui.core.formats.html.web_text import linked, safe_address, site
from exporter_gui.core.formats.sheet.cells import printable
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.post import web_address
from exporter_gui.core.model.record import POSTS

_MAX_DESCRIPTION, _MAX_TEXT = 300, 5_000
_MAX_PICTURES = 20
_MAX_PIXELS = 100_000
_GONE = {"viewNotFound", "viewBlocked", "viewDetached"}
_REFERENCE = {"$type", "uri", "cid"}
_PLACES = {"app.bsky.feed.generator": "feed", "app.bsky.graph.list": "lists"}


def embed_view(embed: JsonValue) -> EmbedView:
    """Return the parts of an embed; unknown ones are left out."""
    view = EmbedView()
    if not isinstance(embed, dict):
        return view
    media, record = embed.get("media"), embed.get("record")
    for holder in (embed, media):
        if isinstance(holder, dict):
            _add_media(view, holder)
    quoted = record if media is None else _member(record, "record")
    if isinstance(quoted, dict):
        view.quote = _quote(quoted)
    return view


def _add_media(view: EmbedView, holder: dict[str, JsonValue]) -> None:
    kind = _text(holder, "$type")
    images = holder.get("images", holder.get("items") if "gallery" in kind else None)
    if isinstance(images, list):
        view.pictures += [_picture(image) for image in images[:_MAX_PICTURES] if isinstance(image, dict)]
    if "video" in kind:
        view.video = Video(_shown(holder, "alt"), safe_address(_text(holder, "playlist")))
    external = holder.get("external")
    if isinstance(external, dict):
        view.card = _card(external)


def _picture(image: dict[str, JsonValue]) -> Picture:
    ratio = image.get("aspectRatio")
    return Picture(
        _shown(image, "alt"), _pixels(ratio, "width"), _pixels(ratio, "height"), safe_address(_text(image, "fullsize"))
    )


def _card(external: dict[str, JsonValue]) -> Card:
    address = _text(external, "uri")
    shown = shortened(printable(address), _MAX_DESCRIPTION)
    title = shortened(_shown(external, "title"), _MAX_DESCRIPTION)
    description = shortened(_shown(external, "description"), _MAX_DESCRIPTION)
    is_illustrated = bool(_text(external, "thumb"))
    return Card(title, description, safe_address(address), printable(site(address)), shown, is_illustrated)


def _quote(record: dict[str, JsonValue]) -> Quote:
    kind = _text(record, "$type").rpartition("#")[2]
    address = _address(_text(record, "uri"))
    if kind in _GONE:
        return Quote(gone=kind, link=address)
    if record.keys() <= _REFERENCE:
        return _named(_text(record, "uri"), address)
    author, value = record.get("author", record.get("creator")), record.get("value", record.get("record"))
    title = _shown(record, "displayName") or _shown(record, "name") or _shown(value, "name")
    parts = (title, _shown(record, "description") or _shown(value, "description"), _shown(value, "text"))
    plain = shortened("\n".join(filter(None, parts)), _MAX_TEXT)
    embeds = record.get("embeds")
    images = [_member(embed, "images") for embed in embeds[:_MAX_PICTURES]] if isinstance(embeds, list) else []
    return Quote(
        name=_shown(author, "displayName"),
        handle=_shown(author, "handle") or _shown(author, "did"),
        text=linked(plain),
        plain=plain,
        link=address,
        date=_text(value, "createdAt")[:40],
        pictures=sum(len(each) for each in images if isinstance(each, list)),
    )


def _named(uri: str, address: str) -> Quote:
    did, _, path = uri.removeprefix("at://").partition("/")
    named = "post" if path.startswith(f"{POSTS}/") else "record"
    return Quote(named=named, handle=shortened(printable(did), _MAX_DESCRIPTION), link=address)


def _address(uri: str) -> str:
    """Return the web address of a quoted record; "" if there is none."""
    post = safe_address(web_address(uri))
    if post or not uri.startswith("at://did:"):
        return post
    did, _, rest = uri.removeprefix("at://").partition("/")
    collection, _, key = rest.partition("/")
    place = _PLACES.get(collection)
    if place is not None and key:
        return f"https://bsky.app/profile/{did}/{place}/{key}"
    return f"https://bsky.app/starter-pack/{did}/{key}" if collection == "app.bsky.graph.starterpack" and key else ""


def shortened(text: str, longest: int) -> str:
    """Return a text of at most `longest` characters, with an ellipsis if it was cut."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _pixels(ratio: JsonValue, key: str) -> int:
    value = _member(ratio, key)
    return value if type(value) is int and 0 < value <= _MAX_PIXELS else 0


def _member(holder: JsonValue, key: str) -> JsonValue:
    return holder.get(key) if isinstance(holder, dict) else None


def _text(holder: JsonValue, key: str) -> str:
    value = _member(holder, key)
    return value if isinstance(value, str) else ""


def _shown(holder: JsonValue, key: str) -> str:
    return shortened(printable(_text(holder, key)).strip(), _MAX_TEXT)
