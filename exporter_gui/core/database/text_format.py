"""Text formats: Python code that writes any post, and SQL that writes ordinary posts faster."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from exporter_gui.core.model.post import Post, PostWarning

PLACEHOLDER = b"\0"
"""Marks a value in the text of a post that the fast path cannot write."""


class Requirement(NamedTuple):
    """Requirement of posts that the SQL of a fast path does not check."""

    sql: str
    """Text of each post."""
    pattern: re.Pattern[bytes]
    """Matches the joined texts of posts that satisfy the requirement."""


class SqlText(NamedTuple):
    """Fast path of a text format: SQL expressions over the columns of a post."""

    ordinary_sql: str
    """Text of an ordinary post; for any other post, NULL, an error, or a text that contains `PLACEHOLDER`.

    It may be anything for a post that does not satisfy `requirements`.
    """
    complete: Callable[[bytes, Sequence[bytes]], bytes | None]
    """Post-process a joined chunk, given its text and each extra column, joined; None to fall back to `post_pieces`.

    The text does not contain `PLACEHOLDER`.
    """
    extras_sql: tuple[str, ...] = ()
    """Extra columns of each post for `complete`."""
    requirements: tuple[Requirement, ...] = ()


class TextFormat(NamedTuple):
    """Layout of a text file: a preamble, posts joined by a separator, a postamble."""

    preamble: bytes
    separator: bytes
    postamble: bytes
    empty: bytes
    """The whole file if there are no posts."""
    post_pieces: Callable[[Post], tuple[Iterator[bytes], tuple[PostWarning, ...]]]
    """Return the text of any post, in pieces because it can be large, and its warnings."""
    sql: SqlText | None = None
    """Fast path with the same result; without it, all posts are written by `post_pieces`."""
    marks: tuple[bytes, ...] = ()
    """Control characters in the texts of posts that the writer counts and removes."""

    def write_post(self, post: Post) -> tuple[bytes, tuple[PostWarning, ...]]:
        """Return the text of a post and its warnings."""
        pieces, warnings = self.post_pieces(post)
        return b"".join(pieces), warnings


class Text(NamedTuple):
    """Text of several posts, joined by the format's separator."""

    pieces: Iterable[bytes]
    """Can be iterated once."""
    posts: int
    warnings: tuple[tuple[PostWarning, ...], ...]
    """One entry for each post with warnings."""
