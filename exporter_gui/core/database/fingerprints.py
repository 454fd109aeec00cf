"""Fingerprints of posts: 24 bytes for each, by which a later export finds what is new, changed or gone."""

import errno
import hashlib
import itertools
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.temporary import in_temporary_database, open_temporary_database
from exporter_gui.core.model.comparison import Changed
from exporter_gui.core.model.post import Value
from exporter_gui.core.model.selection import Selection

_ROWS_AT_ONCE = 1_000
_LARGEST = 1 << 20
_CONTENT = ("cid", "text", "embed_type", "labels")  # an embed holds counts and names of others
_COUNTS = ("like_count", "repost_count", "reply_count", "quote_count")
_CREATE = "CREATE TABLE post (uri INTEGER, content INTEGER, counts INTEGER, place INTEGER PRIMARY KEY)"
_CREATE_KEPT = "CREATE TABLE post (uri INTEGER PRIMARY KEY, content INTEGER, counts INTEGER)"
_IS_NEW = "earlier.uri IS NULL"
_IS_CHANGED = {
    Changed.CONTENT: "earlier.content <> post.content",
    Changed.COUNTS: "(earlier.content <> post.content OR earlier.counts <> post.counts)",
}
_PAIRS = "FROM post LEFT JOIN kept.post AS earlier ON earlier.uri = post.uri"


@dataclass(frozen=True, slots=True)
class Differences:
    """Numbers of posts, compared with an earlier export."""

    known: int
    """Posts of the earlier export, and of those before it."""
    new: int
    changed: int
    gone: int


class Fingerprints:
    """Fingerprints of the posts of a selection, in a private temporary database. Raises `FileError`."""

    def __init__(self, table: PostTable, selection: Selection) -> None:
        """Read the posts, new and earlier ones."""
        self._chosen = ""
        self._kept = "SELECT uri, content, counts FROM post ORDER BY uri"
        with in_temporary_database():
            self._database = open_temporary_database()
            self._database.execute(_CREATE)
        rows = _read(table, selection.without_since())
        while page := list(itertools.islice(rows, _ROWS_AT_ONCE)):
            with in_temporary_database(), self._database:
                self._database.executemany("INSERT INTO post VALUES (?, ?, ?, ?)", page)

    def compare(self, path: Path, changed: Changed) -> Differences | None:
        """Compare with the fingerprints of an earlier export in a file; None if they cannot be read."""
        with in_temporary_database():
            self._database.execute("PRAGMA query_only = ON")
            try:
                self._database.execute("ATTACH ? AS kept", (f"{path.absolute().as_uri()}?mode=ro&immutable=1",))
                if self._database.execute("PRAGMA kept.quick_check(1)").get != "ok":
                    return None
                sql = (
                    f"SELECT (SELECT count(*) FROM kept.post), count(*) FILTER (WHERE {_IS_NEW}),"
                    f" count(*) FILTER (WHERE {_IS_CHANGED[changed]}), count(DISTINCT earlier.uri) {_PAIRS}"
                )
                (numbers,) = self._database.execute(sql).fetchall()
            except (apsw.CantOpenError, apsw.CorruptError, apsw.NotADBError, apsw.SQLError, apsw.IOError):
                return None
        is_chosen = f"{_IS_NEW} OR {_IS_CHANGED[changed]}"
        self._chosen = f"SELECT post.place {_PAIRS} WHERE {is_chosen}"
        if changed is Changed.CONTENT:  # counts of other posts stay as they were, so that a later comparison finds them
            counts = f"CASE WHEN {is_chosen} THEN post.counts ELSE earlier.counts END"
            self._kept = f"SELECT post.uri, post.content, {counts} {_PAIRS} ORDER BY post.uri"
        known, new, different, kept = (int(str(number)) for number in numbers)
        return Differences(known, new, different, known - kept)

    def chosen(self) -> Iterator[PostKey]:
        """Yield the posts that `compare` found to be new or changed, in any order."""
        with in_temporary_database():
            for (place,) in self._database.execute(self._chosen):
                yield PostKey(int(str(place)))

    def save(self, path: Path) -> None:
        """Write them to a file, whole or not at all: of each post as an export last wrote it. Raises `OSError`."""
        unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            unfinished.touch(exist_ok=False)
            file = apsw.Connection(str(unfinished), flags=apsw.SQLITE_OPEN_READWRITE)
            try:
                file.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
                with file:
                    file.execute(_CREATE_KEPT)
                    rows = self._database.execute(self._kept)
                    file.executemany("INSERT OR IGNORE INTO post VALUES (?, ?, ?)", rows)
            finally:
                file.close()
            unfinished.replace(path)
        except apsw.Error as error:
            raise OSError(errno.EIO, str(error)) from error
        finally:
            unfinished.unlink(missing_ok=True)

    def close(self) -> None:
        """Remove the database."""
        self._database.close()


def _read(table: PostTable, selection: Selection) -> Iterator[tuple[int, int, int, int]]:
    """Yield the hashes of URI, content and counts of each post, and its place."""
    condition = table.condition(selection)
    columns = (*(_beginning(name) for name in ("uri", *_CONTENT)), *(_count(table, name) for name in _COUNTS))
    sql = f"SELECT rowid, {', '.join(columns)} FROM posts NOT INDEXED WHERE {condition.sql}"
    for place, uri, *values in table.connection.execute(sql, condition.values):
        content, counts = values[: len(_CONTENT)], values[len(_CONTENT) :]
        yield _hash([uri]), _hash(content), _hash(counts), int(str(place))


def _beginning(name: str) -> str:
    """Return SQL for a value as bytes; of a very large one, its size and beginning."""
    size = f"octet_length({name})"
    large = f"CAST({size} || ' ' || hex(substr(CAST({name} AS BLOB), 1, {_LARGEST})) AS BLOB)"
    return f"CASE WHEN {size} > {_LARGEST} THEN {large} ELSE CAST({name} AS BLOB) END"


def _count(table: PostTable, name: str) -> str:
    return f"CAST(substr({name}, 1, 40) AS BLOB)" if name in table.columns else "NULL"


def _hash(values: list[Value]) -> int:
    texts = (value if isinstance(value, bytes) else b"" for value in values)
    return int.from_bytes(hashlib.blake2b(b"\x1f".join(texts), digest_size=8).digest(), signed=True)
