"""Private database of one repository: bskyarchive's tables with its posts, and an index of all its records.

While it is filled, it belongs to one connection and takes a fixed amount of memory: what is large lies on disk.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import apsw

from exporter_gui.core.model.post import RECORD_COLUMNS, Value
from exporter_gui.core.sources.repository.archive_rows import ArchiveRows
from exporter_gui.core.sources.repository.import_progress import OPERATIONS_BETWEEN_CHECKS, ImportProgress, Phase
from exporter_gui.core.sources.repository.wanted_blobs import WantedBlobs

_CACHE_KIB = 512
"""Also what SQLite sorts at once, which nothing interrupts: 10 ms."""
_MOST_PLACES = 8
"""Of blocks that give the same CID, real files hold two: one that holds thousands is made to keep a reader busy."""
_RECORD_COLUMNS = ", ".join(f"{column.name} TEXT" for column in RECORD_COLUMNS)
_SCHEMA = f"""
CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TIMESTAMP);
INSERT INTO schema_version VALUES (3, NULL);
CREATE TABLE posts (uri TEXT, cid TEXT, did TEXT, text TEXT, created_at TIMESTAMP, indexed_at TIMESTAMP,
    has_media BOOLEAN, like_count INTEGER, repost_count INTEGER, reply_count INTEGER, quote_count INTEGER,
    is_reply BOOLEAN, reply_parent TEXT, embed_type TEXT, embed_data JSON, labels JSON, archived_at TIMESTAMP,
    {_RECORD_COLUMNS});
CREATE TABLE profiles (did TEXT, handle TEXT, display_name TEXT, snapshot_at TIMESTAMP);
CREATE TABLE media (hash TEXT, post_uri TEXT, mime_type TEXT, file_path TEXT, size_bytes INTEGER, alt_text TEXT,
    is_found BOOLEAN, is_blob BOOLEAN);
CREATE TABLE found (k INTEGER, offset INTEGER, length INTEGER);
CREATE TABLE block (k INTEGER PRIMARY KEY, offset INTEGER, length INTEGER, places INTEGER);
CREATE TABLE spare (k INTEGER, offset INTEGER, length INTEGER, PRIMARY KEY (k, offset)) WITHOUT ROWID;
CREATE TABLE listed (key TEXT, digest BLOB, k INTEGER);
CREATE TABLE leaf (key TEXT, digest BLOB, offset INTEGER, length INTEGER);
CREATE TABLE place (leaf INTEGER);
CREATE TABLE collection (name TEXT PRIMARY KEY, first INTEGER, records INTEGER, listed INTEGER) WITHOUT ROWID;
"""
_FILLED = (
    *("uri", "cid", "did", "text", "created_at", "has_media", "is_reply", "reply_parent", "embed_type", "embed_data"),
    *("labels", *(column.name for column in RECORD_COLUMNS)),
)
_INSERT_POST = f"INSERT INTO posts ({', '.join(_FILLED)}) VALUES ({', '.join('?' * len(_FILLED))})"
_INDEX = f"""
INSERT INTO block SELECT k, min(offset), length, count(*) FROM found GROUP BY k;
INSERT INTO spare SELECT k, offset, length FROM
    (SELECT *, row_number() OVER (PARTITION BY k ORDER BY offset) AS place FROM found
        WHERE k IN (SELECT k FROM block WHERE places > 1))
    WHERE place BETWEEN 2 AND {_MOST_PLACES};
DROP TABLE found;
"""
_PLACE = """
INSERT INTO leaf SELECT key, digest, offset, length FROM listed LEFT JOIN block USING (k) ORDER BY listed.rowid;
INSERT INTO place SELECT rowid FROM leaf ORDER BY offset;
"""
_IN_ORDER_OF_THE_FILE = (
    "SELECT key, digest, offset, length FROM place CROSS JOIN leaf ON leaf.rowid = place.leaf ORDER BY place.rowid"
)
_FINISH = """
DROP TABLE place;
CREATE INDEX idx_posts_created_at ON posts (created_at DESC);
CREATE INDEX idx_posts_did ON posts (did);
CREATE INDEX idx_media_post_uri ON media (post_uri);
"""
_OPERATIONS_TO_INDEX, _OPERATIONS_TO_PLACE, _OPERATIONS_TO_FINISH = 56, 34, 21
"""Of SQLite's virtual machine, for each block, record and post; about."""
_POSTS = "app.bsky.feed.post"
_SIZE_OF_POSTS = (
    "SELECT count(*), coalesce(sum(length), 0) FROM collection, leaf"
    " WHERE name = ? AND leaf.rowid BETWEEN first AND first + records - 1"
)


def find_spare_places(connection: apsw.Connection, digest: bytes) -> list[tuple[int, int]]:
    """Return offsets and lengths of blocks that may have a digest, without the first one."""
    sql = "SELECT offset, length FROM spare WHERE k = ? ORDER BY offset"
    return connection.execute(sql, (_key_of(digest),)).fetchall()  # type: ignore[return-value]


