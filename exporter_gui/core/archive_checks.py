"""What is no archive, and the sentence that says so."""

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
        if path.stat().st_size == 0:
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
    kind = connection.execute("SELECT type FROM sqlite_schema WHERE name = 'posts'").get
    missing = [column.name for column in COLUMNS if column.name not in present and not column.optional]
    if kind != "table" or missing:
        if present:
            message = translate(
                "engine",
                "“{name}” is a database of another program (its posts lack {columns}); choose the archive that"
                " bskyarchive keeps.",
            )
        else:
            message = translate(
                "engine",
                "“{name}” is a database of another program (it has no table of posts); choose the archive that"
                " bskyarchive keeps.",
            )
        raise ArchiveError(message.format(name=path.name, columns=", ".join(missing)))
