"""Table of media files, none of whose values is trusted, or of the expected type or size."""

from __future__ import annotations  # APSW's types exist for type checkers only

import re
from typing import TYPE_CHECKING

from exporter_gui.core.model.media_record import Media, MediaSize

if TYPE_CHECKING:
    from collections.abc import Mapping

    import apsw

    from exporter_gui.core.model.post import Value

_SHA256 = re.compile("[0-9a-fA-F]{64}")
_LARGEST_SIZE = 1 << 40
_LONGEST = {"post_uri": 1_000, "hash": 64, "file_path": 4_096, "mime_type": 200, "alt_text": 100_000}
_CUT_SHORT = ("post_uri", "alt_text")
_OPTIONAL = ("mime_type", "size_bytes", "alt_text")
_NEEDED = {"hash", "post_uri", "file_path"}


class MediaTable:
    """Table `media` of an archive."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._columns = _columns(connection)
        self.is_readable = self._columns >= _NEEDED
        """True if there is such a table, with the columns that are needed."""

    def values(self) -> str:
        """Return SQL for the values of `record`."""
        size = self._column("size_bytes")
        texts = [_text(self._column(name), longest, is_cut=name in _CUT_SHORT) for name, longest in _LONGEST.items()]
        is_blob = "is_blob IS TRUE" if "is_blob" in self._columns else "FALSE"  # see `PrivateDatabase`
        return ", ".join([*texts, f"CASE typeof({size}) WHEN 'integer' THEN {size} END", is_blob])

    def is_other_than_image(self) -> str:
        """Return SQL for whether a file is not recorded as an image."""
        return f"coalesce({self._column('mime_type')}, '') NOT LIKE 'image/%'"

    def _column(self, name: str) -> str:
        return "NULL" if name in _OPTIONAL and name not in self._columns else name

    def size(
        self,
        connection: apsw.Connection,
        source: str,
        values: Mapping[str, str | int] | None = None,
        *,
        only_images: bool,
    ) -> MediaSize:
        """Return number and size of the files that `source` selects, as recorded."""
        column = self._column("size_bytes")
        is_size = f"typeof({column}) = 'integer' AND {column} BETWEEN 0 AND {_LARGEST_SIZE}"
        size = f"CASE WHEN {is_size} THEN {column} ELSE 0 END"
        has_types = only_images and "mime_type" in self._columns
        condition = "mime_type LIKE 'image/%' OR mime_type LIKE 'video/%'" if has_types else "TRUE"
        is_found = "is_found" if "is_found" in self._columns else "TRUE"  # see `PrivateDatabase`
        sql = (
            f"SELECT count(*), total({size}) FILTER (WHERE {is_found}), count(*) FILTER (WHERE NOT {is_found})"
            f" FROM {source} WHERE {condition}"
        )
        ((files, total, missing),) = connection.execute(sql, values or {}).fetchall()
        return MediaSize(int(str(files)) - int(str(missing)), int(float(str(total))), int(str(missing)))


def has_media(connection: apsw.Connection) -> bool:
    """Return whether an archive has records of media files."""
    if not MediaTable(connection).is_readable:
        return False
    return bool(connection.execute("SELECT EXISTS (SELECT 1 FROM main.media NOT INDEXED)").get)


def record(row: tuple[Value, ...]) -> Media:
    """Return the record that `MediaTable.values` gave."""
    post, sha256, path, mime_type, alt_text, size, is_blob = row
    recorded = _as_text(sha256)
    return Media(
        post=_as_text(post),
        sha256=recorded.lower() if _SHA256.fullmatch(recorded) else "",
        path=_as_text(path, errors="surrogateescape"),
        mime_type=_as_text(mime_type),
        size=size if isinstance(size, int) and 0 <= size <= _LARGEST_SIZE else 0,
        alt_text=_as_text(alt_text),
        is_blob=bool(is_blob),
    )


def _columns(connection: apsw.Connection) -> frozenset[str]:
    """Return the names of the columns; none where `media` is no table."""
    is_table = connection.execute(
        "SELECT type = 'table' AND rootpage > 0 FROM main.sqlite_schema WHERE lower(name) = 'media'"
        " AND type IN ('table', 'view')"
    ).get
    if not is_table:
        return frozenset()
    sql = "SELECT CAST(lower(name) AS BLOB) FROM temp.pragma_table_xinfo('media', 'main')"
    return frozenset(name.decode("utf-8", "replace") for (name,) in connection.execute(sql))


def _text(column: str, longest: int, *, is_cut: bool) -> str:
    """Return SQL for a text of at most `longest` bytes; a longer one is cut, or NULL."""
    value = f"CAST({column} AS BLOB)"
    longer = f"substr({value}, 1, {longest})" if is_cut else "NULL"
    return f"CASE WHEN octet_length({column}) <= {longest} THEN {value} ELSE {longer} END"


def _as_text(value: Value, errors: str = "replace") -> str:
    return value.decode("utf-8", errors) if isinstance(value, bytes) else ""
