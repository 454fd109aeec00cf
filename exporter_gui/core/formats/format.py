"""What a format is: a preamble, posts joined by a separator, a postamble."""

from collections.abc import Callable
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
    verbatim_sql: str
    """An SQL expression likewise: those stored texts that `ordinary_sql` writes without a look at what is in them."""
    aside_sql: str
    """An SQL expression likewise: what else `finish` needs of a post; NULL for nothing."""
    finish: Callable[[bytes, bytes, bytes, int], bytes | None]
    """The final text of posts, from what those three gave and their number; None to leave it to `write_post`.

    There is no `GAP` in the text, nor in what is written verbatim.
    """

    @property
    def suffix(self) -> str:
        """The file's suffix, with the dot."""
        return f".{self.name}"
