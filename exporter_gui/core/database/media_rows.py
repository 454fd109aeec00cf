"""The table of media files, as far as they belong to the posts of an export."""

from __future__ import annotations  # APSW's types exist for type checkers only

import re
from typing import TYPE_CHECKING

import apsw

from exporter_gui.core.model.media import Media, MediaSize

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from exporter_gui.core.database.batch import PostKey
    from exporter_gui.core.database.post_table import PostTable
    from exporter_gui.core.model.post import Value
    from exporter_gui.core.model.selection import Selection

_SHA256 = re.compile("[0-9a-fA-F]{64}")
_LARGEST_SIZE = 1 << 40
_LONGEST = {"post": 1_000, "hash": 64, "path": 4_096, "type": 200, "alt": 100_000}
_CUT = ("post", "alt")
_OF_ONE_POST = 100
_OPTIONAL = ("mime_type", "size_bytes", "alt_text")
_NEEDED = {"hash", "post_uri", "file_path"}
_LARGEST_EMBED = 1 << 20
_EMBED = f"CASE WHEN octet_length(embed_data) <= {_LARGEST_EMBED} THEN CAST(embed_data AS TEXT) END"
_PICTURES = f"""
    CASE WHEN json_valid({_EMBED}) THEN
        coalesce(json_array_length({_EMBED}, '$.images'), 0)
        + coalesce(json_array_length({_EMBED}, '$.media.images'), 0)
        + coalesce(json_type({_EMBED}, '$.external.thumb') = 'text', 0)
    ELSE 0 END
"""
"""SQL for the number of images and thumbnails in a post's embed."""


class MediaRows:
    """Records of the media files of the posts that `PostOrder` has found, by an index of its own."""

    def __init__(self, table: PostTable) -> None:
        """Find the posts that have media. An index of the archive is never read (see `consistency`)."""
        self._connection = table.connection
        self._columns = _media_columns(self._connection)
        self._has_media = self._columns >= _NEEDED
        # The limit, which is none, keeps SQLite from looking IN an index, which NOT INDEXED alone does not.
        with_media = "SELECT post_uri FROM main.media NOT INDEXED LIMIT -1" if self._has_media else "SELECT NULL"
        self._connection.execute("DROP TABLE IF EXISTS temp.media_post").fetchall()
        self._connection.execute(
            "CREATE TEMP TABLE media_post AS SELECT places.rowid AS place, post.uri AS uri"
            " FROM temp.post_order AS places CROSS JOIN main.posts AS post NOT INDEXED ON post.rowid = places.post"
            f" WHERE post.uri IN ({with_media})"
        )
        self._connection.execute("CREATE INDEX temp.media_post_uri ON media_post(uri)")

    def __iter__(self) -> Iterator[Media]:
        """Return the records in the order of their posts, those of one post in the order of their checksums."""
        if self._has_media:
            for row in self._connection.execute(f"SELECT {self._values()} FROM {self._source()} ORDER BY place, hash"):
                yield _media(*row)

    def size(self, *, only_images: bool) -> MediaSize:
        """Return number and size of the files, as recorded; images are those that are recorded as such."""
        if not self._has_media:
            return MediaSize(0, 0)
        return _size(self._connection, self._columns, self._source(), only_images=only_images)

    def never_archived(self) -> int:
        """Return the number of pictures of the posts for which there are no records at all."""
        recorded = f"SELECT place, count(*) AS files FROM {self._source()} GROUP BY place"
        if not self._has_media:
            recorded = "SELECT NULL AS place, 0 AS files"
        sql = (
            f"SELECT total(max(0, {_PICTURES} - coalesce(files, 0)))"
            " FROM temp.post_order AS places CROSS JOIN main.posts AS post NOT INDEXED ON post.rowid = places.post"
            f" LEFT JOIN ({recorded}) AS recorded ON recorded.place = places.rowid"
        )
        return int(self._connection.execute(sql).get)

    def _source(self) -> str:
        return "main.media AS media NOT INDEXED CROSS JOIN temp.media_post AS owner ON owner.uri = media.post_uri"

    def _values(self) -> str:
        return _values(self._columns)


