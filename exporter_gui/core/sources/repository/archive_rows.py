"""Rows of an archive that are merged into the private database of a repository of the same account."""

from collections.abc import Iterable

import apsw

from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.media_record import Media
from exporter_gui.core.model.post import COLUMNS, RECORD_COLUMNS, Value

_COLUMNS = ", ".join(column.name for column in COLUMNS)
_RECORD_NAMES = [column.name for column in RECORD_COLUMNS]
_ALL_COLUMNS = ", ".join((_COLUMNS, *_RECORD_NAMES))
_OF_RECORD = ", ".join(f"{name} = own.{name}" for name in _RECORD_NAMES)
_VALUES = ", ".join(
    f"CASE WHEN ?{place} THEN CAST(?{place + 1} AS TEXT) ELSE ?{place + 1} END"
    for place in range(1, 2 * len(COLUMNS), 2)
)
_SCHEMA = f"""
DROP TABLE IF EXISTS temp.archived;
DROP TABLE IF EXISTS temp.archived_media;
CREATE TEMP TABLE archived AS SELECT {_ALL_COLUMNS} FROM posts LIMIT 0;
CREATE TEMP TABLE archived_media AS SELECT * FROM media LIMIT 0;
"""
_TAKE_RECORDS = """
UPDATE temp.archived SET text = own.text, cid = own.cid, created_at = own.created_at, is_reply = own.is_reply,
    reply_parent = own.reply_parent
    FROM posts AS own WHERE own.uri = archived.uri AND (own.text IS NOT archived.text OR own.cid IS NOT archived.cid
        OR (own.created_at IS NOT archived.created_at AND is_another_time(own.created_at, archived.created_at)))
"""
_TAKE_EMBEDS = """
UPDATE temp.archived SET embed_type = own.embed_type, embed_data = own.embed_data, has_media = own.has_media
    FROM posts AS own WHERE own.uri = archived.uri AND coalesce(archived.embed_type, '') = '' AND own.embed_type <> '';
"""
_TAKE_COLUMNS = f"UPDATE temp.archived SET {_OF_RECORD} FROM posts AS own WHERE own.uri = archived.uri"
_ONLY_THERE = "SELECT DISTINCT uri FROM temp.archived WHERE did = ?1 AND uri NOT IN (SELECT uri FROM posts)"
_COUNT_ONLY_THERE = f"SELECT count(*) FROM ({_ONLY_THERE})"
_COUNT_SUPPLIED = f"SELECT count(*) FROM leaf WHERE 'at://' || ?1 || '/' || key IN ({_ONLY_THERE})"
_LEAVE_OUT = "DELETE FROM posts WHERE uri IN (SELECT uri FROM temp.archived)"
_IS_PICTURE = "(mime_type LIKE 'image/%' OR mime_type LIKE 'video/%')"
_MERGE = f"""
INSERT INTO posts ({_ALL_COLUMNS}) SELECT {_ALL_COLUMNS} FROM temp.archived;
CREATE INDEX temp.archived_media_post ON archived_media (post_uri);
DELETE FROM temp.archived_media WHERE {_IS_PICTURE} AND post_uri IN (SELECT post_uri FROM media AS own
    GROUP BY post_uri HAVING min(is_found) OR sum(is_found) >
    (SELECT sum(is_found) FROM temp.archived_media AS other WHERE other.post_uri = own.post_uri AND {_IS_PICTURE}));
DELETE FROM media WHERE post_uri IN (SELECT post_uri FROM temp.archived_media WHERE {_IS_PICTURE});
INSERT INTO media SELECT * FROM temp.archived_media;
DROP TABLE temp.archived;
DROP TABLE temp.archived_media;
"""
"""Posts of the archive come last, as those that it has stored last do in the archive itself.

A post of both is that of the archive, which has counts and views, with links, languages and the like of the repository.
What its record says (text, date, and the CID, which is the hash of all) is that of the repository, where both differ:
it is checked by its hash. Of its pictures, those of the repository are kept where all of them were found, or more of
them than of the archive's; other files, such as the page that a link leads to, only the archive has.
"""


def _is_another_time(*times: Value) -> bool:
    """Return whether two times are not the same moment; False if the first, the repository's, cannot be read."""
    own, archived = (parse_go_time(time) if isinstance(time, str) else None for time in times)
    return own is not None and (archived is None or own.unix_ns != archived.unix_ns)


class ArchiveRows:
    """Rows in temporary tables until they are merged into the posts of an account."""

    def __init__(self, connection: apsw.Connection, did: str, *, are_posts_lost: bool) -> None:
        """Take the account, and whether posts of it are or may be lost."""
        self._connection = connection
        self._did = did
        self._are_posts_lost = are_posts_lost
        connection.create_scalar_function("is_another_time", _is_another_time, 2, deterministic=True)

    def begin(self) -> None:
        """Forget all rows, if there are any."""
        self._connection.execute(_SCHEMA)

    def add(self, posts: Iterable[tuple[Value, ...]]) -> None:
        """Insert rows as `PostDatabase.stored_posts` returns them."""
        self._connection.executemany(f"INSERT INTO temp.archived ({_COLUMNS}) VALUES ({_VALUES})", posts)

    def add_media(self, media: Iterable[tuple[Media, bool]]) -> None:
        """Insert records of media files, each with whether the file was found."""
        rows = (
            (*(each.sha256, each.post, each.mime_type), _stored(each.path), each.size, each.alt_text, is_found)
            for each, is_found in media
        )
        self._connection.executemany("INSERT INTO temp.archived_media VALUES (?, ?, ?, ?, ?, ?, ?, FALSE)", rows)

    def count_only_there(self) -> int:
        """Return how many posts of the account only the archive has."""
        return int(self._connection.execute(_COUNT_ONLY_THERE, (self._did,)).get)

    def count_supplied(self) -> int:
        """Return how many of these the repository lists."""
        return int(self._connection.execute(_COUNT_SUPPLIED, (self._did,)).get) if self._are_posts_lost else 0

    def merge(self) -> int:
        """Put them into the tables of the repository; return the number of posts whose record is another there."""
        self._connection.execute("CREATE INDEX temp.archived_uri ON archived (uri)")
        differing = self._changes(_TAKE_RECORDS)
        self._changes(_TAKE_EMBEDS)
        self._changes(_TAKE_COLUMNS)
        self._connection.execute(_LEAVE_OUT)
        self._connection.execute(_MERGE)
        return differing

    def _changes(self, statement: str) -> int:
        self._connection.execute(statement)
        return self._connection.changes()


def _stored(path: str) -> bytes:
    return path.encode("utf-8", "surrogateescape")
