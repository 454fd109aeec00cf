"""Templates of what is said of files that are written."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.NOT_A_FILE_NAME: QT_TRANSLATE_NOOP("engine", "“{path}” is not the name of a file; choose one."),
    Code.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” exists already; choose another name, or allow it to be replaced (--force on the command line).",
    ),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("engine", "“{path}” is a folder; add a file name to it."),
    Code.FILE_IS_SPECIAL: QT_TRANSLATE_NOOP("engine", "“{path}” is not an ordinary file; choose another name."),
    Code.FILE_IS_OF_ARCHIVE: QT_TRANSLATE_NOOP(
        "engine", "“{path}” belongs to the archive itself; choose another file to write to."
    ),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "engine", "The folder “{folder}” does not exist; create it or choose another."
    ),
    Code.FOLDER_IS_FILE: QT_TRANSLATE_NOOP("engine", "“{folder}” is a file, not a folder; choose a folder."),
    Code.FOLDER_EXISTS: QT_TRANSLATE_NOOP(
        "engine",
        "The folder “{path}” exists already; choose another name, or allow the earlier export in it to be replaced"
        " (--force on the command line).",
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
    Code.WINDOWS_CHARACTER: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” cannot be the name of a file on Windows, because of one of the characters"
        ' < > : " / \\ | ? * or a control character in it; choose another name.',
    ),
    Code.WINDOWS_ENDING: QT_TRANSLATE_NOOP(
        "engine", "“{name}” ends in a dot or a space, which Windows leaves out of names; choose another name."
    ),
    Code.WINDOWS_DEVICE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is the name of a device on Windows; choose another name."
    ),
    Code.NO_SPACE: QT_TRANSLATE_NOOP(
        "engine",
        "There is not enough space for “{name}”: it needs about {size}, and {free} are free in"
        " “{folder}”; free some space or choose another folder.",
    ),
    Code.DISK_FULL: QT_TRANSLATE_NOOP(
        "engine", "The disk is full, so “{name}” was not written; free space in “{folder}” or choose another folder."
    ),
    Code.NOT_WRITABLE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” may not be written in “{folder}”; choose a folder that you may write to."
    ),
    Code.NAME_TOO_LONG: QT_TRANSLATE_NOOP(
        "engine", "The name “{name}…” is too long for this disk; choose a shorter one."
    ),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is too large for this disk; choose a folder on another one, or a shorter range of dates."
    ),
    Code.UNWRITABLE: QT_TRANSLATE_NOOP(
        "engine", "“{name}” could not be written in “{folder}” ({reason}); check the disk or choose another folder."
    ),
    Code.NO_FILES_TO_WRITE: QT_TRANSLATE_NOOP(
        "engine", "Too many files are open to write “{name}”; close other programs and try again."
    ),
    Code.NO_MEMORY_TO_WRITE: QT_TRANSLATE_NOOP(
        "engine", "There is not enough memory to write “{name}”; close other programs and try again."
    ),
    Code.NOT_STORED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” was not stored as it was written, so it was removed; check the disk or drive that"
        " “{folder}” is on and try again.",
    ),
    Code.FOLDER_MOVED: QT_TRANSLATE_NOOP(
        "engine",
        "The folder of “{path}” was moved, renamed or removed during the export, so nothing was written; export again.",
    ),
    Code.NOT_REPLACEABLE: QT_TRANSLATE_NOOP(
        "engine", "“{path}” exists, and its drive cannot replace a file in one step; choose another name."
    ),
    Code.FOLDER_NOT_REPLACEABLE: QT_TRANSLATE_NOOP(
        "engine",
        "The folder “{path}” could not be replaced ({reason}) and is as it was; close programs that use it, or choose"
        " another name.",
    ),
    Code.NOT_CONFIRMED: QT_TRANSLATE_NOOP(
        "engine",
        "The drive of “{folder}” does not confirm that it has stored a file; eject it properly before you"
        " unplug it or switch it off.",
    ),
    Code.OWNERSHIP_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” could not be given the owner and the permissions of the file that it replaced; set them"
        " yourself if others use it.",
    ),
    Code.PART_LEFT_BEHIND: QT_TRANSLATE_NOOP(
        "engine", "The temporary file “{part}” could not be removed from “{folder}”; remove it yourself."
    ),
    Code.FOLDER_LEFT_BEHIND: QT_TRANSLATE_NOOP(
        "engine", "The folder “{name}” could not be removed from “{folder}”; remove it yourself."
    ),
    Code.COMPLETE_WITHOUT_MANIFEST: QT_TRANSLATE_NOOP("engine", "“{path}” itself is complete."),
    Code.UNREADABLE_TIMES: QT_TRANSLATE_NOOP(
        "engine", "{posts} with a time that cannot be read, written as it is stored."
    ),
    Code.INVALID_JSON: QT_TRANSLATE_NOOP(
        "engine", "{posts} with an embed or labels that are not valid JSON, written as text."
    ),
    Code.INVALID_UTF8: QT_TRANSLATE_NOOP("engine", "{posts} with bytes that are not UTF-8, replaced by U+FFFD."),
    Code.KEPT_BYTES: QT_TRANSLATE_NOOP(
        "engine",
        "{posts} with bytes that are not UTF-8, kept as they are stored, as bskyarchive does; other programs may refuse"
        " the file.",
    ),
    Code.EXAMPLES: QT_TRANSLATE_NOOP("engine", "For example: {places}."),
    Code.UNDATED_LEFT_OUT: QT_TRANSLATE_NOOP(
        "engine", "{posts} without a readable date left out; export without dates to have them."
    ),
}
