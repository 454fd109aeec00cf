"""Records of the posts of the sample archive, as Bluesky stores them, which give the CIDs of both samples."""

import base64
import json
from datetime import UTC, datetime

from make_car import RAW, Link, cid_of, cid_text

POST = "app.bsky.feed.post"
DIGEST_BYTES = 32


def rfc3339(moment):
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def reference(uri):
    return {"uri": uri, "cid": cid_text(cid_of(uri.encode()))}


def moment_of(row):
    return datetime.fromisoformat(row[4].removesuffix(" +0000 UTC")).replace(tzinfo=UTC)


def record_of(row, picture):
    """The record of a post; `picture` is the thumbnail of its link, if there is one."""
    text, parent, embed = row[3], row[12], json.loads(row[14])
    record = {"$type": POST, "text": text, "createdAt": rfc3339(moment_of(row)), "langs": ["en"]}
    if parent:
        record["reply"] = {"root": reference(parent), "parent": reference(parent)}
    if embed:
        record["embed"] = embed_record(embed)
    if picture:
        thumb = {"ref": Link(cid_of(picture, RAW)), "mimeType": "image/png", "size": len(picture)}
        record["embed"]["external"]["thumb"] |= thumb
    return record


def with_pictures(rows, pictures):
    """Rows of the archive, each with the thumbnail of its link: the newest links have one."""
    links = sorted((row for row in rows if row[13] == "external"), key=lambda row: row[4], reverse=True)
    by_uri = dict(zip((row[0] for row in links), pictures, strict=False))
    return [(row, by_uri.get(row[0])) for row in rows]


def cid_bytes(text):
    """Read a CID; bits that its last character has too many are ignored."""
    name = text.removeprefix("b").upper()
    return base64.b32decode(name + "=" * (-len(name) % 8))


def well_formed(text):
    """A CID of random characters, with the right length of its digest, whose last bits are in the first of them."""
    cid = cid_bytes(text)
    return cid_text(cid[:3] + bytes([DIGEST_BYTES]) + cid[4:])


def blob(url):
    """The blob that an address of Bluesky's picture server names."""
    cid = cid_bytes(url.rpartition("/")[2].partition("@")[0])
    return {"$type": "blob", "ref": Link(cid), "mimeType": "image/jpeg", "size": 40_000 + cid[-1] * 1_000}


def embed_record(view):
    """Stored values of a post, from the ones that bskyarchive keeps."""
    kind = view["$type"].removesuffix("#view")
    if "media" in view:
        return {"$type": kind, "media": embed_record(view["media"]), "record": embed_record(view["record"])}
    if "images" in view:
        images = [
            {"image": blob(image["fullsize"]), "alt": image["alt"], "aspectRatio": image["aspectRatio"]}
            for image in view["images"]
        ]
        return {"$type": kind, "images": images}
    if "external" in view:
        card = {name: view["external"][name] for name in ("uri", "title", "description")}
        return {"$type": kind, "external": {**card, "thumb": blob(view["external"]["thumb"])}}
    return {"$type": kind, "record": reference(view["record"]["uri"])}
