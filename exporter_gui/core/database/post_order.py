"""Export order of posts, split into batches."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor

from exporter_gui.core.database.batch import Batch, PostKey
from exporter_gui.core.database.consistency import Inconsistency, doubled_posts_error, find_inconsistency
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import ORDER, STORED_BYTES
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.model.post import Value
from exporter_gui.core.model.selection import Selection

BATCH_POSTS = 1_000
BATCH_BYTES = 4 << 20
_IS_CHOSEN = "rowid IN (SELECT post FROM temp.chosen_post)"


def choose(table: PostTable, keys: Iterable[PostKey]) -> None:
    """Choose the posts among which `PostOrder` looks, in a temporary table."""
    table.connection.execute("DROP TABLE IF EXISTS temp.chosen_post")
    table.connection.execute("CREATE TEMP TABLE chosen_post (post INTEGER PRIMARY KEY)")
    table.connection.executemany("INSERT INTO temp.chosen_post VALUES (?)", ((key,) for key in keys))


class PostOrder:
    """Posts of a selection in `created_at DESC, uri ASC`, without duplicates; iterates over batches.

    One statement writes the order to a temporary table, which SQLite keeps on disk so that memory does not grow with
    the number of posts. Each batch is read from it in one call: a call per row would wait for the GIL each time.
    """

    def __init__(self, table: PostTable, selection: Selection, *, chosen: bool = False) -> None:
        """Read and sort the table itself, while a second connection compares it with its indexes.

        Raises `ArchiveError` if posts are lost or duplicated.
        """
        self._connection = table.connection
        table.inconsistency = self._create(table, selection, f"AND {_IS_CHOSEN}" if chosen else "")
        if table.inconsistency and table.inconsistency.lost:
            message = table.inconsistency.message(table.path)
            raise ArchiveError(message.code, **message.parameters)
        groups = "SELECT 1 FROM temp.post_order GROUP BY post"  # count(DISTINCT post) takes twice as long
        counts = f"SELECT count(*), (SELECT count(*) FROM ({groups})) FROM temp.post_order"
        self.posts, different = (int(str(count)) for count in self._connection.execute(counts).fetchall()[0])
        if different < self.posts:
            raise doubled_posts_error(table.path)

    def _create(self, table: PostTable, selection: Selection, more: str) -> Inconsistency | None:
        condition = table.condition(selection)
        posts = (
            f"SELECT rowid AS post, {STORED_BYTES} AS size FROM posts NOT INDEXED WHERE {condition.sql} {more} {ORDER}"
        )
        with ThreadPoolExecutor(1, "consistency") as pool:
            checking = pool.submit(find_inconsistency, table.connections[1]) if len(table.connections) > 1 else None
            self._connection.execute("DROP TABLE IF EXISTS temp.post_order")
            self._connection.execute(f"CREATE TEMP TABLE post_order AS {posts}", condition.values)
            return checking.result() if checking else find_inconsistency(self._connection)

    def __iter__(self) -> Iterator[Batch]:
        """Yield batches of at most `BATCH_POSTS` posts and about `BATCH_BYTES` of stored text."""
        done = 0
        following = self._keys(done)
        while keys := following:
            done += len(keys)
            following = self._keys(done)
            yield Batch(keys, following)

    def _keys(self, done: int) -> list[PostKey]:
        """Return the keys of the batch after `done` posts; an empty list at the end."""
        if done >= self.posts:
            return []
        ((ids, size),) = self._read("group_concat(post), sum(size)", done)
        keys = [PostKey(int(key)) for key in str(ids).split(",")]
        return keys[: self._fitting(done)] if int(str(size)) > BATCH_BYTES else keys

    def _fitting(self, done: int) -> int:
        """Return the number of next posts that fit into `BATCH_BYTES`; at least one."""
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
