"""Records of media files, as far as they belong to certain posts."""

from __future__ import annotations  # APSW's types exist for type checkers only

from typing import TYPE_CHECKING

from exporter_gui.core.database.media_table import MediaTable, record
from exporter_gui.core.model.media_record import Media, MediaSize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from exporter_gui.core.database.batch import PostKey
    from exporter_gui.core.database.post_table import PostTable
    from exporter_gui.core.model.selection import Selection

_OF_ONE_POST = 100
_LARGEST_EMBED = 1 << 20
_EMBED = f"CASE WHEN octet_length(embed_data) <= {_LARGEST_EMBED} THEN CAST(embed_data AS TEXT) END"
_PICTURES = f"""
    CASE WHEN json_valid({_EMBED}) THEN
        coalesce(json_array_length({_EMBED}, '$.images'), 0)
        + coalesce(json_array_length({_EMBED}, '$.media.images'), 0)
        + coalesce(json_type({_EMBED}, '$.external.thumb') = 'text', 0)
        + coalesce(json_type({_EMBED}, '$.media.external.thumb') = 'text', 0)
    ELSE 0 END
"""
"""SQL for the number of images and thumbnails in a post's embed."""
_VIDEOS = f"""
    CASE WHEN json_valid({_EMBED}) THEN
        coalesce(json_extract({_EMBED}, '$."$type"') LIKE '%video%', 0)
        + coalesce(json_extract({_EMBED}, '$.media."$type"') LIKE '%video%', 0)
    ELSE 0 END
"""
"""SQL for the number of videos in a post's embed."""
_EXPORTED = (
    "temp.post_order AS places CROSS JOIN main.posts AS post NOT INDEXED ON post.rowid = places.post"  # see `PostOrder`
)
_OF_EXPORTED = "main.media AS media NOT INDEXED CROSS JOIN temp.media_post AS owner ON owner.uri = media.post_uri"


class MediaRows:
    """Records of the media files of the posts that `PostOrder` has found."""

    def __init__(self, table: PostTable) -> None:
        """Find the posts that have media. An index of the archive is never read (see `consistency`)."""
        self._connection = table.connection
        self._table = MediaTable(self._connection)
        # The limit, which is none, keeps SQLite from looking IN an index, which NOT INDEXED alone does not.
        uris = "SELECT post_uri FROM main.media NOT INDEXED LIMIT -1" if self._table.is_readable else "SELECT NULL"
        self._connection.execute("DROP TABLE IF EXISTS temp.media_post").fetchall()
        self._connection.execute(
            "CREATE TEMP TABLE media_post AS"
            f" SELECT places.rowid AS place, post.uri AS uri FROM {_EXPORTED} WHERE post.uri IN ({uris})"
        )
        self._connection.execute("CREATE INDEX temp.media_post_uri ON media_post(uri)")

    def __iter__(self) -> Iterator[Media]:
        """Return the records in the order of their posts, those of one post in the order of their checksums."""
        if self._table.is_readable:
            sql = f"SELECT {self._table.values()} FROM {_OF_EXPORTED} ORDER BY place, hash"
            yield from map(record, self._connection.execute(sql))

    def size(self, *, only_images: bool) -> MediaSize:
        """Return number and size of the files, as recorded; images are those that are recorded as such."""
        if not self._table.is_readable:
            return MediaSize(0, 0)
        return self._table.size(self._connection, _OF_EXPORTED, only_images=only_images)

    def never_archived(self) -> tuple[int, int]:
        """Return the numbers of pictures and of videos of the posts for which there are no records at all."""
        recorded = (
            f"SELECT place, count(*) AS files, count(*) FILTER (WHERE {self._table.is_other_than_image()}) AS videos"
            f" FROM {_OF_EXPORTED} GROUP BY place"
        )
        if not self._table.is_readable:
            recorded = "SELECT NULL AS place, 0 AS files, 0 AS videos"
        sql = (
            f"SELECT total(max(0, {_PICTURES} - coalesce(files - videos, 0))),"
            f" total(max(0, {_VIDEOS} - coalesce(videos, 0)))"
            f" FROM {_EXPORTED} LEFT JOIN ({recorded}) AS recorded ON recorded.place = places.rowid"
        )
        ((pictures, videos),) = self._connection.execute(sql).fetchall()
        return int(float(str(pictures))), int(float(str(videos)))


def read_media_size(table: PostTable, selection: Selection, *, only_images: bool) -> MediaSize:
    """Return number and size of the media files of the selected posts, as recorded; images as in `MediaRows.size`."""
    media = MediaTable(table.connection)
    if not media.is_readable:
        return MediaSize(0, 0)
    condition = table.condition(selection)
    index = _index(table)
    posts = f"SELECT uri FROM main.posts {index} WHERE {condition.sql}"
    source = f"(SELECT * FROM main.media {index} WHERE post_uri IN ({posts}))"
    return media.size(table.connection, source, condition.values, only_images=only_images)


def read_media_of(table: PostTable, key: PostKey) -> list[Media]:
    """Return the records of the media files of one post."""
    media = MediaTable(table.connection)
    if not media.is_readable:
        return []
    source = f"main.media {_index(table)} WHERE post_uri = (SELECT uri FROM main.posts WHERE rowid = ?)"
    sql = f"SELECT {media.values()} FROM {source} ORDER BY hash LIMIT {_OF_ONE_POST}"
    return [record(row) for row in table.connection.execute(sql, (key,))]


def _index(table: PostTable) -> str:
    return "" if table.by_index else "NOT INDEXED"
