"""The moment up to which an export holds posts, so that a later one can go on from there."""

from __future__ import annotations  # APSW's types exist for type checkers only

from dataclasses import dataclass
from typing import TYPE_CHECKING

from exporter_gui.core.model.go_time import parse_go_time

if TYPE_CHECKING:
    from exporter_gui.core.database.post_table import PostTable

_POSTS = (
    "SELECT CAST(posts.archived_at AS TEXT) AS time FROM temp.post_order AS places"
    " CROSS JOIN main.posts AS posts NOT INDEXED ON posts.rowid = places.post"
)
_ZONE_AT = "20 + instr(substr(time, 20), ' ')"
_GO = "[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:[0-5][0-9]*[ ][-+][0-2][0-9][0-5][0-9] *"
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Continuation:
    """Newest time at which a post of an export was archived."""

    archived_at: str
    """RFC 3339 with nanoseconds."""
    posts_up_to_it: int
    """Posts of the export with a readable time; all of them lie at or before it."""


def read_continuation(table: PostTable) -> Continuation | None:
    """Return where the posts that `PostOrder` has found end; None where no time is readable.

    Times of one zone, as bskyarchive writes them, are ordered like their texts; each of the others is parsed.
    """
    is_go = f"length(time) <= {_LONGEST} AND time GLOB '{_GO}'"
    usual = f"SELECT max(time), count(*) FROM ({_POSTS}) WHERE {is_go} GROUP BY substr(time, {_ZONE_AT}, 5)"
    others = f"SELECT CAST(substr(time, 1, {_LONGEST}) AS BLOB), 1 FROM ({_POSTS}) WHERE NOT ({is_go})"
    newest, posts = None, 0
    for sql in (usual, others):
        for text, count in table.connection.execute(sql):
            stored = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
            time = parse_go_time(stored)
            if time is None:
                continue
            posts += int(str(count))
            if newest is None or time.unix_ns > newest.unix_ns:
                newest = time
    return None if newest is None else Continuation(newest.rfc3339_nano(), posts)
