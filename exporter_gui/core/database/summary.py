"""Summary of an archive."""

import contextlib

import apsw

from exporter_gui.core.database.archived_times import STORED, latest_sound, parse_archived
from exporter_gui.core.database.consistency import find_inconsistency
from exporter_gui.core.database.limits import QueryLimitError, bounded_query
from exporter_gui.core.database.media_table import has_media
from exporter_gui.core.database.owners import read_owners
from exporter_gui.core.database.post_table import PostTable
from exporter_gui.core.database.sql import DATED
from exporter_gui.core.messages import Message
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.selection import Selection

_IS_DAY = "substr(created_at, 6, 2) BETWEEN '01' AND '12' AND substr(created_at, 9, 2) BETWEEN '01' AND '31'"
_LAST_ROWS = 1_000
_NS = 1_000_000_000


def read_summary(table: PostTable) -> Summary:
    """Return the owners and size of an archive, and any inconsistency unless it is read by index."""
    first, last = (_day(table, direction) for direction in ("ASC", "DESC"))
    return Summary(
        owners=read_owners(table),
        posts=table.count(Selection(did=None)),
        schema_version=_schema_version(table.connection),
        first_post=first,
        last_post=last,
        last_archived=_last_archived(table.connection),
        problems=() if table.by_index else _problems(table),
        has_media=has_media(table.connection),
    )


def _day(table: PostTable, direction: str) -> str | None:
    order = f"ORDER BY created_at COLLATE BINARY {direction} LIMIT 1"
    rows = table.select("substr(created_at, 1, 10)", f"created_at GLOB '{DATED}*' AND {_IS_DAY} {order}")
    return str(rows[0][0]) if rows else None


def _problems(table: PostTable) -> tuple[Message, ...]:
    inconsistency = find_inconsistency(table.connection)
    return () if inconsistency is None else (inconsistency.message(table.path),)


def _last_archived(connection: apsw.Connection) -> str | None:
    """Return the newest time in the last rows, a few of which may be older or unreadable; no clock is far ahead."""
    sql = f"SELECT {STORED} FROM posts NOT INDEXED ORDER BY rowid DESC LIMIT {_LAST_ROWS}"
    times = (parse_archived(stored) for (stored,) in connection.execute(sql))
    sound = (time for time in times if time is not None and time.unix_ns <= latest_sound() * _NS)
    newest = max(sound, key=lambda time: time.unix_ns, default=None)
    return None if newest is None else newest.rfc3339()


def _schema_version(connection: apsw.Connection) -> int | None:
    sql = "SELECT max(version) FROM main.schema_version WHERE typeof(version) = 'integer'"
    with contextlib.suppress(apsw.SQLError, apsw.AuthError, UnicodeDecodeError, QueryLimitError):
        for (version,) in bounded_query(connection, sql):
            return version if isinstance(version, int) else None
    return None
