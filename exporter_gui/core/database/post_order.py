"""The order in which posts are exported, and its batches."""

from collections.abc import Iterator, Mapping

import apsw

from exporter_gui.core.model.post import Value

BATCH_POSTS = 1_000
BATCH_BYTES = 4 << 20


class PostOrder:
    """Row ids of posts in order, kept in a temporary table: found once, in one call, whatever the number of posts.

    SQLite keeps the table on disk, so that memory does not grow with it. Batches are read from it in one call each: a
    call for each row would wait for Python's lock each time.
    """

    def __init__(self, connection: apsw.Connection, query: str, values: Mapping[str, str]) -> None:
        """Run a query that gives `post`, a row id, and `size`, the bytes of its stored text, in order."""
        self._connection = connection
        connection.execute("DROP TABLE IF EXISTS temp.post_order")
        connection.execute(f"CREATE TEMP TABLE post_order AS {query}", values)
        counts = connection.execute("SELECT count(*), count(DISTINCT post) FROM temp.post_order").fetchall()[0]
        self.posts, different = (int(str(count)) for count in counts)
        self.has_doubles = different < self.posts
        """True where the query gave a row id more than once."""

    def batches(self) -> Iterator[list[int]]:
        """The row ids, at most `BATCH_POSTS` and about `BATCH_BYTES` of stored text at a time."""
        done = 0
        while done < self.posts:
            ((ids, size),) = self._read("group_concat(post), sum(size)", done)
            batch = [int(rowid) for rowid in str(ids).split(",")]
            if int(str(size)) > BATCH_BYTES:
                batch = batch[: self._fitting(done)]
            done += len(batch)
            yield batch

    def _fitting(self, done: int) -> int:
        """How many of the next posts fit into `BATCH_BYTES`; at least one."""
        total = count = 0
        for (size,) in self._read("size", done):
            total += int(str(size))
            if count and total > BATCH_BYTES:
                break
            count += 1
        return count

    def _read(self, columns: str, done: int) -> list[tuple[Value, ...]]:
        """Select from the next `BATCH_POSTS` posts after `done`."""
        return self._connection.execute(
            f"SELECT {columns} FROM"
            " (SELECT post, size FROM temp.post_order WHERE rowid > ? AND rowid <= ? ORDER BY rowid)",
            (done, done + BATCH_POSTS),
        ).fetchall()
