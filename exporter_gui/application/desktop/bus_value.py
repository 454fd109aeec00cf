"""Values that the desktop's message bus carries."""

from collections.abc import Callable, Mapping, Sequence

BusValue = str | float | Sequence["BusValue"] | Mapping[str, "BusValue"]
"""A `float` includes the whole numbers and the truth values; a variant is a pair of its signature and its value."""
Reply = tuple[BusValue, ...] | None
"""Body of a reply; None after an error."""
OnReply = Callable[[Reply], None]
