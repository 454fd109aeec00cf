"""Web addresses of what records are about."""

import re

_DID = re.compile(r"did:[a-z]+:[A-Za-z0-9._:%-]{1,2000}", re.ASCII)
_KEY = re.compile(r"[A-Za-z0-9._:~-]{1,512}", re.ASCII)
_SITE = "https://bsky.app"
_PLACES = {
    "app.bsky.feed.post": "/profile/{did}/post/{key}",
    "app.bsky.feed.generator": "/profile/{did}/feed/{key}",
    "app.bsky.graph.list": "/profile/{did}/lists/{key}",
    "app.bsky.graph.starterpack": "/starter-pack/{did}/{key}",
    "app.bsky.actor.profile": "/profile/{did}",
    "app.bsky.actor.status": "/profile/{did}",
    "app.bsky.labeler.service": "/profile/{did}",
}


def post_address(uri: str) -> str:
    """Return the address of a post (by its URI) at bsky.app; '' for anything else."""
    return address_of(uri) if "/app.bsky.feed.post/" in uri else ""


def address_of(subject: str) -> str:
    """Return the address of an account (by its DID) or of a record (by its URI) at bsky.app; '' where it has none."""
    if _DID.fullmatch(subject):
        return f"{_SITE}/profile/{subject}"
    did, _, path = subject.removeprefix("at://").partition("/")
    collection, _, key = path.partition("/")
    if not subject.startswith("at://") or not _DID.fullmatch(did) or not _KEY.fullmatch(key):
        return ""
    place = _PLACES.get(collection)
    return _SITE + place.format(did=did, key=key) if place else ""
