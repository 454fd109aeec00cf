"""What a format is: a preamble, posts joined by a separator, a postamble."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exporter_gui.core.post import Post, PostWarning


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write posts. `write_post` is the rule; `ordinary_sql` is the same, faster, where it applies."""

    name: str
    """As on the command line; also the file's suffix, without the dot."""
    label: str
    preamble: bytes
    separator: bytes
    postamble: bytes
    empty: bytes
    """The whole file when there are no posts."""
    write_post: Callable[[Post], tuple[bytes, tuple[PostWarning, ...]]]
    """The text of any post, and what there is to say about it."""
    ordinary_sql: str
    """An SQL expression over the columns of a post: the text of an ordinary post; others have a `GAP`, or an error."""
    asides_sql: tuple[str, ...]
    """SQL expressions likewise: what else `finish` needs to see of each post."""
    finish: Callable[[bytes, Sequence[bytes]], bytes | None]
    """The final text of posts, from their text and each aside of all of them, joined; None to leave it to `write_post`.

    There is no `GAP` in the text.
    """

    @property
    def suffix(self) -> str:
        """The file's suffix, with the dot."""
        return f".{self.name}"
