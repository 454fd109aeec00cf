"""Database of posts: all that the rest of the program can ask of an archive."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from exporter_gui.core.database.batch import Batch, PostKey, as_keys
from exporter_gui.core.database.continuation import Continuation, read_continuation
from exporter_gui.core.database.media_rows import MediaRows, read_media_of, read_media_size
from exporter_gui.core.database.post_order import PostOrder
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.raw_posts import read_posts
from exporter_gui.core.database.renderer import Renderer
from exporter_gui.core.database.sample import read_sample
from exporter_gui.core.database.sql import DATED, ORDER
from exporter_gui.core.database.summary import read_owners, read_summary
from exporter_gui.core.database.text_format import Text, TextFormat
from exporter_gui.core.database.timeline import PostsPerDay, posts_per_day
from exporter_gui.core.messages import Message
from exporter_gui.core.model.account import Account, Summary
from exporter_gui.core.model.media import Media, MediaSize
from exporter_gui.core.model.post import Post
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange

if TYPE_CHECKING:
    from exporter_gui.core.database.preview import PostPreview, WholePost


class PostDatabase:
    """Consistent snapshot of an archive. Connections, SQL and row ids stay in this package."""

    def __init__(
        self,
        path: Path,
        connections: tuple[apsw.Connection, ...],
        verify: Callable[[bool], None],
        *,
        by_index: bool = False,
    ) -> None:
        """Read by connections that see the same moment.

        `verify` raises where that is not certain; given True, for the last time. `by_index` answers at once in large
        archives, and trusts their indexes (see `consistency`); else the table of posts itself is read.
        """
        self.path = path
        self._table = PostTable(path, connections, by_index=by_index)
        self._verify = verify
        self._is_finished = False
        self._renderers: dict[TextFormat, Renderer] = {}
        self._pool = ThreadPoolExecutor(max(1, len(connections) - 1), "export")

    def check_unchanged(self) -> None:
        """Raise an error that restarts the work if the archive was written since it was opened. Takes no lock."""
        if not self._is_finished:
            self._verify(False)  # noqa: FBT003 - a callback's only argument

    def finish(self) -> None:
        """Check for the last time that the archive was not written; nothing may be read afterwards."""
        if not self._is_finished:
            self._verify(True)  # noqa: FBT003 - a callback's only argument
            self._is_finished = True

    def close(self) -> None:
        """Wait for the threads to end."""
        self._pool.shutdown()

    @property
    def is_read_by_index(self) -> bool:
        """Tell whether counts and the like are read through the archive's indexes."""
        return self._table.by_index

    def summary(self) -> Summary:
        """Return whose archive it is and how much it holds; not by index, also whether it agrees with itself."""
        return read_summary(self._table)

    def owners(self) -> tuple[Account, ...]:
        """Return the accounts whose profiles are kept, the one with most posts first."""
        return read_owners(self._table)

    def count(self, selection: Selection) -> int:
        """Return the exact number of posts."""
        return self._table.count(selection)

    def count_undated(self, selection: Selection) -> int:
        """Return the number of posts that a range leaves out only because they have no readable date."""
        if selection.time_range.is_open:
            return 0
        everything = replace(selection, time_range=TimeRange())
        return self._table.count(everything, f"AND (created_at IS NULL OR created_at NOT GLOB '{DATED}*')")

    def posts_per_day(self, selection: Selection) -> PostsPerDay:
        """Count the selected posts of each day, whatever the selection's range. A day is that of the time as stored."""
        return posts_per_day(self._table, selection)

    def batches(self, selection: Selection) -> PostOrder:
        """Return the selected posts in the order of exports, in batches.

        Each is there once, whatever an index says. Raises `ArchiveError` where posts are lost or doubled; `notes`
        tells of wrong indexes afterwards.
        """
        return PostOrder(self._table, selection)

    def notes(self) -> list[Message]:
        """Return messages about what `batches` found to be wrong with indexes."""
        wrong = self._table.contradiction
        return [wrong.message(self.path)] if wrong else []

    def media(self) -> MediaRows:
        """Return the records of the media files of the posts that `batches` has found last."""
        return MediaRows(self._table)

    def media_size(self, selection: Selection, *, only_images: bool) -> MediaSize:
        """Return number and size of the media files of the selected posts, as the archive records them."""
        return read_media_size(self._table, selection, only_images=only_images)

    def media_of(self, key: PostKey) -> list[Media]:
        """Return the records of the media files of one post."""
        return read_media_of(self._table, key)

    def continuation(self) -> Continuation | None:
        """Return the newest time of archiving among the posts that `batches` has found last."""
        return read_continuation(self._table)

    def posts(self, batch: Batch) -> list[Post]:
        """Return posts as they are stored, in the order of the batch; the large texts of large posts are not loaded."""
        return read_posts(self._table, batch.keys)

    def text(self, batch: Batch, format_: TextFormat) -> Iterator[Text]:
        """Write posts as text, in the order of the batch, in pieces: while one is taken, the next are built."""
        if format_ not in self._renderers:
            self._renderers[format_] = Renderer(self._table, format_, self._pool)
        return self._renderers[format_].render(batch.keys)

    def sample(self, selection: Selection, size: int) -> dict[PostKey, int]:
        """Return up to `size` of the selected posts, spread over the archive, and the bytes of their stored text."""
        return read_sample(self._table, selection, size)

    def first(self, selection: Selection, number: int) -> Sequence[PostKey]:
        """Return the first posts in the order of exports; found at once through an index on times."""
        condition = self._table.condition(selection)
        index = self._table.index_for_order(selection)
        rows = self._table.select("rowid", f"{condition.sql} {ORDER} LIMIT {number}", condition.values, index)
        return as_keys(PostKey(int(str(rowid))) for (rowid,) in rows)

    def all_in_order(self, selection: Selection) -> Sequence[PostKey]:
        """Return all selected posts in the order of exports, in eight bytes each."""
        return as_keys(key for batch in self.batches(selection) for key in batch.keys)

    def previews(self, keys: Sequence[PostKey]) -> "list[PostPreview]":
        """Return lines for people, in the order of the keys; posts that are gone are left out."""
        from exporter_gui.core.database.preview import read_previews  # noqa: PLC0415 - not needed to export

        return read_previews(self._table, keys)

    def whole_post(self, key: PostKey) -> "WholePost | None":
        """Return one post for people, large values cut short; None where it is gone."""
        from exporter_gui.core.database.preview import read_whole_post  # noqa: PLC0415 - as above

        return read_whole_post(self._table, key)
