"""Blobs that posts name, and the files that were found for them: a temporary table, so that many take no memory."""

import os

import apsw

_SCHEMA = """
CREATE TEMP TABLE wanted (cid TEXT PRIMARY KEY, hash TEXT, size INTEGER, path BLOB) WITHOUT ROWID;
INSERT OR IGNORE INTO temp.wanted SELECT file_path, hash, coalesce(size_bytes, 0), NULL FROM media;
CREATE INDEX temp.wanted_hash ON wanted (hash);
CREATE INDEX temp.wanted_size ON wanted (size);
"""
_FINISH = """
UPDATE media SET file_path = wanted.path, is_found = TRUE
    FROM temp.wanted WHERE wanted.cid = file_path AND wanted.path IS NOT NULL;
DROP TABLE temp.wanted;
"""


class WantedBlobs:
    """Blobs of the table of media files; a size of 0 means that a post does not tell it."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        connection.execute(_SCHEMA)

    def found_by_name(self, cid: str, size: int, path: str) -> bool:
        """Keep the path of a file whose name is a CID; return whether it is wanted and may be what it is named."""
        sql = "UPDATE temp.wanted SET path = coalesce(path, ?) WHERE cid = ? AND size IN (0, ?)"
        self._connection.execute(sql, (os.fsencode(path), cid, size))
        return bool(self._connection.changes())

    def may_have_size(self, size: int) -> bool:
        """Return whether a blob that was not found yet may have this size."""
        sql = "SELECT EXISTS (SELECT 1 FROM temp.wanted WHERE size IN (0, ?) AND path IS NULL)"
        return bool(self._connection.execute(sql, (size,)).get)

    def found_by_digest(self, digest: str, path: str) -> None:
        """Keep the path of a file with this SHA-256, in hexadecimal."""
        sql = "UPDATE temp.wanted SET path = coalesce(path, ?) WHERE hash = ?"
        self._connection.execute(sql, (os.fsencode(path), digest))

    def finish(self) -> None:
        """Put the paths into the table of media files."""
        self._connection.execute(_FINISH)