def _key_of(digest: bytes) -> int:
    """Return the number by which the index knows a digest: its first 8 bytes. The whole of it is checked later."""
    return int.from_bytes(digest[:8], "big", signed=True)


class PrivateDatabase:
    """Private database that is being filled."""

    def __init__(self, path: Path, progress: ImportProgress) -> None:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_NOMUTEX
        self._connection = apsw.Connection(str(path), flags=flags)
        self._connection.set_progress_handler(progress.on_operations, OPERATIONS_BETWEEN_CHECKS)
        self.folder = path.parent
        self._progress = progress
        for setting in ("journal_mode = off", "synchronous = off", "locking_mode = exclusive", "temp_store = file"):
            self._connection.execute(f"PRAGMA {setting}").fetchall()
        for database in ("main", "temp"):
            self._connection.execute(f"PRAGMA {database}.cache_size = -{_CACHE_KIB}").fetchall()
        self._connection.execute(_SCHEMA)
        self._connection.execute("BEGIN")

    def add_blocks(self, blocks: Iterable[tuple[bytes, int, int]]) -> int:
        """Index blocks by their digests; return their number."""
        rows = ((_key_of(digest), offset, length) for digest, offset, length in blocks)
        self._connection.executemany("INSERT INTO found VALUES (?, ?, ?)", rows)
        found = int(self._connection.execute("SELECT coalesce(max(rowid), 0) FROM found").get)
        self._progress.begin(Phase.INDEX, found * _OPERATIONS_TO_INDEX, is_sql=True)
        self._connection.execute(_INDEX)
        return found

    def places(self, digest: bytes) -> Iterator[tuple[int, int]]:
        """Return offsets and lengths of blocks that may have a digest; once records are placed, without the first."""
        yield from self._connection.execute("SELECT offset, length FROM block WHERE k = ?", (_key_of(digest),))
        yield from find_spare_places(self._connection, digest)

    def add_leaves(self, leaves: Iterable[tuple[str, bytes]]) -> None:
        """Keep keys, with the digests of their records, in their order, and find out where the records are."""
        rows = ((key, digest, _key_of(digest)) for key, digest in leaves)
        self._connection.executemany("INSERT INTO listed VALUES (?, ?, ?)", rows)
        listed = int(self._connection.execute("SELECT coalesce(max(rowid), 0) FROM listed").get)
        self._progress.begin(Phase.ORDER, listed * _OPERATIONS_TO_PLACE, is_sql=True)
        self._connection.execute(_PLACE)
        for table in ("listed", "block"):  # whose pages are used again: what follows is larger
            self._progress.check()
            self._connection.execute(f"DELETE FROM {table}")

    def size_of_posts(self) -> tuple[int, int]:
        """Return the number of posts, and the size of their records in bytes."""
        ((posts, size),) = self._connection.execute(_SIZE_OF_POSTS, (_POSTS,)).fetchall()
        return int(str(posts)), int(str(size))

    def add_collection(self, name: str, first: int, records: int, listed: int) -> None:
        """Keep the place of the first of the records of a collection among the leaves, from 1, and their number.

        `listed` also counts those that are no leaves, since they are lost.
        """
        self._connection.execute("INSERT INTO collection VALUES (?, ?, ?, ?)", (name, first, records, listed))

    def leaves(self) -> Iterator[tuple[str, bytes, int | None, int]]:
        """Return key, digest, offset and length of each record in the order of the file; first those not in it."""
        return self._connection.execute(_IN_ORDER_OF_THE_FILE)

    def add_posts(self, posts: Iterable[tuple[Value, ...]]) -> None:
        """Insert posts, each as a value for every column that a repository knows."""
        self._connection.executemany(_INSERT_POST, posts)

    def add_media(self, media: Iterable[tuple[Value, ...]]) -> None:
        """Insert records of media files: SHA-256, post, type, path, size and description."""
        self._connection.executemany("INSERT INTO media VALUES (?, ?, ?, ?, ?, ?, FALSE, TRUE)", media)

    def wanted_blobs(self) -> WantedBlobs:
        """Return the blobs that are named by the records of media files."""
        return WantedBlobs(self._connection)

    def archive_rows(self, did: str, *, are_posts_lost: bool) -> ArchiveRows:
        """Return tables for rows of an archive that are to be merged into the posts of an account."""
        return ArchiveRows(self._connection, did, are_posts_lost=are_posts_lost)

    def add_profile(self, did: str, handle: str, display_name: str, taken_at: str) -> None:
        """Insert the profile of the owner."""
        self._connection.execute("INSERT INTO profiles VALUES (?, ?, ?, ?)", (did, handle, display_name, taken_at))

    def finish(self) -> None:
        """Make the indexes that queries need, and complete the file."""
        posts = int(self._connection.execute("SELECT coalesce(max(rowid), 0) FROM posts").get)
        self._progress.begin(Phase.FINISH, posts * _OPERATIONS_TO_FINISH, is_sql=True)
        self._connection.execute(_FINISH)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
