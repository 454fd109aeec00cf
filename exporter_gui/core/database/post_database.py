"""Database of posts: the only interface through which the rest of the program reads an archive."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import apsw

from exporter_gui.core.database.batch import Batch, PostKey, as_keys
from exporter_gui.core.database.post_order import PostOrder, choose
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.profiles import Profile
from exporter_gui.core.database.raw_posts import read_posts
from exporter_gui.core.database.render_threads import RenderThreads
from exporter_gui.core.database.renderer import Renderer
from exporter_gui.core.database.sample import read_sample
from exporter_gui.core.database.sql import DATED, ORDER
from exporter_gui.core.database.text_format import Text, TextFormat
from exporter_gui.core.database.timeline import PostsPerDay, posts_per_day
from exporter_gui.core.messages import Message
from exporter_gui.core.model.post import Post, Value, has_record_columns
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.model.time_range import TimeRange

if TYPE_CHECKING:
    from exporter_gui.core.database.continuation import PostsUpTo
    from exporter_gui.core.database.exported_posts import ExportedPosts
    from exporter_gui.core.database.fingerprints import Fingerprints
    from exporter_gui.core.database.media_rows import MediaRows
    from exporter_gui.core.database.post_places import Threads
    from exporter_gui.core.database.preview import PostPreview, WholePost
    from exporter_gui.core.model.account import Account, Summary
    from exporter_gui.core.model.continuation import Continuation
    from exporter_gui.core.model.media_record import Media, MediaSize
    from exporter_gui.core.model.record import Records
    from exporter_gui.core.model.repository_contents import RepositoryContents


class PostDatabase:
    """Consistent snapshot of an archive. Connections, SQL and row ids stay in this package.

    Queries that the export of a single file does not make are imported when they are made.
    """

    def __init__(  # noqa: PLR0913 - all that a source knows
        self,
        path: Path,
        connections: tuple[apsw.Connection, ...],
        verify: Callable[[bool], None],
        *,
        by_index: bool = False,
        repository: "RepositoryContents | None" = None,
        records: "Records | None" = None,
    ) -> None:
        """Use connections that share one snapshot.

        `verify` raises if the snapshot is no longer consistent; its argument is True for the final check. `by_index`
        makes queries on large archives fast, but trusts their indexes (see `consistency`); otherwise only the posts
        table itself is read. `repository` describes what the tables do not hold, and `records` reads it.
        """
        self.path = path
        self._repository = repository
        self._records = records
        self._table = PostTable(path, connections, by_index=by_index, keeps_rows=repository is None)
        self._verify = verify
        self._is_finished = False
        self._continuations: dict[Selection, Continuation | None] = {}
        self._renderers: dict[TextFormat, Renderer] = {}
        self._threads = RenderThreads(connections[1:])

    def check_unchanged(self) -> None:
        """Raise `ArchiveChangedError` if the archive was written since it was opened. Takes no lock."""
        if not self._is_finished:
            self._verify(False)  # noqa: FBT003 - a callback's only argument

    def check_finally(self) -> None:
        """Final consistency check; nothing may be read afterwards."""
        if not self._is_finished:
            self._verify(True)  # noqa: FBT003 - a callback's only argument
            self._is_finished = True

    def close(self) -> None:
        """Wait for the worker threads to finish."""
        self._threads.close()

    @property
    def records(self) -> "Records | None":
        """Return all records of a repository; None for other archives."""
        return self._records

    @property
    def has_record_columns(self) -> bool:
        """Return whether posts have the columns that only a repository fills."""
        return has_record_columns(self._table.columns)

    @property
    def repository(self) -> "RepositoryContents | None":
        """Return what a repository holds beside the tables; None for other archives."""
        return self._repository

    @property
    def known_problems(self) -> tuple[Message, ...]:
        """Return messages about what the archive lacks, known since it was opened."""
        return self._repository.problems if self._repository else ()

    @property
    def is_read_by_index(self) -> bool:
        """Return whether queries other than exports may use the archive's indexes."""
        return self._table.by_index

    def summary(self) -> "Summary":
        """Return the owners and size of the archive, and any inconsistency unless it is read by index."""
        from exporter_gui.core.database.summary import read_summary  # noqa: PLC0415 - as said above

        summary = read_summary(self._table)
        return replace(summary, problems=(*self.known_problems, *summary.problems), repository=self._repository)

    def owners(self) -> "tuple[Account, ...]":
        """Return the accounts with a stored profile, by descending number of posts."""
        from exporter_gui.core.database.owners import read_owners  # noqa: PLC0415 - as said above

        return read_owners(self._table)

    def handles(self) -> dict[str, str]:
        """Return the handle of each account with a stored profile, by DID; may be empty."""
        return {profile.did: profile.handle for profile in self._table.profiles}

    def profiles(self) -> Sequence[Profile]:
        """Return the newest stored profile of each account; may be empty."""
        return self._table.profiles

    def count(self, selection: Selection) -> int:
        """Return the exact number of posts."""
        return self._table.count(selection)

    def count_undated(self, selection: Selection) -> int:
        """Return the number of posts that the range excludes only because they have no readable date."""
        if selection.time_range.is_open:
            return 0
        everything, undated = replace(selection, time_range=TimeRange()), f"created_at NOT GLOB '{DATED}*'"
        all_ = self._table.count(everything, f"AND (created_at IS NULL OR {undated})")
        return all_ - self._table.count(selection, f"AND {undated}") if all_ else 0

    def posts_per_day(self, selection: Selection) -> PostsPerDay:
        """Count the selected posts per day, ignoring the selection's range. Days are those of the stored times."""
        return posts_per_day(self._table, selection)

    def batches(self, selection: Selection, *, chosen: bool = False) -> PostOrder:
        """Return the selected posts in export order, in batches.

        With `chosen`, only those of them that `choose` was given. Each post occurs once, even if an index is wrong.
        Raises `ArchiveError` if posts are lost or duplicated; afterwards, `notes` reports wrong indexes.
        """
        return PostOrder(self._table, selection, chosen=chosen)

    def stored_times(self) -> Iterator[Sequence[Value]]:
        """Yield the stored `created_at` of the posts that `batches` found, in its order, in lists."""
        from exporter_gui.core.database.post_places import stored_times  # noqa: PLC0415 - as said above

        return stored_times(self._table)

    def threads(self) -> "Threads":
        """Return the threads among the posts that `batches` found."""
        from exporter_gui.core.database.post_places import Threads  # noqa: PLC0415 - as said above

        return Threads(self._table)

    def notes(self) -> list[Message]:
        """Return messages about index errors that `batches` found."""
        found = self._table.inconsistency
        return [found.message(self.path)] if found else []

    def media(self) -> "MediaRows":
        """Return the records of the media files of the posts that `batches` has found last."""
        from exporter_gui.core.database.media_rows import MediaRows  # noqa: PLC0415 - as said above

        return MediaRows(self._table)

    def media_size(self, selection: Selection, *, only_images: bool) -> "MediaSize":
        """Return number and size of the media files of the selected posts, as the archive records them."""
        from exporter_gui.core.database.media_rows import read_media_size  # noqa: PLC0415 - as said above

        return read_media_size(self._table, selection, only_images=only_images)

    def media_of(self, key: PostKey) -> "list[Media]":
        """Return the records of the media files of one post."""
        from exporter_gui.core.database.media_rows import read_media_of  # noqa: PLC0415 - as said above

        return read_media_of(self._table, key)

    def exported_posts(self) -> "ExportedPosts":
        """Return the posts that `batches` has found last, by their URIs."""
        from exporter_gui.core.database.exported_posts import ExportedPosts  # noqa: PLC0415 - as said above

        return ExportedPosts(self._table)

    def stored_posts(self) -> Iterator[tuple[Value, ...]]:
        """Return all posts as `read_stored_posts` does."""
        from exporter_gui.core.database.stored_rows import read_stored_posts  # noqa: PLC0415 - as said above

        return read_stored_posts(self._table)

    def stored_media(self) -> "Iterator[Media]":
        """Return the records of all media files."""
        from exporter_gui.core.database.stored_rows import read_stored_media  # noqa: PLC0415 - as said above

        return read_stored_media(self._table)

    def continuation(self, selection: Selection) -> "Continuation | None":
        """Return the newest time of archiving among the posts of a selection, new and earlier ones."""
        from exporter_gui.core.database.continuation import read_continuation  # noqa: PLC0415 - as said above

        whole = selection.without_since()
        if whole not in self._continuations:
            self._continuations[whole] = read_continuation(self._table, whole)
        return self._continuations[whole]

    def posts_up_to(self, selection: Selection, since: "Continuation") -> "PostsUpTo":
        """Compare the posts of a selection, new and earlier ones, with where an earlier export ended."""
        from exporter_gui.core.database.continuation import read_posts_up_to  # noqa: PLC0415 - as said above

        return read_posts_up_to(self._table, selection, since)

    def was_seen_after(self, unix_ns: int) -> bool:
        """Return whether a synchronization saw posts after an instant, or no time of one can be read."""
        from exporter_gui.core.database.continuation import was_seen_after  # noqa: PLC0415 - as said above

        return was_seen_after(self._table, unix_ns)

    def fingerprints(self, selection: Selection) -> "Fingerprints":
        """Return the fingerprints of the posts of a selection, new and earlier ones; to be closed."""
        from exporter_gui.core.database.fingerprints import Fingerprints  # noqa: PLC0415 - as said above

        return Fingerprints(self._table, selection)

    def choose(self, keys: Iterable[PostKey]) -> None:
        """Choose posts for `batches`."""
        choose(self._table, keys)

    def posts(self, batch: Batch) -> list[Post]:
        """Return posts as stored, in the order of the batch; large texts are not loaded into memory."""
        return read_posts(self._table, batch.keys)

    def render(self, batch: Batch, text_format: TextFormat) -> Iterator[Text]:
        """Render posts as text, in the order of the batch; the next shares are built while one is consumed."""
        if text_format not in self._renderers:
            self._renderers[text_format] = Renderer(self._table, text_format, self._threads)
        return self._renderers[text_format].render(batch)

    def sample(self, selection: Selection, size: int) -> dict[PostKey, int]:
        """Return up to `size` of the selected posts, spread over the archive, with their stored size in bytes.

        They are in export order.
        """
        return read_sample(self._table, selection, size)

    def first(self, selection: Selection, number: int) -> Sequence[PostKey]:
        """Return the first posts in export order; fast if there is an index on `created_at`."""
        condition = self._table.condition(selection)
        index = self._table.index_for_order(selection)
        rows = self._table.select("rowid", f"{condition.sql} {ORDER} LIMIT {number}", condition.values, index)
        return as_keys(PostKey(int(str(rowid))) for (rowid,) in rows)

    def all_in_order(self, selection: Selection) -> Sequence[PostKey]:
        """Return all selected posts in export order, at eight bytes per key."""
        return as_keys(key for batch in self.batches(selection) for key in batch.keys)

    def previews(self, keys: Sequence[PostKey]) -> "list[PostPreview]":
        """Return preview lines, in the order of the keys; missing posts are left out."""
        from exporter_gui.core.database.preview import read_previews  # noqa: PLC0415 - as said above

        return read_previews(self._table, keys)

    def whole_post(self, key: PostKey) -> "WholePost | None":
        """Return one post for display, large values truncated; None if it is missing."""
        from exporter_gui.core.database.preview import read_whole_post  # noqa: PLC0415 - as said above

        return read_whole_post(self._table, key)
