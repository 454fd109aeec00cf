"""Blobs of posts as rows of bskyarchive's table of media files: a repository names them, and holds none."""

import base64
from collections.abc import Iterator

from exporter_gui.core.model.post import Value
from exporter_gui.core.sources.repository.cid import BLOB_PREFIX, CID_BYTES, cid_text
from exporter_gui.core.sources.repository.post_row import member, stored_text
from exporter_gui.core.sources.repository.tolerant_cbor import CborValue

CID_CHARACTERS = 59


def media_rows(uri: str, embed: CborValue) -> Iterator[tuple[Value, ...]]:
    """Return a row for each picture, thumbnail and video in the embed of a post, as `PrivateDatabase` takes it.

    Its SHA-256 is part of its CID, which stands for the path until the file is found.
    """
    for holder in (embed, member(embed, "media")):
        for blob, alt_text in _blobs(holder) if holder else ():
            cid = _cid(blob) if blob else None
            if cid is not None:
                size = member(blob, "size")
                known = size if type(size) is int and 0 < size < 1 << 40 else None
                mime_type = stored_text(member(blob, "mimeType"))
                digest = cid[len(BLOB_PREFIX) :].hex()
                yield digest, uri, mime_type, cid_text(cid), known, stored_text(alt_text)


def _blobs(holder: CborValue) -> Iterator[tuple[CborValue, CborValue]]:
    """Return the blobs with their descriptions."""
    for images in (member(holder, "images"), member(holder, "items")):  # the latter of a gallery
        for image in images if isinstance(images, list) else []:
            yield member(image, "image"), member(image, "alt")
    yield member(member(holder, "external"), "thumb"), None
    yield member(holder, "video"), member(holder, "alt")


def _cid(blob: CborValue) -> bytes | None:
    """Return the CID of a blob, also of one in the form of 2022; None where there is none of a known kind."""
    cid = member(blob, "ref")
    text = member(blob, "cid")
    if isinstance(text, str) and len(text) == CID_CHARACTERS and text.startswith("b"):
        try:
            cid = base64.b32decode(text[1:].upper() + "=" * (-(len(text) - 1) % 8))
        except ValueError:
            return None
    return cid if isinstance(cid, bytes) and len(cid) == CID_BYTES and cid.startswith(BLOB_PREFIX) else None
