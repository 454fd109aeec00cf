"""Signature of a commit, checked with the key that a DID document gives. Nothing is asked of a network."""

from exporter_gui.core.model.repository_contents import Signature
from exporter_gui.core.sources.repository.commit import Commit
from exporter_gui.core.sources.repository.did_document import DidDocument
from exporter_gui.core.sources.repository.elliptic_curve import P256, SECP256K1

_BASE_58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_LONGEST_KEY = 100
_CURVES = {b"\xe7\x01": SECP256K1, b"\x80\x24": P256}
"""By the multicodec of their public keys."""
_CODEC_BYTES = 2


def check_signature(commit: Commit, document: DidDocument | None) -> Signature:
    """Return whether the key of a document has signed a commit; unchecked without a document that gives one."""
    if document is None or not document.multikey or not commit.unsigned:
        return Signature.UNCHECKED
    is_valid = verify(document.multikey, commit.unsigned, commit.signature)
    return Signature.UNCHECKED if is_valid is None else Signature.VALID if is_valid else Signature.WRONG


def verify(multikey: str, message: bytes, signature: bytes) -> bool | None:
    """Return whether a key, in multibase, has signed a message; None if it is not a key of a known kind."""
    key = _decode_base_58(multikey)
    curve = _CURVES.get(key[:_CODEC_BYTES])
    point = curve.decompress(key[_CODEC_BYTES:]) if curve else None
    return curve.verify(point, message, signature) if curve and point else None


def _decode_base_58(multibase: str) -> bytes:
    digits = multibase.removeprefix("z")
    if digits == multibase or len(digits) > _LONGEST_KEY or not set(digits) <= set(_BASE_58):
        return b""
    number = 0
    for digit in digits:
        number = number * len(_BASE_58) + _BASE_58.index(digit)
    return number.to_bytes((number.bit_length() + 7) // 8, "big")
