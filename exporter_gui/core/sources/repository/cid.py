"""CIDs: names of blocks by the hash of what they hold."""

import libipld

RECORD_PREFIX = b"\x01\x71\x12\x20"
"""Of the CIDs of commits, nodes and records: version 1, DAG-CBOR, SHA-256, 32 bytes."""
BLOB_PREFIX = b"\x01\x55\x12\x20"
"""Of the CIDs of blobs: version 1, raw bytes, SHA-256, 32 bytes."""
CID_BYTES = 36


class Link(bytes):
    """CID that a record links to."""

    __slots__ = ()


class PlainBytes(bytes):
    """Bytes that look like a CID, and are none."""

    __slots__ = ()


def is_link(value: bytes) -> bool:
    """Return whether a decoded byte string is a link: libipld returns the CID itself, as `bytes`."""
    if type(value) is bytes:
        return looks_like_cid(value)
    return isinstance(value, Link)


def looks_like_cid(value: bytes) -> bool:
    """Return whether bytes have the length and the beginning of a CID that a repository uses."""
    return len(value) == CID_BYTES and value.startswith((RECORD_PREFIX, BLOB_PREFIX))


def cid_text(cid: bytes) -> str:
    """Return a CID as text: base32 in lower case after `b`; of one that nobody knows, its bytes in hexadecimal."""
    try:
        return libipld.encode_cid(bytes(cid))
    except ValueError:
        return f"f{cid.hex()}"  # multibase's name for base16


def digest_of(link: object) -> bytes | None:
    """Return the SHA-256 digest in a link to a commit, node or record; None for anything else."""
    if isinstance(link, bytes) and len(link) == CID_BYTES and link[: len(RECORD_PREFIX)] == RECORD_PREFIX:
        return None if isinstance(link, PlainBytes) else link[len(RECORD_PREFIX) :]
    return None
