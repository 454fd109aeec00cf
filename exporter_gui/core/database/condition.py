"""SQL condition on the table `posts`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Condition:
    """Condition on the table `posts`."""

    sql: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    """Named parameters."""
    functions: Mapping[str, Callable[..., bool]] = field(default_factory=dict)
    """SQL functions with one argument; called for few posts, because each call is slow."""
