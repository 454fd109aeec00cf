"""Templates of messages about output files."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.NOT_A_FILE_NAME: QT_TRANSLATE_NOOP("engine", "“{path}” is not a file name; choose a file name."),
    Code.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "engine", "“{path}” already exists; choose another name, or export again and replace it."
    ),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("engine", "“{path}” is a folder; add a file name to it."),
    Code.FILE_IS_SPECIAL: QT_TRANSLATE_NOOP("engine", "“{path}” is not a regular file; choose another name."),
    Code.FILE_IS_LOOP: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is a link that leads back to itself; choose another name."
    ),
    Code.FILE_IS_OF_ARCHIVE: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is part of the archive itself; choose another file."
    ),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "engine", "The folder “{folder}” does not exist; create it or choose another."
    ),
    Code.FOLDER_IS_FILE: QT_TRANSLATE_NOOP("engine", "“{folder}” is a file, not a folder; choose a folder."),
    Code.FOLDER_EXISTS: QT_TRANSLATE_NOOP(
        "engine", "The folder “{path}” already exists; choose another name, or export again and replace it."
    ),
    Code.FOLDER_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "engine", "“{path}” exists and is not a folder; choose another name for the folder of the export."
    ),
    Code.FOLDER_HOLDS_ARCHIVE: QT_TRANSLATE_NOOP(
        "engine", "The folder “{path}” holds the archive itself; choose another name."
    ),
    Code.NOT_AN_EXPORT: QT_TRANSLATE_NOOP(
        "engine",
        "The folder “{path}” was not written by Archive Exporter (it has no manifest of an export), so it is not"
        " replaced; choose another name.",
    ),
    Code.FOLDER_HOLDS_FOREIGN: QT_TRANSLATE_NOOP(
        "engine",
        "The folder “{path}” also holds “{name}”, which is not part of the export, so it is not replaced; move that"
        " away or choose another name.",
    ),
    Code.WINDOWS_CHARACTER: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is not a valid file name on Windows: it contains one of the characters"
        ' < > : " / \\ | ? * or a control character; choose another name.',
    ),
    Code.WINDOWS_ENDING: QT_TRANSLATE_NOOP(
        "engine", "“{name}” ends in a dot or a space, which Windows removes from file names; choose another name."
    ),
    Code.WINDOWS_DEVICE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is a reserved device name on Windows; choose another name."
    ),
    Code.NO_SPACE: QT_TRANSLATE_NOOP(
        "engine",
        "There is not enough space for “{name}”: it needs about {size}, but only {free} is free in"
        " “{folder}”; free some space or choose another folder.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "engine", "The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder."
    ),
    Code.NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” cannot be written to “{folder}”; choose a folder that you have permission to write to."
    ),
    Code.NOT_CREATABLE: QT_TRANSLATE_NOOP("engine", "“{name}” cannot be created in “{folder}”; choose another folder."),
    Code.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "engine", "The name “{name}…” is too long for this disk; choose a shorter one."
    ),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is too large for this disk; choose a folder on another disk, or a shorter date range."
    ),
    Code.UNWRITABLE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” could not be written to “{folder}” ({reason}); check the disk or choose another folder."
    ),
    Code.NO_FILES_TO_WRITE: QT_TRANSLATE_NOOP(
        "engine", "Too many files are open to write “{name}”; close other programs and try again."
    ),
    Code.NO_MEMORY_TO_WRITE: QT_TRANSLATE_NOOP(
        "engine", "There is not enough memory to write “{name}”; close other programs and try again."
    ),
    Code.NOT_STORED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” was not stored correctly, so it was removed; check the disk or drive of “{folder}” and try again.",
    ),
    Code.FOLDER_MOVED: QT_TRANSLATE_NOOP(
        "engine",
        "The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export again.",
    ),
    Code.NOT_REPLACEABLE: QT_TRANSLATE_NOOP(
        "engine", "“{path}” already exists, and its drive cannot replace files in one step; choose another name."
    ),
    Code.FOLDER_NOT_REPLACEABLE: QT_TRANSLATE_NOOP(
        "engine",
        "The folder “{path}” could not be replaced ({reason}) and is as it was; close programs that use it, or choose"
        " another name.",
    ),
    Code.NO_TEMPORARY_FILES_TO_WRITE: QT_TRANSLATE_NOOP(
        "engine",
        "The temporary files of this format cannot be stored in “{folder}” ({reason}); free some space there, or set"
        " TMPDIR to another folder.",
    ),
    Code.NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "engine",
        "The drive of “{folder}” cannot confirm that the file is stored; eject it before you unplug it or switch it"
        " off.",
    ),
    Code.OWNERSHIP_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” does not have the owner and permissions of the file that it replaced; set them yourself if other"
        " users need it.",
    ),
    Code.PART_LEFT_BEHIND: QT_TRANSLATE_NOOP(
        "engine", "The temporary file “{part}” could not be removed from “{folder}”; remove it yourself."
    ),
    Code.FOLDER_LEFT_BEHIND: QT_TRANSLATE_NOOP(
        "engine", "The folder “{name}” could not be removed from “{folder}”; remove it yourself."
    ),
    Code.COMPLETE_WITHOUT_MANIFEST: QT_TRANSLATE_NOOP("engine", "“{path}” itself is complete."),
    Code.NO_POSTS: QT_TRANSLATE_NOOP(
        "engine", "No posts match, so “{name}” contains none; check the account, the dates and the filters."
    ),
    Code.NAME_OF_OTHER_FORMAT: QT_TRANSLATE_NOOP("engine", "The file is {format}, although its name ends in {suffix}."),
    Code.NAME_WITHOUT_COMPRESSION: QT_TRANSLATE_NOOP(
        "engine", "The file is compressed, although its name does not end in {suffix}."
    ),
    Code.NAME_OF_ZIP: QT_TRANSLATE_NOOP(
        "engine", "The file is {format}, although its name ends in .zip; save as a ZIP to get one."
    ),
    Code.ZIP_WITH_OTHER_NAME: QT_TRANSLATE_NOOP("engine", "The file is a ZIP, although its name does not end in .zip."),
    Code.FOLDER_WITH_NAME_OF_FILE: QT_TRANSLATE_NOOP(
        "engine", "The export is a folder, although its name ends in {suffix}."
    ),
    Code.UNREADABLE_TIMES: QT_TRANSLATE_NOOP(
        "engine", "{posts} contained an unreadable time, which was written as stored."
    ),
    Code.TIMES_LEFT_OUT: QT_TRANSLATE_NOOP(
        "engine", "{posts} contained an unreadable time, which was left out; export as JSON to keep it."
    ),
    Code.INVALID_JSON: QT_TRANSLATE_NOOP(
        "engine", "{posts} contained invalid JSON in an embed or labels, which was written as text."
    ),
    Code.JSON_LEFT_OUT: QT_TRANSLATE_NOOP(
        "engine", "{posts} contained invalid JSON in an embed or labels, which was left out; export as JSON to keep it."
    ),
    Code.INVALID_UTF8: QT_TRANSLATE_NOOP("engine", "{posts} contained unreadable characters, shown as �."),
    Code.KEPT_BYTES: QT_TRANSLATE_NOOP(
        "engine",
        "{posts} contained bytes that are not UTF-8, which were written as stored, as bskyarchive does; other programs"
        " may reject the file.",
    ),
    Code.EXAMPLES: QT_TRANSLATE_NOOP("engine", "For example: {places}."),
    Code.UNDATED_LEFT_OUT: QT_TRANSLATE_NOOP(
        "engine", "{posts} without a readable date left out; export without a date range to include such posts, too."
    ),
    Code.TEXTS_SHORTENED: QT_TRANSLATE_NOOP(
        "engine", "{posts} with only the beginning of a very long text on the pages; a JSON export has all of it."
    ),
    Code.CELL_MADE_HARMLESS: QT_TRANSLATE_NOOP(
        "engine", "1 cell that a spreadsheet would run as a formula was made harmless with an apostrophe."
    ),
    Code.CELLS_MADE_HARMLESS: QT_TRANSLATE_NOOP(
        "engine", "{cells} cells that a spreadsheet would run as formulas were made harmless with an apostrophe."
    ),
    Code.CELL_CUT: QT_TRANSLATE_NOOP(
        "engine",
        "1 cell was cut because spreadsheets allow at most 32,767 characters; export as JSON to keep it whole.",
    ),
    Code.CELLS_CUT: QT_TRANSLATE_NOOP(
        "engine",
        "{cells} cells were cut because spreadsheets allow at most 32,767 characters; export as JSON to keep them"
        " whole.",
    ),
    Code.VALUES_LEFT_OUT: QT_TRANSLATE_NOOP(
        "engine", "{posts} contained a value of an unexpected type, which was left out; export as JSON to keep it."
    ),
}
