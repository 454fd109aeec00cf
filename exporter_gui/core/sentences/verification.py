"""Templates of what is said of exports that are verified."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.VERIFY_MISSING: QT_TRANSLATE_NOOP("engine", "There is no export “{path}”; check its name and folder."),
    Code.VERIFY_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine", "“{path}” cannot be read ({reason}); check that you may read it, and the disk or drive that it is on."
    ),
    Code.VERIFY_NO_MANIFEST: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” has no manifest to be compared with; export with a manifest, or as a folder or ZIP.",
    ),
    Code.VERIFY_NAME_EMPTY: "The name of the export is empty; name its folder, ZIP, manifest or file.",
    Code.VERIFY_IS_ARCHIVE: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is an archive, not an export; verify an export of it."
    ),
    Code.VERIFY_PART: QT_TRANSLATE_NOOP("engine", "“{path}” is only a part of the export “{folder}”; verify that."),
    Code.VERIFY_BELOW: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is not an export itself, but “{folder}” in it is one; verify that."
    ),
    Code.VERIFY_MANIFEST_INVALID: QT_TRANSLATE_NOOP(
        "engine", "The manifest “{path}” is damaged or was not written by Archive Exporter; nothing can be compared."
    ),
    Code.VERIFY_MANIFEST_NEWER: QT_TRANSLATE_NOOP(
        "engine", "The manifest “{path}” was written by a newer version of Archive Exporter; verify with that version."
    ),
    Code.VERIFY_MANIFEST_TOO_LARGE: QT_TRANSLATE_NOOP(
        "engine", "The manifest “{path}” is larger than any that Archive Exporter writes; nothing can be compared."
    ),
    Code.VERIFY_NOT_A_ZIP: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is not a ZIP, or is damaged or was cut short; copy it again from where it came from."
    ),
    Code.VERIFY_SUMS_INVALID: QT_TRANSLATE_NOOP(
        "engine", "The list of checksums “{path}” is damaged (line {line}); nothing after that line can be compared."
    ),
    Code.VERIFY_WITHOUT_SUMS: QT_TRANSLATE_NOOP(
        "engine",
        "Without “{path}”, the content of the files cannot be compared, only their number and size with the manifest.",
    ),
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("engine", "Missing: “{path}”."),
    Code.FILE_CHANGED: QT_TRANSLATE_NOOP("engine", "Changed: “{path}”."),
    Code.FILE_EXTRA: QT_TRANSLATE_NOOP("engine", "Not part of the export: “{path}”."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP("engine", "Unreadable: “{path}” ({reason})."),
    Code.FILE_REFUSED: QT_TRANSLATE_NOOP("engine", "Not an ordinary file inside the export: “{path}”."),
    Code.POSTS_DIFFER: QT_TRANSLATE_NOOP(
        "engine", "“{path}” holds {found} instead of {expected} that the manifest tells."
    ),
    Code.LACKED_POSTS: QT_TRANSLATE_NOOP(
        "engine", "The repository was damaged when it was exported, and lacked {posts} then."
    ),
    Code.LACKED_AT_LEAST: QT_TRANSLATE_NOOP(
        "engine", "The repository was damaged when it was exported, and lacked {posts} then, or more."
    ),
    Code.LACKED_UNKNOWN: QT_TRANSLATE_NOOP(
        "engine", "The repository was damaged when it was exported; nobody can tell how many posts it lacked then."
    ),
    Code.LACKED_RECORDS: QT_TRANSLATE_NOOP(
        "engine", "Other records that the repository lacked when it was exported: {records}."
    ),
    Code.LACKED_RECORDS_OR_MORE: QT_TRANSLATE_NOOP(
        "engine", "Other records that the repository lacked when it was exported: {records} or more."
    ),
    Code.FILES_DIFFER: QT_TRANSLATE_NOOP("engine", "The manifest tells {expected} files, and {found} are listed."),
    Code.FILES_THERE_DIFFER: QT_TRANSLATE_NOOP("engine", "The manifest tells {expected} files, and {found} are there."),
    Code.BYTES_DIFFER: QT_TRANSLATE_NOOP(
        "engine", "The manifest tells {expected} bytes in all files, and {found} are there."
    ),
    Code.SIZE_DIFFERS: QT_TRANSLATE_NOOP(
        "engine",
        "The manifest tells {expected} bytes for “{path}”, which has {found}; as the checksum fits, the manifest is"
        " wrong.",
    ),
}
