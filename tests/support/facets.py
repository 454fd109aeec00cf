"""Facets as clients write them."""

from tests.make_car import Value

RICHTEXT = "app.bsky.richtext.facet"


def link(uri: Value) -> Value:
    return {"$type": f"{RICHTEXT}#link", "uri": uri}


def mention(did: Value) -> Value:
    return {"$type": f"{RICHTEXT}#mention", "did": did}


def tag(text: Value) -> Value:
    return {"$type": f"{RICHTEXT}#tag", "tag": text}


def over(text: str, shown: str, *features: Value) -> Value:
    """A facet over the part of a text that shows it."""
    start = len(text[: text.index(shown)].encode())
    return {"index": {"byteStart": start, "byteEnd": start + len(shown.encode())}, "features": list(features)}


def at(start: Value, end: Value, *features: Value) -> Value:
    """A facet at bytes of a text."""
    return {"index": {"byteStart": start, "byteEnd": end}, "features": list(features)}


TEXT = "héron 🦋 news.example/a-long… by @wren.example #birds"
ADDRESS = "https://news.example/a-long-story?id=1&x=2"
WREN = "did:plc:wren"
ROOT = "at://did:plc:other/app.bsky.feed.post/3kroot"
POST: dict[str, Value] = {
    "text": TEXT,
    "facets": [
        over(TEXT, "@wren.example", mention(WREN)),
        over(TEXT, "news.example/a-long…", link(ADDRESS)),
        over(TEXT, "#birds", tag("birds")),
    ],
    "langs": ["de", "en"],
    "tags": ["Köln", "birds"],
    "reply": {"root": {"uri": ROOT, "cid": "x"}, "parent": {"uri": "at://did:plc:a/app.bsky.feed.post/1", "cid": "y"}},
    "labels": {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "nudity"}, {"val": "graphic-media"}]},
}
"""A post with all that bskyarchive has no columns for."""
