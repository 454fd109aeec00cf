"""The order in which posts are exported, and its batches."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import apsw

from exporter_gui.core.post import Value

BATCH_POSTS = 1_000
BATCH_BYTES = 4 << 20


@dataclass(frozen=True, slots=True)
class Part:
    """Posts that follow one another, and the connection that finds them."""

    connection: apsw.Connection
    query: str
    """Gives `post`, a row id, and `size`, the bytes of its stored text."""
    values: Mapping[str, str]


class PostOrder:
    """Row ids of posts in order, kept in temporary tables: found once, in one call, whatever the number of posts.

    SQLite keeps the tables on disk, so that memory does not grow with them. Batches are read from them in one call
    each: a call for each row would wait for Python's lock each time.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        with ThreadPoolExecutor(len(parts), "order") as pool:
            counts = list(pool.map(_find, parts))
        self.posts = sum(counts)
        self._parts = [(part.connection, count) for part, count in zip(parts, counts, strict=True)]

    def batches(self) -> Iterator[list[int]]:
        """The row ids, at most `BATCH_POSTS` and about `BATCH_BYTES` of stored text at a time."""
        done = 0
        while done < self.posts:
            batch: list[int] = []
            size = 0
            for ids, bytes_ in self._read("group_concat(post), sum(size)", done):
                batch += [int(rowid) for rowid in str(ids).split(",")]
                size += int(bytes_ or 0)
            if size > BATCH_BYTES:
                batch = batch[: self._fitting(done)]
            done += len(batch)
            yield batch

    def _fitting(self, done: int) -> int:
        """How many of the next posts fit into `BATCH_BYTES`; at least one."""
        total = count = 0
        for (size,) in self._read("size", done):
            total += int(size or 0)
            if count and total > BATCH_BYTES:
                break
            count += 1
        return count

    def _read(self, columns: str, done: int) -> Iterator[tuple[Value, ...]]:
        """Select from the next `BATCH_POSTS` posts after `done`, in each part that holds some of them."""
        end = done + BATCH_POSTS
        for connection, posts in self._parts:
            if max(done, 0) < posts and end > 0:
                yield from connection.execute(
                    f"SELECT {columns} FROM"
                    " (SELECT post, size FROM temp.post_order WHERE rowid > ? AND rowid <= ? ORDER BY rowid)",
                    (max(done, 0), end),
                )
            done, end = done - posts, end - posts


def _find(part: Part) -> int:
    part.connection.execute("DROP TABLE IF EXISTS temp.post_order")
    part.connection.execute(f"CREATE TEMP TABLE post_order AS {part.query}", part.values)
    return int(part.connection.execute("SELECT count(*) FROM temp.post_order").get)
