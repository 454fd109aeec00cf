"""What a format is: a preamble, posts joined by a separator, a postamble."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from exporter_gui.core.post import Post, PostWarning


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write posts. `post_pieces` is the rule; `ordinary_sql` is the same, faster, where it applies."""

    name: str
    """As on the command line; also the file's suffix, without the dot."""
    label: str
    preamble: bytes
    separator: bytes
    postamble: bytes
    empty: bytes
    """The whole file when there are no posts."""
    post_pieces: Callable[[Post], tuple[Iterator[bytes], tuple[PostWarning, ...]]]
    """The text of any post, in pieces since it can be large, and what there is to say about it."""
    ordinary_sql: str
    """An SQL expression over the columns of a post: the text of an ordinary post; others have a `GAP`, or an error."""
    asides_sql: tuple[str, ...]
    """SQL expressions likewise: what else `finish` needs to see of each post."""
    finish: Callable[[bytes, Sequence[bytes]], bytes | None]
    """The final text of posts, from their text and each aside of all of them, joined; None to leave it to the rule.

    There is no `GAP` in the text.
    """

    def write_post(self, post: Post) -> tuple[bytes, tuple[PostWarning, ...]]:
        """Return the text of a post, and what there is to say about it."""
        pieces, warnings = self.post_pieces(post)
        return b"".join(pieces), warnings

    @property
    def suffix(self) -> str:
        """The file's suffix, with the dot."""
        return f".{self.name}"
