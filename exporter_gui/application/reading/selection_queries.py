"""Queries of the selected posts: their number, their order, and the timeline."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.post_database import PostDatabase
from exporter_gui.core.database.timeline import PostsPerDay
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.estimate import Estimate, estimate
from exporter_gui.core.formats import FORMATS
from exporter_gui.core.formats.options import FormatOptions
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.records.records_size import estimate_records

_FIRST_POSTS = 200


@dataclass(frozen=True, slots=True)
class Order:
    """Selected posts, in the order of the export."""

    keys: Sequence[PostKey]
    is_whole: bool
    """False for the first few posts only."""
    is_contradicted: bool = False
    """True if an index is inconsistent with the posts."""


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """Number of the posts, and the newest ones."""

    estimate: Estimate
    order: Order
    summary: Summary | None = None
    """Of the archive at this moment, if it holds another number of posts than was known."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Posts per day of a selection that ignores dates."""

    selection: Selection
    counts: PostsPerDay


@dataclass(frozen=True, slots=True)
class NewPosts:
    """Number of the posts that are new since an earlier export."""

    number: int


def first_answer(  # noqa: PLR0913 - all that an estimate depends on
    archive: PostDatabase,
    selection: Selection,
    format_name: str,
    options: FormatOptions | None,
    packing: Packing,
    *,
    with_records: bool,
    known_posts: int | None = None,
) -> FirstAnswer:
    """Count the posts, and find the newest ones, which takes little time.

    `options` and `packing` are as in `ExportRequest`. The estimate includes all records of a repository if it is
    `with_records`. With `known_posts`, the number of posts in the archive when it was last looked at, the answer tells
    if there are others now.
    """
    has_changed = known_posts is not None and archive.count(Selection(did=None)) != known_posts
    known = estimate(archive, selection, FORMATS[format_name], options, packing)
    if with_records and archive.records is not None:
        posts = known.posts if selection.is_filtered else None
        size = estimate_records(archive.records, packing, posts)
        known = replace(known, bytes=known.bytes + size)
    first = archive.first(selection, _FIRST_POSTS)
    order = Order(first, is_whole=len(first) == known.posts)
    return FirstAnswer(known, order, archive.summary() if has_changed else None)


def timeline(archive: PostDatabase, selection: Selection) -> Timeline:
    """Count the posts of each day."""
    return Timeline(selection, archive.posts_per_day(selection))


def new_posts(archive: PostDatabase, selection: Selection) -> NewPosts:
    """Count the posts that are new."""
    return NewPosts(archive.count(selection))


def all_in_order(archive: PostDatabase, selection: Selection) -> Order:
    """Find all posts, and check the indexes. Raises `ArchiveError` if posts are lost."""
    try:
        keys = archive.all_in_order(selection)
    except ArchiveError:
        if archive.is_read_by_index and archive.notes():  # the count is wrong: report after reading without the index
            return Order((), is_whole=True, is_contradicted=True)
        raise
    return Order(keys, is_whole=True, is_contradicted=bool(archive.notes()))
