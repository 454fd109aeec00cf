"""Checks that a file is an archive."""

import stat
from pathlib import Path

import apsw

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import explain_reading
from exporter_gui.core.messages import Code
from exporter_gui.core.model.post import COLUMNS


def check_file(path: Path) -> None:
    """Raise `ArchiveError` where there is no file that could be an archive."""
    try:
        str(path).encode()
        if path.is_dir():
            raise ArchiveError(Code.ARCHIVE_IS_FOLDER, path=path)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ArchiveError(Code.ARCHIVE_IS_SPECIAL, path=path)
        if status.st_size == 0:
            raise ArchiveError(Code.ARCHIVE_EMPTY, name=path.name)
    except UnicodeEncodeError as error:
        raise ArchiveError(Code.ARCHIVE_NAME_NOT_TEXT, path=path) from error
    except OSError as error:
        raise explain_reading(error, path) or error from error


def check_schema(path: Path, connection: apsw.Connection, present: frozenset[str]) -> None:
    """Raise `ArchiveError` unless this is a database of bskyarchive's. `present` are the columns of its posts."""
    if connection.pragma("encoding") != "UTF-8":
        raise ArchiveError(Code.NOT_UTF8, name=path.name)
    if not present:
        raise ArchiveError(Code.NO_POSTS_TABLE, name=path.name)
    missing = [column.name for column in COLUMNS if column.name not in present and not column.optional]
    if missing:
        raise ArchiveError(Code.COLUMNS_MISSING, name=path.name, columns=", ".join(missing))
    reason = _find_change(connection)
    if reason is not None:
        raise changed_archive_error(path, reason)


def changed_archive_error(path: Path, reason: Code) -> ArchiveError:
    """Return the error for an archive that another program has changed."""
    return ArchiveError(Code.ARCHIVE_CHANGED, name=path.name, reason=reason)


_ROWID_IS_A_COLUMN = (
    "SELECT count(*) FROM temp.pragma_table_xinfo('posts', 'main') WHERE lower(name) = 'rowid'"
    " AND (NOT pk OR EXISTS (SELECT 1 FROM temp.pragma_index_list('posts', 'main') WHERE origin = 'pk'))"
)


def _find_change(connection: apsw.Connection) -> Code | None:
    """Return why posts cannot be read by their row ids; None where they can."""
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
