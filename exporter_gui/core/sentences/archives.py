"""Templates of what is said of archives."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.ARCHIVE_IS_FOLDER: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is a folder; choose the archive file in it, which ends in .db."
    ),
    Code.ARCHIVE_IS_SPECIAL: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is not an ordinary file; choose the archive that bskyarchive keeps."
    ),
    Code.POSTS_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: {posts} that its index lists cannot be found in it; restore a backup of it, or copy the"
        " others into a new archive with the free program sqlite3: {command}",
    ),
    Code.INDEX_WRONG: QT_TRANSLATE_NOOP(
        "engine",
        "An index in “{name}” is damaged: other programs may miss posts or show some twice; here each is read once,"
        " without the index. Copy them into a new archive with the free program sqlite3: {command}",
    ),
    Code.POSTS_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: of {all} posts only {posts} could be read; restore a backup of it, or rebuild it with"
        " bskyarchive.",
    ),
    Code.POST_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” holds a post with {size} of embedded data, more than can be read; remove that post."
    ),
    Code.POSTS_DOUBLED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: some of its posts are stored twice under one number; restore a backup of it, or copy its"
        " posts into a new archive with the free program sqlite3: {command}",
    ),
    Code.ARCHIVE_EMPTY: QT_TRANSLATE_NOOP("engine", "“{name}” is empty; choose the archive that bskyarchive keeps."),
    Code.ARCHIVE_NAME_NOT_TEXT: QT_TRANSLATE_NOOP(
        "engine", "The name of “{path}” is not text that SQLite can open; rename the archive."
    ),
    Code.NOT_A_DATABASE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is not a SQLite database, nor a repository (repo.car), or its beginning is damaged; choose the"
        " archive that bskyarchive keeps or the file that Bluesky exports, or restore a backup of it.",
    ),
    Code.NOT_UTF8: QT_TRANSLATE_NOOP("engine", "“{name}” is not stored as UTF-8, as bskyarchive's archives are."),
    Code.NO_POSTS_TABLE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is a database of another program (it has no table of posts); choose the archive that"
        " bskyarchive keeps.",
    ),
    Code.COLUMNS_MISSING: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is a database of another program (its posts lack {columns}); choose the archive that"
        " bskyarchive keeps.",
    ),
    Code.ARCHIVE_CHANGED: QT_TRANSLATE_NOOP(
        "engine", "“{name}” was changed by another program ({reason}); choose the archive as bskyarchive keeps it."
    ),
    Code.POSTS_ARE_A_VIEW: QT_TRANSLATE_NOOP("engine", "its posts are a view, not a table"),
    Code.ROWID_IS_A_COLUMN: QT_TRANSLATE_NOOP("engine", "its posts have a column called rowid"),
    Code.POSTS_WITHOUT_ROWID: QT_TRANSLATE_NOOP("engine", "its posts are stored WITHOUT ROWID"),
    Code.TOO_MANY_PROFILES: QT_TRANSLATE_NOOP("engine", "its profiles are too many or too large to be read"),
    Code.ARCHIVE_MISSING: QT_TRANSLATE_NOOP("engine", "“{path}” does not exist; check its name and folder."),
    Code.ARCHIVE_BUSY: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is being written by another program; try again in a moment."
    ),
    Code.ARCHIVE_DAMAGED: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is damaged or was cut short; copy it again from where it came from, or restore a backup."
    ),
    Code.ARCHIVE_FORBIDDEN: QT_TRANSLATE_NOOP(
        "engine", "“{name}” cannot be opened; check that you may read it and the folder it is in."
    ),
    Code.ARCHIVE_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again."
    ),
    Code.ARCHIVE_UNEXPECTED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” cannot be read as an archive ({reason}); restore a backup of it, or rebuild it with bskyarchive.",
    ),
    Code.STRUCTURE_NOT_TEXT: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” holds bytes that are not text where its structure is described; restore a backup of it, or rebuild it"
        " with bskyarchive.",
    ),
    Code.VALUE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” holds a value too large to be read, larger than any that bskyarchive keeps; rebuild it with"
        " bskyarchive.",
    ),
    Code.NO_MEMORY_TO_READ: QT_TRANSLATE_NOOP(
        "engine", "There is not enough memory to read “{name}”; close other programs and try again."
    ),
    Code.NO_FILES_TO_READ: QT_TRANSLATE_NOOP(
        "engine", "Too many files are open to read “{name}”; close other programs and try again."
    ),
    Code.NO_THREADS_TO_READ: QT_TRANSLATE_NOOP(
        "engine", "The system starts no further thread to read “{name}”; close other programs and try again."
    ),
    Code.NO_TEMPORARY_SPACE: QT_TRANSLATE_NOOP(
        "engine",
        "There is not enough space in “{folder}” for temporary files to read “{name}”; free some space, or set TMPDIR"
        " to a larger folder.",
    ),
    Code.NO_TEMPORARY_FILES: QT_TRANSLATE_NOOP(
        "engine",
        "The temporary files that it takes to read “{name}” cannot be kept in “{folder}” ({reason}); check that folder,"
        " or set TMPDIR to another one.",
    ),
    Code.NO_SPACE_FOR_COPY: QT_TRANSLATE_NOOP(
        "engine",
        "Reading this archive takes a private copy of {size} in “{folder}”, but only {free} are free there; free"
        " some space, or set TMPDIR to a larger folder.",
    ),
}
