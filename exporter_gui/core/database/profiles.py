"""Profiles stored in an archive."""

from pathlib import Path
from typing import NamedTuple

import apsw

from exporter_gui.core.database.errors import altered_archive_error
from exporter_gui.core.database.limits import QueryLimitError, bounded_query
from exporter_gui.core.messages import Code
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.post import Value

_MAX_ACCOUNTS = 100
_NAME_CHARACTERS = 300
_MAX_NAME_BYTES = 10_000
_COLUMNS = ("did", "handle", "display_name", "snapshot_at")


class Profile(NamedTuple):
    """Snapshot of an account's profile."""

    did: str
    handle: str
    display_name: str
    taken_ns: int


def newest_profiles(archive: Path, connection: apsw.Connection) -> list[Profile]:
    """Return the newest profile of each account; empty if the archive has no such table.

    Raises `ArchiveError` if there are more profiles than a real archive could have.
    """
    try:
        return _read(connection)
    except (apsw.SQLError, apsw.AuthError, UnicodeDecodeError):  # the table is missing, or an unusable view
        return []
    except QueryLimitError as error:
        raise altered_archive_error(archive, Code.TOO_MANY_PROFILES) from error


def _read(connection: apsw.Connection) -> list[Profile]:
    newest: dict[str, Profile] = {}
    for row in bounded_query(connection, _profiles_sql()):
        did, handle, display_name, snapshot_at = map(_text, row)
        taken = parse_go_time(snapshot_at)
        profile = Profile(did, handle, display_name, taken.unix_ns if taken else 0)
        newest[did] = max(newest.get(did, profile), profile, key=lambda each: each.taken_ns)
        if len(newest) > _MAX_ACCOUNTS:
            raise QueryLimitError
    return list(newest.values())


def _profiles_sql() -> str:
    columns = ", ".join(
        f"CASE WHEN octet_length({name}) <= {_MAX_NAME_BYTES}"
        f" THEN CAST(substr(CAST({name} AS TEXT), 1, {_NAME_CHARACTERS}) AS BLOB) END"
        for name in _COLUMNS
    )
    return f"SELECT {columns} FROM main.profiles WHERE did IS NOT NULL"


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""
