"""The order in which posts are exported, and its batches."""

from collections.abc import Iterator, Mapping

import apsw

BATCH_POSTS = 1_000
BATCH_BYTES = 4 << 20


class PostOrder:
    """Row ids of posts in order, kept in a temporary table: found once, in one call, whatever the number of posts.

    SQLite keeps the table on disk, so that memory does not grow with it. Batches are read from it in one call each:
    a call for each row would wait for Python's lock each time.
    """

    def __init__(self, connection: apsw.Connection, query: str, values: Mapping[str, str]) -> None:
        self._connection = connection
        connection.execute("DROP TABLE IF EXISTS temp.post_order")
        connection.execute(f"CREATE TEMP TABLE post_order AS {query}", values)
        self.posts = int(connection.execute("SELECT count(*) FROM temp.post_order").get)

    def batches(self) -> Iterator[list[int]]:
        """The row ids, at most `BATCH_POSTS` and about `BATCH_BYTES` of stored text at a time."""
        done = 0
        while done < self.posts:
            ids, size = self._connection.execute(
                "SELECT group_concat(post), sum(size) FROM"
                " (SELECT post, size FROM temp.post_order WHERE rowid > ? ORDER BY rowid LIMIT ?)",
                (done, BATCH_POSTS),
            ).fetchall()[0]
            batch = [int(rowid) for rowid in str(ids).split(",")]
            if int(size or 0) > BATCH_BYTES:
                batch = batch[: self._fitting(done)]
            done += len(batch)
            yield batch

    def _fitting(self, done: int) -> int:
        """How many of the next posts fit into `BATCH_BYTES`; at least one."""
        sizes = self._connection.execute(
            "SELECT size FROM temp.post_order WHERE rowid > ? ORDER BY rowid LIMIT ?", (done, BATCH_POSTS)
        )
        total = count = 0
        for (size,) in sizes:
            total += int(size or 0)
            if count and total > BATCH_BYTES:
                break
            count += 1
        return count
