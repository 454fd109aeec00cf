"""What is no archive, and the sentence that says so."""

import stat
from pathlib import Path

import apsw

from exporter_gui.core.errors import ArchiveError
from exporter_gui.core.explanations import explain_reading
from exporter_gui.core.language import translate
from exporter_gui.core.post import COLUMNS


def check_file(path: Path) -> None:
    """Raise `ArchiveError` where there is no file that could be an archive."""
    try:
        str(path).encode()
        if path.is_dir():
            raise ArchiveError(
                translate("engine", "“{path}” is a folder; choose the archive file in it, which ends in .db.").format(
                    path=path
                )
            )
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ArchiveError(
                translate(
                    "engine", "“{path}” is not an ordinary file; choose the archive that bskyarchive keeps."
                ).format(path=path)
            )
        if status.st_size == 0:
            raise ArchiveError(
                translate("engine", "“{name}” is empty; choose the archive that bskyarchive keeps.").format(
                    name=path.name
                )
            )
    except UnicodeEncodeError as error:
        raise ArchiveError(
            translate("engine", "The name of “{path}” is not text that SQLite can open; rename the archive.").format(
                path=path
            )
        ) from error
    except OSError as error:
        raise explain_reading(error, path) or error from error


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
        raise changed_archive_error(path, reason)


def changed_archive_error(path: Path, reason: str) -> ArchiveError:
    """Return the error for an archive of which another program has made something else."""
    message = translate(
        "engine", "“{name}” was changed by another program ({reason}); choose the archive as bskyarchive keeps it."
    )
    return ArchiveError(message.format(name=path.name, reason=reason))


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
