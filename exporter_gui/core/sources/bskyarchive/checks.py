"""Checks that a database is one of bskyarchive's."""

from pathlib import Path

import apsw

from exporter_gui.core.database.errors import altered_archive_error
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.language import translate
from exporter_gui.core.model.post import COLUMNS


def check_schema(path: Path, connection: apsw.Connection, present: frozenset[str]) -> None:
    """Raise `ArchiveError` unless this is a database of bskyarchive's. `present` are the columns of its posts."""
    if connection.pragma("encoding") != "UTF-8":
        raise ArchiveError(
            translate("engine", "“{name}” is not stored as UTF-8, as bskyarchive's archives are.").format(
                name=path.name
            )
        )
    if not present:
        message = translate(
            "engine",
            "“{name}” is a database of another program (it has no table of posts); choose the archive that"
            " bskyarchive keeps.",
        )
        raise ArchiveError(message.format(name=path.name))
    missing = [column.name for column in COLUMNS if column.name not in present and not column.optional]
    if missing:
        message = translate(
            "engine",
            "“{name}” is a database of another program (its posts lack {columns}); choose the archive that"
            " bskyarchive keeps.",
        )
        raise ArchiveError(message.format(name=path.name, columns=", ".join(missing)))
    reason = _find_change(connection)
    if reason is not None:
        raise altered_archive_error(path, reason)


_ROWID_IS_A_COLUMN = (
    "SELECT count(*) FROM temp.pragma_table_xinfo('posts', 'main') WHERE lower(name) = 'rowid'"
    " AND (NOT pk OR EXISTS (SELECT 1 FROM temp.pragma_index_list('posts', 'main') WHERE origin = 'pk'))"
)


def _find_change(connection: apsw.Connection) -> str | None:
    """Say why posts cannot be read by their row ids; None where they can."""
    is_table = connection.execute(
        "SELECT type = 'table' AND rootpage > 0 FROM main.sqlite_schema"
        " WHERE lower(name) = 'posts' AND type IN ('table', 'view')"
    ).get
    if not is_table:
        return translate("engine", "its posts are a view, not a table")
    if connection.execute(_ROWID_IS_A_COLUMN).get:
        return translate("engine", "its posts have a column called rowid")
    try:
        connection.execute("SELECT rowid FROM main.posts LIMIT 0")
    except apsw.SQLError:
        return translate("engine", "its posts are stored WITHOUT ROWID")
    return None
