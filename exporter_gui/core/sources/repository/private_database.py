"""Private database of one repository: bskyarchive's tables with its posts, and an index of all its records.

While it is filled, it belongs to one connection and takes a fixed amount of memory: what is large lies on disk.
"""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import apsw

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Bytes, Code
from exporter_gui.core.model.post import Value
from exporter_gui.core.sources.repository.archive_rows import ArchiveRows
from exporter_gui.core.sources.repository.wanted_blobs import WantedBlobs

_STEPS_BETWEEN_CHECKS = 100_000
_SPACE_NEEDED = 1.7
"""Times the size of the file: what was measured is 0.6 (few posts) to 1.6 (only posts)."""
_SPACE_NEEDED_TO_MERGE = 2
"""Times the size of an archive, whose rows are stored twice for a while."""
_CACHE_KIB = 2_048
_MOST_PLACES = 8
"""Of blocks that give the same CID, real files hold two: one that holds thousands is made to keep a reader busy."""
_SCHEMA = """
CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at TIMESTAMP);
INSERT INTO schema_version VALUES (3, NULL);
CREATE TABLE posts (uri TEXT, cid TEXT, did TEXT, text TEXT, created_at TIMESTAMP, indexed_at TIMESTAMP,
    has_media BOOLEAN, like_count INTEGER, repost_count INTEGER, reply_count INTEGER, quote_count INTEGER,
    is_reply BOOLEAN, reply_parent TEXT, embed_type TEXT, embed_data JSON, labels JSON, archived_at TIMESTAMP);
CREATE TABLE profiles (did TEXT, handle TEXT, display_name TEXT, snapshot_at TIMESTAMP);
CREATE TABLE media (hash TEXT, post_uri TEXT, mime_type TEXT, file_path TEXT, size_bytes INTEGER, alt_text TEXT,
    is_found BOOLEAN);
CREATE TEMP TABLE found (k INTEGER, offset INTEGER, length INTEGER);
CREATE TABLE block (k INTEGER, offset INTEGER, length INTEGER, PRIMARY KEY (k, offset)) WITHOUT ROWID;
CREATE TABLE leaf (key TEXT, k INTEGER, digest BLOB);
CREATE TABLE collection (name TEXT PRIMARY KEY, first INTEGER, records INTEGER) WITHOUT ROWID;
"""
_INSERT_POST = (
    "INSERT INTO posts (uri, cid, did, text, created_at, has_media, is_reply, reply_parent, embed_type, embed_data,"
    " labels) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_IN_ORDER_OF_THE_FILE = """
SELECT leaf.key, leaf.digest, block.offset, block.length FROM leaf LEFT JOIN block ON block.k = leaf.k
    AND NOT EXISTS (SELECT 1 FROM block AS before WHERE before.k = leaf.k AND before.offset < block.offset)
ORDER BY block.offset
"""
_COUNT_COLLECTIONS = (
    "INSERT INTO collection SELECT substr(key, 1, instr(key, '/') - 1), min(rowid), count(*) FROM leaf GROUP BY 1"
)
_TOO_MANY = f"SELECT EXISTS (SELECT 1 FROM block GROUP BY k HAVING count(*) > {_MOST_PLACES})"
_FORGET_SURPLUS = f"""
DELETE FROM block WHERE (k, offset) IN (SELECT k, offset FROM
    (SELECT k, offset, row_number() OVER (PARTITION BY k ORDER BY offset) AS place FROM block)
    WHERE place > {_MOST_PLACES})
"""
_FINISH = """
CREATE INDEX idx_posts_created_at ON posts (created_at DESC);
CREATE INDEX idx_posts_did ON posts (did);
CREATE INDEX idx_media_post_uri ON media (post_uri);
"""
_FIND_BLOCKS = "SELECT offset, length FROM block WHERE k = ? ORDER BY offset"


def find_places(connection: apsw.Connection, digest: bytes) -> list[tuple[int, int]]:
    """Return offsets and lengths of blocks that may have a digest."""
    return connection.execute(_FIND_BLOCKS, (_key_of(digest),)).fetchall()  # type: ignore[return-value]


def _key_of(digest: bytes) -> int:
    """Return the number by which the index knows a digest: its first 8 bytes. The whole of it is checked later."""
    return int.from_bytes(digest[:8], "big", signed=True)


def require_space(path: Path, archive: Path | None, folder: Path) -> None:
    """Raise `ArchiveError` where a folder has no room for the private database of a file, and an archive in it."""
    needed = int(path.stat().st_size * _SPACE_NEEDED)
    if archive is not None:
        needed += archive.stat().st_size * _SPACE_NEEDED_TO_MERGE
    try:
        usage = shutil.disk_usage(folder)
    except OSError:  # writing will tell
        return
    if usage.total and usage.free < needed:
        raise ArchiveError(
            Code.NO_SPACE_FOR_COPY, name=path.name, size=Bytes(needed), folder=folder.parent, free=Bytes(usage.free)
        )


class PrivateDatabase:
    """Private database that is being filled."""

    def __init__(self, path: Path, cancellation: Cancellation) -> None:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_NOMUTEX
        self._connection = apsw.Connection(str(path), flags=flags)
        self._connection.set_progress_handler(cancellation.is_cancelled, _STEPS_BETWEEN_CHECKS)
        for setting in ("journal_mode = off", "synchronous = off", "locking_mode = exclusive", "temp_store = file"):
            self._connection.execute(f"PRAGMA {setting}").fetchall()
        for database in ("main", "temp"):
            self._connection.execute(f"PRAGMA {database}.cache_size = -{_CACHE_KIB}").fetchall()
        self._connection.execute(_SCHEMA)
        self._connection.execute("BEGIN")

    def add_blocks(self, blocks: Iterable[tuple[bytes, int, int]]) -> int:
        """Index blocks by their digests; return their number."""
        rows = ((_key_of(digest), offset, length) for digest, offset, length in blocks)
        self._connection.executemany("INSERT INTO temp.found VALUES (?, ?, ?)", rows)
        self._connection.execute("INSERT INTO block SELECT k, offset, length FROM temp.found ORDER BY k, offset")
        self._connection.execute("DROP TABLE temp.found")
        if self._connection.execute(_TOO_MANY).get:
            self._connection.execute(_FORGET_SURPLUS)
        return int(self._connection.execute("SELECT count(*) FROM block").get)

    def places(self, digest: bytes) -> list[tuple[int, int]]:
        """Return offsets and lengths of blocks that may have this digest."""
        return find_places(self._connection, digest)

    def add_leaves(self, leaves: Iterable[tuple[str, bytes]]) -> None:
        """Keep keys, with the digests of their records, in their order."""
        rows = ((key, _key_of(digest), digest) for key, digest in leaves)
        self._connection.executemany("INSERT INTO leaf VALUES (?, ?, ?)", rows)
        self._connection.execute(_COUNT_COLLECTIONS)

    def leaves(self) -> Iterator[tuple[str, bytes, int | None, int]]:
        """Return key, digest, offset and length of each record in the order of the file; first those not in it."""
        return self._connection.execute(_IN_ORDER_OF_THE_FILE)

    def add_posts(self, posts: Iterable[tuple[Value, ...]]) -> None:
        """Insert posts, each as a value for every column that a repository knows."""
        self._connection.executemany(_INSERT_POST, posts)

    def add_media(self, media: Iterable[tuple[Value, ...]]) -> None:
        """Insert records of media files: SHA-256, post, type, path, size and description."""
        self._connection.executemany("INSERT INTO media VALUES (?, ?, ?, ?, ?, ?, FALSE)", media)

    def wanted_blobs(self) -> WantedBlobs:
        """Return the blobs that are named by the records of media files."""
        return WantedBlobs(self._connection)

    def archive_rows(self) -> ArchiveRows:
        """Return empty tables for rows of an archive."""
        return ArchiveRows(self._connection)

    def add_profile(self, did: str, handle: str, display_name: str, taken_at: str) -> None:
        """Insert the profile of the owner."""
        self._connection.execute("INSERT INTO profiles VALUES (?, ?, ?, ?)", (did, handle, display_name, taken_at))

    def finish(self) -> None:
        """Make the indexes that queries need, and complete the file."""
        self._connection.execute(_FINISH)
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
