"""Checks that a database belongs to bskyarchive."""

from pathlib import Path

import apsw

from exporter_gui.core.database.errors import altered_archive_error
from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.messages import Code
from exporter_gui.core.model.post import COLUMNS

_SHOWN_COLUMNS = 3


def check_schema(path: Path, connection: apsw.Connection, present: frozenset[str]) -> None:
    """Raise `ArchiveError` unless this is a bskyarchive database. `present` are the columns of its posts table."""
    if connection.pragma("encoding") != "UTF-8":
        raise ArchiveError(Code.NOT_UTF8, name=path.name)
    if not present:
        raise ArchiveError(Code.NO_POSTS_TABLE, name=path.name)
    missing = [column.name for column in COLUMNS if column.name not in present and not column.optional]
    if missing:
        columns, more = ", ".join(missing[:_SHOWN_COLUMNS]), len(missing) - _SHOWN_COLUMNS
        code = Code.MANY_COLUMNS_MISSING if more > 0 else Code.COLUMNS_MISSING
        raise ArchiveError(code, name=path.name, columns=columns, more=more)
    reason = _find_change(connection)
    if reason is not None:
        raise altered_archive_error(path, reason)


_ROWID_IS_A_COLUMN = (
    "SELECT count(*) FROM temp.pragma_table_xinfo('posts', 'main') WHERE lower(name) = 'rowid'"
    " AND (NOT pk OR EXISTS (SELECT 1 FROM temp.pragma_index_list('posts', 'main') WHERE origin = 'pk'))"
)


def _find_change(connection: apsw.Connection) -> Code | None:
    """Return the reason why posts cannot be read by row id; None if they can."""
    is_table = connection.execute(
        "SELECT type = 'table' AND rootpage > 0 FROM main.sqlite_schema"
        " WHERE lower(name) = 'posts' AND type IN ('table', 'view')"
    ).get
    if not is_table:
        return Code.POSTS_ARE_A_VIEW
    if connection.execute(_ROWID_IS_A_COLUMN).get:
        return Code.ROWID_IS_A_COLUMN
    try:
        connection.execute("SELECT rowid FROM main.posts LIMIT 0")
    except apsw.SQLError:
        return Code.POSTS_WITHOUT_ROWID
    return None
