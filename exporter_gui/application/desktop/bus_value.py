"""Types of values on the session bus."""

from collections.abc import Callable, Mapping, Sequence

BusValue = str | float | Sequence["BusValue"] | Mapping[str, "BusValue"]
"""`float` includes int and bool; a variant is a pair of signature and value."""
Reply = tuple[BusValue, ...] | None
"""Body of a reply; None after an error."""
OnReply = Callable[[Reply], None]
