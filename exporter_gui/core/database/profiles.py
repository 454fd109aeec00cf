"""The accounts whose profiles an archive keeps."""

from dataclasses import dataclass
from pathlib import Path

import apsw

from exporter_gui.core.database.errors import altered_archive_error
from exporter_gui.core.database.limits import TooMuchError, bounded_query
from exporter_gui.core.messages import Code
from exporter_gui.core.model.go_time import parse_go_time
from exporter_gui.core.model.post import Value

_MOST_ACCOUNTS = 100
_NAME_CHARACTERS = 300
_LARGEST_NAME = 10_000
_COLUMNS = ("did", "handle", "display_name", "snapshot_at")


@dataclass(frozen=True, slots=True)
class Profile:
    """One snapshot of an account's profile."""

    did: str
    handle: str
    display_name: str
    taken_ns: int


def newest_profiles(archive: Path, connection: apsw.Connection) -> list[Profile]:
    """Return the newest profile of each account; none where the archive has no such table.

    Raises `ArchiveError` where there are more than an archive could hold.
    """
    try:
        return _read(connection)
    except (apsw.SQLError, apsw.AuthError, UnicodeDecodeError):  # it may lack the table, or have an odd view
        return []
    except TooMuchError as error:
        raise altered_archive_error(archive, Code.TOO_MANY_PROFILES) from error


def _read(connection: apsw.Connection) -> list[Profile]:
    newest: dict[str, Profile] = {}
    for row in bounded_query(connection, _profiles_sql()):
        did, handle, display_name, snapshot_at = map(_text, row)
        taken = parse_go_time(snapshot_at)
        profile = Profile(did, handle, display_name, taken.unix_ns if taken else 0)
        newest[did] = max(newest.get(did, profile), profile, key=lambda one: one.taken_ns)
        if len(newest) > _MOST_ACCOUNTS:
            raise TooMuchError
    return list(newest.values())


def _profiles_sql() -> str:
    columns = ", ".join(
        f"CASE WHEN octet_length({name}) <= {_LARGEST_NAME}"
        f" THEN CAST(substr(CAST({name} AS TEXT), 1, {_NAME_CHARACTERS}) AS BLOB) END"
        for name in _COLUMNS
    )
    return f"SELECT {columns} FROM main.profiles WHERE did IS NOT NULL"


def _text(value: Value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else ""
