"""What a format is: a preamble, posts joined by a separator, a postamble."""

from collections.abc import Callable, Mapping
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
    """An SQL expression over `post_source`: the text of an ordinary post, NULL (or an error) for others."""
    derived_sql: Mapping[str, str]
    """Columns for `ordinary_sql` that are computed once a post: names, and SQL over the stored columns."""
    is_final: Callable[[bytes], bool]
    """Whether text that `ordinary_sql` gave, of one post or of many, is right; what it refuses is left to `write_post`."""

    @property
    def suffix(self) -> str:
        """The file's suffix, with the dot."""
        return f".{self.name}"
