"""Checks the signature of a commit with the key that a DID document gives. Nothing is asked of a network."""

import logging

from exporter_gui.core.model.repository_contents import Signature
from exporter_gui.core.sources.repository.commit import Commit
from exporter_gui.core.sources.repository.did_document import DidDocument

_log = logging.getLogger(__name__)
_DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_SECP256K1, _P256 = b"\xe7\x01", b"\x80\x24"
_ORDERS = {
    _SECP256K1: 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,
    _P256: 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
}
_POINT_BYTES = 33
_LONGEST_KEY = 100
_SIGNATURE_BYTES = 64


def check_signature(commit: Commit, document: DidDocument | None) -> Signature:
    """Tell whether the key of a document has signed a commit; unchecked where there is no key that can be used."""
    key = parse_multikey(document.multikey) if document else None
    if key is None or not commit.unsigned:
        return Signature.UNCHECKED
    try:
        is_valid = verify(*key, commit.unsigned, commit.signature)
    except ImportError:
        _log.info("signatures cannot be checked here", exc_info=True)
        return Signature.UNCHECKED
    return Signature.VALID if is_valid else Signature.WRONG


def parse_multikey(multikey: str) -> tuple[bytes, bytes] | None:
    """Return the curve and the compressed point of a public key in base58; None for what is none of the two known."""
    if not multikey.startswith("z") or len(multikey) > _LONGEST_KEY or not set(multikey[1:]) <= set(_DIGITS):
        return None
    number = 0
    for digit in multikey[1:]:
        number = number * len(_DIGITS) + _DIGITS.index(digit)
    key = number.to_bytes((number.bit_length() + 7) // 8, "big")
    curve, point = key[:2], key[2:]
    return (curve, point) if curve in _ORDERS and len(point) == _POINT_BYTES else None


def verify(curve: bytes, point: bytes, message: bytes, signature: bytes) -> bool:
    """Verify a signature of SHA-256 of a message: R and S, S in the lower half of the curve's order."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - slow to import, seldom needed
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.asymmetric import ec, utils  # noqa: PLC0415 - as above

    r, s = (int.from_bytes(signature[at : at + 32], "big") for at in (0, 32))
    if len(signature) != _SIGNATURE_BYTES or not 0 < s <= _ORDERS[curve] // 2:
        return False
    named = ec.SECP256K1() if curve == _SECP256K1 else ec.SECP256R1()
    try:
        key = ec.EllipticCurvePublicKey.from_encoded_point(named, point)
        key.verify(utils.encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature):
        return False
    return True
