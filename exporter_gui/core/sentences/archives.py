"""Templates of messages about archives."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.ARCHIVE_IS_FOLDER: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is a folder; choose the archive (.db) or repository (.car) in it."
    ),
    Code.ARCHIVE_IS_SPECIAL: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is not a regular file; choose a bskyarchive archive or a repository (repo.car)."
    ),
    Code.POSTS_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: {posts} listed in its index cannot be found; restore a backup, or copy the other posts"
        " to a new archive with the free program sqlite3: {command}",
    ),
    Code.INDEX_WRONG: QT_TRANSLATE_NOOP(
        "engine",
        "An index in “{name}” is damaged, so other programs may miss posts or show some twice; exports contain each"
        " post once. To repair it, copy the posts to a new archive with the free program sqlite3: {command}",
    ),
    Code.POSTS_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: only {posts} of {all} posts could be read; restore a backup, or rebuild the archive with"
        " bskyarchive.",
    ),
    Code.POST_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” contains a post with {size} of embedded data, which is too large to read; remove that post."
    ),
    Code.POSTS_DOUBLED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: some posts are stored twice; restore a backup, or copy the posts to a new archive with"
        " the free program sqlite3: {command}",
    ),
    Code.ARCHIVE_EMPTY: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is empty; choose a bskyarchive archive or a repository (repo.car)."
    ),
    Code.ARCHIVE_NAME_NOT_TEXT: QT_TRANSLATE_NOOP(
        "engine", "“{path}” cannot be opened because its path is not valid text; rename the file or its folder."
    ),
    Code.NOT_A_DATABASE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is neither a bskyarchive database nor a repository (repo.car); choose another file, or restore a"
        " backup if it was one.",
    ),
    Code.ARCHIVE_IS_PACKED: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is packed ({kind}); unpack it first, then open the archive or repository that is in it."
    ),
    Code.ARCHIVE_IS_TEXT: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is neither a bskyarchive database nor a repository (repo.car), but a text (“{beginning}”); download"
        " it again, or choose another file.",
    ),
    Code.NOT_UTF8: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is not a bskyarchive database (its encoding is not UTF-8); choose another file."
    ),
    Code.NO_POSTS_TABLE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is not a bskyarchive database (it has no posts table); choose another file.",
    ),
    Code.COLUMNS_MISSING: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is not a bskyarchive database (its posts table lacks {columns}); choose another file.",
    ),
    Code.MANY_COLUMNS_MISSING: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is not a bskyarchive database (its posts table lacks {columns} and {more} more); choose another"
        " file.",
    ),
    Code.ARCHIVE_CHANGED: QT_TRANSLATE_NOOP(
        "engine", "“{name}” was modified by another program ({reason}); choose an unmodified bskyarchive archive."
    ),
    Code.POSTS_ARE_A_VIEW: QT_TRANSLATE_NOOP("engine", "posts is a view, not a table"),
    Code.ROWID_IS_A_COLUMN: QT_TRANSLATE_NOOP("engine", "the posts table has a column named rowid"),
    Code.POSTS_WITHOUT_ROWID: QT_TRANSLATE_NOOP("engine", "the posts table was created WITHOUT ROWID"),
    Code.TOO_MANY_PROFILES: QT_TRANSLATE_NOOP("engine", "it has too many profiles, or profiles that are too large"),
    Code.ARCHIVE_MISSING: QT_TRANSLATE_NOOP("engine", "“{path}” does not exist; check its name and folder."),
    Code.ARCHIVE_NAME_TOO_LONG: QT_TRANSLATE_NOOP("engine", "The name “{name}…” is too long for this disk; check it."),
    Code.ARCHIVE_IS_LOOP: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is a link that leads back to itself; choose another file."
    ),
    Code.ARCHIVE_BUSY: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is being written by another program; try again in a moment."
    ),
    Code.ARCHIVE_DAMAGED: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is damaged or incomplete; copy it again from its source, or restore a backup."
    ),
    Code.ARCHIVE_FORBIDDEN: QT_TRANSLATE_NOOP(
        "engine", "“{name}” cannot be opened; check that you have permission to read it and its folder."
    ),
    Code.ARCHIVE_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” cannot be read ({reason}); check the disk or drive that it is on and try again."
    ),
    Code.ARCHIVE_UNEXPECTED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” cannot be read as an archive ({reason}); restore a backup, or rebuild it with bskyarchive.",
    ),
    Code.STRUCTURE_NOT_TEXT: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged: its schema contains invalid text; restore a backup, or rebuild it with bskyarchive.",
    ),
    Code.VALUE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” contains a value that is too large to read; restore a backup, or rebuild it with bskyarchive.",
    ),
    Code.NO_MEMORY_TO_READ: QT_TRANSLATE_NOOP(
        "engine", "There is not enough memory to read “{name}”; close other programs and try again."
    ),
    Code.NO_FILES_TO_READ: QT_TRANSLATE_NOOP(
        "engine", "Too many files are open to read “{name}”; close other programs and try again."
    ),
    Code.NO_THREADS_TO_READ: QT_TRANSLATE_NOOP(
        "engine", "The system cannot start another thread to read “{name}”; close other programs and try again."
    ),
    Code.NO_TEMPORARY_SPACE: QT_TRANSLATE_NOOP(
        "engine",
        "There is not enough space in “{folder}” for the temporary files needed to read “{name}”; free some space, or"
        " set TMPDIR to a folder with more space.",
    ),
    Code.NO_TEMPORARY_FILES: QT_TRANSLATE_NOOP(
        "engine",
        "The temporary files needed to read “{name}” cannot be stored in “{folder}” ({reason}); check that folder, or"
        " set TMPDIR to another one.",
    ),
    Code.NO_SPACE_FOR_COPY: QT_TRANSLATE_NOOP(
        "engine",
        "Reading “{name}” requires a temporary copy of {size} in “{folder}”, but only {free} is free; free some space,"
        " or set TMPDIR to a folder with more space.",
    ),
}
