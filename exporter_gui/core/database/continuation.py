"""The moment up to which an export holds posts, and what has become of the posts up to such a moment."""

from dataclasses import dataclass, replace

from exporter_gui.core.database.archived_times import (
    SECONDS,
    STORED,
    archived_unreadably,
    latest_sound,
    parse_archived,
)
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.model.continuation import Continuation
from exporter_gui.core.model.selection import Selection

_NS = 1_000_000_000
_NEVER = 1 << 62
_BEFORE_ALL = Continuation("1970-01-01T00:00:00Z", 0)
_YEAR_0 = 62_167_219_200 + 100_000
"""Seconds from the first time that can be read to 1970."""
_LARGEST_ROW = 1 << 62
"""Near the end of all numbers, SQLite gives new rows any number."""
_IN_ORDER = f"format('%015d', seconds + {_YEAR_0}) || substr(archived_at, 20, 10)"
"""SQL for a text in the order of the instants: a fraction ends in a space, which comes before all digits."""


@dataclass(frozen=True, slots=True)
class PostsUpTo:
    """Posts of a selection, compared with the point up to which an earlier export holds posts."""

    posts: int
    """Posts that are not new."""
    unreadable: int
    """Posts whose time of archiving cannot be read, and which are new each time therefore."""


def read_posts_up_to(table: PostTable, selection: Selection, since: Continuation) -> PostsUpTo:
    """Compare the posts of a selection, new and earlier ones, with where an earlier export ended."""
    whole = table.condition(selection.without_since())
    new, unreadable = table.new_since(since), table.registered(archived_unreadably())
    counts = f"count(*) FILTER (WHERE NOT {new.sql}), count(*) FILTER (WHERE {unreadable.sql})"
    sql = f"SELECT {counts} FROM posts NOT INDEXED WHERE {whole.sql}"
    ((posts, without_time),) = table.connection.execute(sql, {**whole.values, **new.values}).fetchall()
    return PostsUpTo(int(str(posts)), int(str(without_time)))


def read_continuation(table: PostTable, selection: Selection) -> Continuation | None:
    """Return where the posts of a selection end, new and earlier ones; None where no time is readable."""
    last_row, latest = _last_row(table), latest_sound()
    found = _read(table, selection, _NEVER)
    if found is None or found.unix_ns <= latest * _NS:
        return found and replace(found, last_row=last_row)
    sound = _read(table, selection, latest) or _BEFORE_ALL
    return sound if last_row is None else replace(found, archived_at=sound.archived_at, last_row=last_row)


def _read(table: PostTable, selection: Selection, latest: int) -> Continuation | None:
    """Return where the posts end that were archived up to a time in seconds since 1970."""
    condition = table.condition(selection.without_since())
    times = f"SELECT archived_at, {SECONDS} AS seconds FROM posts NOT INDEXED WHERE {condition.sql}"
    # With a limit, the seconds are computed once for each post; `stored` is of the post with the greatest.
    sql = (
        f"SELECT count(seconds), count(archived_at), {STORED} AS stored, max({_IN_ORDER}) FROM ({times} LIMIT -1)"
        " WHERE seconds IS NULL OR seconds <= :latest"
    )
    values = {**condition.values, "latest": latest}
    ((usual, times_in_all, stored, last),) = table.connection.execute(sql, values).fetchall()
    posts, newest = int(str(usual)), None if last is None else parse_archived(stored)
    if usual != times_in_all:
        others = f"archived_at IS NOT NULL AND {SECONDS} IS NULL AND {condition.sql}"
        rows = table.connection.execute(f"SELECT {STORED} FROM posts NOT INDEXED WHERE {others}", condition.values)
        for time in filter(None, (parse_archived(other) for (other,) in rows)):
            if time.unix_ns <= latest * _NS:
                posts += 1
                newest = time if newest is None else max(newest, time, key=lambda each: each.unix_ns)
    return None if newest is None else Continuation(newest.rfc3339_nano(), posts)


def _last_row(table: PostTable) -> int | None:
    if not table.keeps_rows:
        return None
    last = table.connection.execute("SELECT max(rowid) FROM posts NOT INDEXED").get
    return last if isinstance(last, int) and 0 <= last <= _LARGEST_ROW else None


def was_seen_after(table: PostTable, unix_ns: int) -> bool:
    """Return whether a synchronization saw posts after an instant, or no time of one can be read."""
    seconds = SECONDS.replace("archived_at", "indexed_at")
    last = table.connection.execute(f"SELECT max({seconds}) FROM posts NOT INDEXED").get
    return last is None or int(str(last)) >= unix_ns // _NS
