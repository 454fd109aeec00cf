"""Batches of opaque post keys."""

import array
from collections.abc import Iterable, Sequence
from typing import NamedTuple, NewType, cast

PostKey = NewType("PostKey", int)
"""Identifies a post in one archive; opaque outside this package."""


class Batch(NamedTuple):
    """Ordered posts that are written together."""

    keys: Sequence[PostKey]
    following: Sequence[PostKey] = ()
    """Keys of the next batch, so that it can be prepared while this one is written."""


def as_keys(keys: Iterable[PostKey]) -> Sequence[PostKey]:
    """Return the keys in a compact array of eight bytes per key."""
    return cast("Sequence[PostKey]", array.array("q", keys))
