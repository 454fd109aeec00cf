"""Verification of ECDSA signatures on the two curves that AT Protocol knows.

Only public values are handled, so nothing needs to take constant time; one signature takes some 20 ms. (A library
would add 16 MB to the program and 9 MiB to its memory.)
"""

import hashlib
from dataclasses import dataclass
from typing import TypeAlias

_COORDINATE_BYTES = 32
_EVEN, _ODD = 2, 3
Point: TypeAlias = tuple[int, int] | None
"""None is the point at infinity."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Curve y² = x³ + ax + b over a prime field whose prime is 3 modulo 4, with a base point of prime order."""

    prime: int
    a: int
    b: int
    order: int
    base: tuple[int, int]

    def decompress(self, encoded: bytes) -> tuple[int, int] | None:
        """Return a point from 2 or 3 (the parity of y) and x; None if it is not on the curve."""
        x = int.from_bytes(encoded[1:], "big")
        if len(encoded) != 1 + _COORDINATE_BYTES or encoded[0] not in (_EVEN, _ODD) or x >= self.prime:
            return None
        square = (x * x * x + self.a * x + self.b) % self.prime
        y = pow(square, (self.prime + 1) // 4, self.prime)
        if y * y % self.prime != square:
            return None
        return x, y if y % 2 == encoded[0] % 2 else self.prime - y

    def verify(self, public_key: tuple[int, int], message: bytes, signature: bytes) -> bool:
        """Return whether a signature (R and S, 32 bytes each) of SHA-256 of a message is valid, with a low S."""
        r, s = (int.from_bytes(half, "big") for half in (signature[:_COORDINATE_BYTES], signature[_COORDINATE_BYTES:]))
        if len(signature) != 2 * _COORDINATE_BYTES or not 0 < r < self.order or not 0 < s <= self.order // 2:
            return False
        digest = int.from_bytes(hashlib.sha256(message).digest(), "big")
        inverse = pow(s, -1, self.order)
        from_base = self._times(digest * inverse % self.order, self.base)
        point = self._add(from_base, self._times(r * inverse % self.order, public_key))
        return point is not None and point[0] % self.order == r

    def _add(self, one: Point, other: Point) -> Point:
        if one is None or other is None:
            return other if one is None else one
        if one[0] != other[0]:
            slope = (other[1] - one[1]) * pow(other[0] - one[0], -1, self.prime)
        elif (one[1] + other[1]) % self.prime:
            slope = (3 * one[0] * one[0] + self.a) * pow(2 * one[1], -1, self.prime)
        else:
            return None
        x = (slope * slope - one[0] - other[0]) % self.prime
        return x, (slope * (one[0] - x) - one[1]) % self.prime

    def _times(self, factor: int, point: Point) -> Point:
        total: Point = None
        while factor:
            if factor & 1:
                total = self._add(total, point)
            point = self._add(point, point)
            factor >>= 1
        return total


SECP256K1 = Curve(
    prime=2**256 - 2**32 - 977,
    a=0,
    b=7,
    order=0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,
    base=(
        0x79BE667EF9DCBBAC55A06295CE870B07029BFCDB2DCE28D959F2815B16F81798,
        0x483ADA7726A3C4655DA4FBFC0E1108A8FD17B448A68554199C47D08FFB10D4B8,
    ),
)
P256 = Curve(
    prime=2**256 - 2**224 + 2**192 + 2**96 - 1,
    a=-3,
    b=0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
    order=0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    base=(
        0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
        0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
    ),
)
