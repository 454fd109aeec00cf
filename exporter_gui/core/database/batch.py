"""Posts of a database, named without telling how they are stored."""

import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NewType, cast

PostKey = NewType("PostKey", int)
"""Names a post of one archive; opaque outside this package."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Posts in order, to be written at once."""

    keys: Sequence[PostKey]


def as_keys(keys: Iterable[PostKey]) -> Sequence[PostKey]:
    """Return keys in little memory."""
    return cast("Sequence[PostKey]", array.array("q", keys))
