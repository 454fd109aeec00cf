"""Schema of the application's own data, with migrations."""

import apsw

from exporter_gui.core.errors import ExporterError
from exporter_gui.core.messages import Code

_APPLICATION_ID = 0x41724578  # "ArEx"

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE recent_archives (archive TEXT PRIMARY KEY, path TEXT NOT NULL, place INTEGER NOT NULL);
    CREATE TABLE choices (archive TEXT PRIMARY KEY, choices TEXT NOT NULL);
    CREATE TABLE exports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        finished_at TEXT NOT NULL,
        archive TEXT NOT NULL,
        account TEXT NOT NULL,
        choices TEXT NOT NULL,
        posts INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        seconds REAL NOT NULL,
        destination TEXT NOT NULL,
        outcome TEXT NOT NULL,
        message TEXT NOT NULL,
        sha256 TEXT
    );
    CREATE INDEX exports_by_time ON exports (finished_at, id);
    """,
    """
    ALTER TABLE recent_archives ADD COLUMN handle TEXT NOT NULL DEFAULT '';
    ALTER TABLE recent_archives ADD COLUMN owners INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE recent_archives ADD COLUMN posts INTEGER;
    ALTER TABLE recent_archives ADD COLUMN opened_at TEXT;
    """,
    """
    ALTER TABLE exports ADD COLUMN records INTEGER;
    ALTER TABLE exports ADD COLUMN also TEXT;
    ALTER TABLE exports ADD COLUMN did_document TEXT;
    ALTER TABLE exports ADD COLUMN archived_at TEXT;
    ALTER TABLE exports ADD COLUMN posts_up_to_it INTEGER;
    """,
    """
    ALTER TABLE exports ADD COLUMN last_row INTEGER;
    """,
    """
    ALTER TABLE exports ADD COLUMN verified_at TEXT;
    ALTER TABLE exports ADD COLUMN differences INTEGER;
    """,
)
"""Migrations from each version to the next; their count is the current version."""


class AppDatabaseError(ExporterError):
    """The application's own data cannot be saved."""


def bring_up_to_date(connection: apsw.Connection, name: str) -> None:
    """Run all missing migrations, or none.

    Raises `AppDatabaseError`, with `name` in the sentence, where another program or a newer version of this one wrote
    the file, and leaves it unchanged.
    """
    if _version(connection, name) == len(STEPS):
        _check_tables(connection)
        return
    connection.transaction_mode = "IMMEDIATE"
    with connection:
        version = _version(connection, name)  # another instance may have been faster
        for step in STEPS[version:]:
            try:
                connection.execute(step)
            except apsw.SQLError as error:  # an unknown object is in the way
                raise apsw.CorruptError(str(error)) from error
        connection.pragma("application_id", _APPLICATION_ID)
        connection.pragma("user_version", len(STEPS))


def _version(connection: apsw.Connection, name: str) -> int:
    version = int(str(connection.pragma("user_version")))
    if connection.pragma("application_id") != _APPLICATION_ID and (version or _has_tables(connection)):
        raise AppDatabaseError(Code.DATA_OF_OTHER_PROGRAM, name=name)
    if version > len(STEPS):
        raise AppDatabaseError(Code.DATA_OF_NEWER_VERSION, name=name)
    return version


def _check_tables(connection: apsw.Connection) -> None:
    """Raise `apsw.CorruptError` if a table or column is missing."""
    expected = apsw.Connection(":memory:")
    for step in STEPS:
        expected.execute(step)
    columns = "SELECT list.name, info.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS info"
    missing = set(expected.execute(columns)) - set(connection.execute(columns))
    expected.close()
    if missing:
        raise apsw.CorruptError(f"without {min(missing)}")


def _has_tables(connection: apsw.Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").get is not None
