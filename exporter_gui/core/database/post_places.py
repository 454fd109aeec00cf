"""Places of the posts that `PostOrder` has found: their times in order, and their threads."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.model.post import Value

_POSTS_AT_ONCE = 5_000
_LONGEST_TIME = 200
_LONGEST_URI = 1_000
_IN_ORDER = "temp.post_order AS places CROSS JOIN main.posts AS post NOT INDEXED ON post.rowid = places.post"


@dataclass(frozen=True, slots=True)
class ThreadLink:
    """Reply of an author to a post of their own. Places count from 0, in export order."""

    child: int
    parent: int
    child_uri: str
    parent_uri: str


def stored_times(table: PostTable) -> Iterator[Sequence[Value]]:
    """Yield the stored `created_at` of all posts in export order, in lists; longer texts than any time are None."""
    is_short = f"octet_length(post.created_at) <= {_LONGEST_TIME}"
    value = (
        f"CASE WHEN typeof(post.created_at) IN ('text', 'blob') AND {is_short} THEN CAST(post.created_at AS BLOB) END"
    )
    sql = f"SELECT {value} FROM {_IN_ORDER} WHERE places.rowid > ? AND places.rowid <= ? ORDER BY places.rowid"
    first = 0
    while rows := table.connection.execute(sql, (first, first + _POSTS_AT_ONCE)).fetchall():
        yield [value for (value,) in rows]
        first += _POSTS_AT_ONCE


class Threads:
    """Replies of authors to posts of their own, where both are exported; in a temporary table."""

    def __init__(self, table: PostTable) -> None:
        self._connection = table.connection
        uri, parent = (f"CAST(substr(post.{name}, 1, {_LONGEST_URI}) AS BLOB)" for name in ("uri", "reply_parent"))
        own = "'at://' || post.did || '/'"
        is_own = f"substr(post.reply_parent, 1, length({own})) = {own}"
        replies = (
            f"SELECT places.rowid AS place, post.did AS did, {uri} AS uri, {parent} AS parent FROM {_IN_ORDER}"
            f" WHERE typeof(post.reply_parent) = 'text' AND post.reply_parent <> '' AND {is_own}"
        )
        parents = (
            f"SELECT places.rowid AS place, {uri} AS uri FROM {_IN_ORDER}"
            f" WHERE {uri} IN (SELECT parent FROM temp.own_reply)"
        )
        links = (
            "SELECT reply.place - 1 AS child, earlier.place - 1 AS parent, reply.uri AS child_uri,"
            f" earlier.uri AS parent_uri, reply.did AS did FROM ({parents}) AS earlier JOIN temp.own_reply AS reply"
            " ON reply.parent = earlier.uri WHERE earlier.place > reply.place"
        )
        for name, sql in (("own_reply", replies), ("thread_link", links)):
            self._connection.execute(f"DROP TABLE IF EXISTS temp.{name}")
            self._connection.execute(f"CREATE TEMP TABLE {name} AS {sql}")
        for column in ("child", "parent"):
            self._connection.execute(f"CREATE INDEX temp.thread_{column} ON thread_link({column})")

    def pairs(self, dids: Collection[str]) -> Iterator[tuple[int, int]]:
        """Yield child and parent of each link of these authors, or of all if `dids` is empty, newest children first."""
        condition = "did COLLATE BINARY IN (SELECT value FROM temp.json_each(?1))" if dids else "?1 = '[]'"
        sql = f"SELECT child, parent FROM temp.thread_link WHERE {condition} ORDER BY child, parent"
        rows = self._connection.execute(sql, (json.dumps(sorted(dids)),))
        for child, parent in rows:
            yield int(str(child)), int(str(parent))

    def between(self, first: int, end: int) -> list[ThreadLink]:
        """Return the links with a child or a parent at a place from `first` to before `end`, oldest children last."""
        places = "BETWEEN ?1 AND ?2 - 1"
        sql = (
            "SELECT child, parent, child_uri, parent_uri FROM temp.thread_link"
            f" WHERE child {places} OR parent {places} ORDER BY child"
        )
        rows = self._connection.execute(sql, (first, end)).fetchall()
        return [
            ThreadLink(int(str(child)), int(str(parent)), _text(one), _text(other))
            for child, parent, one, other in rows
        ]


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
