"""Posts as text: the rule that writes any post, and the SQL that writes ordinary ones faster."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from exporter_gui.core.model.post import Post, PostWarning

GAP = b"\0"
"""Stands in the text of a post for a value that the fast path leaves to the rule."""


@dataclass(frozen=True, slots=True)
class SqlText:
    """Fast path of a text format: SQL expressions over the columns of a post."""

    ordinary_sql: str
    """The text of an ordinary post; of any other post, NULL, an error, or a text with a `GAP`."""
    finish: Callable[[bytes, Sequence[bytes]], bytes | None]
    """Post-process joined posts, given their text and each aside of all of them; None to leave them to the rule.

    There is no `GAP` in the text.
    """
    asides_sql: tuple[str, ...] = ()
    """Further text of each post for `finish`."""


@dataclass(frozen=True, slots=True)
class TextFormat:
    """Layout of a text file of posts: a preamble, posts joined by a separator, a postamble."""

    preamble: bytes
    separator: bytes
    postamble: bytes
    empty: bytes
    """The whole file when there are no posts."""
    post_pieces: Callable[[Post], tuple[Iterator[bytes], tuple[PostWarning, ...]]]
    """The rule: the text of any post, in pieces since it can be large, and its warnings."""
    sql: SqlText | None = None
    """The same, faster; without it, all posts are written by the rule."""

    def write_post(self, post: Post) -> tuple[bytes, tuple[PostWarning, ...]]:
        """Return the text of a post, and its warnings."""
        pieces, warnings = self.post_pieces(post)
        return b"".join(pieces), warnings


@dataclass(frozen=True, slots=True)
class Text:
    """Posts as text, with the format's separator between them."""

    pieces: Iterable[bytes]
    """To be taken once."""
    posts: int
    warnings: tuple[tuple[PostWarning, ...], ...]
    """For each post that has any."""