def read_media_size(table: PostTable, selection: Selection, *, only_images: bool) -> MediaSize:
    """Return number and size of the media files of the selected posts, as recorded; images as in `MediaRows.size`."""
    columns = _media_columns(table.connection)
    if not columns >= _NEEDED:
        return MediaSize(0, 0)
    condition = table.condition(selection)
    index = "" if table.by_index else "NOT INDEXED"
    posts = f"SELECT uri FROM main.posts {index} WHERE {condition.sql}"
    source = f"(SELECT * FROM main.media {index} WHERE post_uri IN ({posts}))"
    return _size(table.connection, columns, source, condition.values, only_images=only_images)


def read_media_of(table: PostTable, key: PostKey) -> list[Media]:
    """Return the records of the media files of one post, through the archive's index where it may be trusted."""
    columns = _media_columns(table.connection)
    if not columns >= _NEEDED:
        return []
    index = "" if table.by_index else "NOT INDEXED"
    post = "SELECT uri FROM main.posts WHERE rowid = ?"
    sql = f"SELECT {_values(columns)} FROM main.media {index} WHERE post_uri = ({post}) ORDER BY hash LIMIT {_OF_ONE_POST}"
    return [_media(*row) for row in table.connection.execute(sql, (key,))]


def _size(
    connection: apsw.Connection,
    columns: Collection[str],
    source: str,
    values: Mapping[str, str] | None = None,
    *,
    only_images: bool,
) -> MediaSize:
    column = _column("size_bytes", columns)
    is_size = f"typeof({column}) = 'integer' AND {column} BETWEEN 0 AND {_LARGEST_SIZE}"
    size = f"CASE WHEN {is_size} THEN {column} ELSE 0 END"
    has_types = only_images and "mime_type" in columns
    condition = "mime_type LIKE 'image/%' OR mime_type LIKE 'video/%'" if has_types else "TRUE"
    rows = connection.execute(f"SELECT count(*), total({size}) FROM {source} WHERE {condition}", values or {})
    ((files, total),) = rows.fetchall()
    return MediaSize(int(str(files)), int(float(str(total))))


def _values(columns: Collection[str]) -> str:
    size = _column("size_bytes", columns)
    texts = {"post": "post_uri", "hash": "hash", "path": "file_path", "type": "mime_type", "alt": "alt_text"}
    values = [_text(_column(column, columns), _LONGEST[name], cut=name in _CUT) for name, column in texts.items()]
    return ", ".join([*values, f"CASE typeof({size}) WHEN 'integer' THEN {size} END"])


def _column(name: str, columns: Collection[str]) -> str:
    return "NULL" if name in _OPTIONAL and name not in columns else name


def _media_columns(connection: apsw.Connection) -> frozenset[str]:
    """Return the names of the columns; none where `media` is no table, or one that another program has altered."""
    is_table = connection.execute(
        "SELECT type = 'table' AND rootpage > 0 FROM main.sqlite_schema WHERE lower(name) = 'media'"
        " AND type IN ('table', 'view')"
    ).get
    if not is_table:
        return frozenset()
    sql = "SELECT CAST(lower(name) AS BLOB) FROM temp.pragma_table_xinfo('media', 'main')"
    return frozenset(name.decode("utf-8", "replace") for (name,) in connection.execute(sql))


def _text(column: str, longest: int, *, cut: bool) -> str:
    """Return SQL for a text of at most `longest` bytes; a longer one is cut, or NULL."""
    value = f"CAST({column} AS BLOB)"
    longer = f"substr({value}, 1, {longest})" if cut else "NULL"
    return f"CASE WHEN octet_length({column}) <= {longest} THEN {value} ELSE {longer} END"


def _media(post: Value, sha256: Value, path: Value, mime_type: Value, alt_text: Value, size: Value) -> Media:  # noqa: PLR0913, PLR0917 - a row
    recorded = _as_text(sha256)
    return Media(
        post=_as_text(post),
        sha256=recorded.lower() if _SHA256.fullmatch(recorded) else "",
        path=_as_text(path, errors="surrogateescape"),
        mime_type=_as_text(mime_type),
        size=size if isinstance(size, int) and 0 <= size <= _LARGEST_SIZE else 0,
        alt_text=_as_text(alt_text),
    )


def _as_text(value: Value, errors: str = "replace") -> str:
    return value.decode("utf-8", errors) if isinstance(value, bytes) else ""
