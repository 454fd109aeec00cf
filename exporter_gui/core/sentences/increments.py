"""Templates of messages about exports of only what is new.

Those of the command line are not translated, and name its flags.
"""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.SINCE_NO_MANIFEST: (
        "“{path}” is no export with a manifest that tells how far it goes; name another with --since, or export with"
        " --manifest, --folder or --zip."
    ),
    Code.SINCE_IS_ARCHIVE: "“{path}” is an archive, not an export; name an earlier export of it with --since.",
    Code.SINCE_IS_PART: "“{path}” is only a part of the export “{folder}”; name that with --since.",
    Code.SINCE_MANIFEST_NEWER: (
        "“{path}” was exported with a newer version of Archive Exporter; use that version, name another export with"
        " --since, or export everything without it."
    ),
    Code.SINCE_MANIFEST_INVALID: (
        "The manifest of “{path}” is damaged or was not written by Archive Exporter; name another export with --since,"
        " or export everything without it."
    ),
    Code.SINCE_OTHER_ACCOUNT: (
        "“{path}” is an export of {exported}, not of {account}; name an export of the same account with --since."
    ),
    Code.SINCE_ONE_ACCOUNT: (
        "“{path}” is an export of {exported} alone; use --account {exported}, or name an export of all authors with"
        " --since."
    ),
    Code.SINCE_ALL_AUTHORS: (
        "“{path}” is an export of all authors; use --all-authors, or name an export of {account} with --since."
    ),
    Code.SINCE_OTHER_FILTERS: (
        "“{path}” was exported with {given} and without {absent}; do the same, or leave out --since."
    ),
    Code.SINCE_WITH_FILTERS: "“{path}” was exported with {given}; do the same, or leave out --since.",
    Code.SINCE_WITHOUT_FILTERS: "“{path}” was exported without {absent}; do the same, or leave out --since.",
    Code.SINCE_NOT_DATED: (
        "“{path}” does not tell when its posts were archived, like all exports of repositories; use --changed in every"
        " export, or leave out --since."
    ),
    Code.SINCE_IS_REPLACED: "“{path}” would be replaced by what is new since then; name another output file with -o.",
    Code.SINCE_FILE_MISSING: (
        "“{name}”, which belongs to “{path}”, is missing; put it back, name another export with --since, or export"
        " everything without it."
    ),
    Code.SINCE_INCOMPLETE: (
        "Number or size of the files of “{path}” are not those of its manifest; verify it to learn which, and name"
        " another export with --since, or export everything without it."
    ),
    Code.SINCE_SKIPPED: "“{path}” does not count as an earlier export, since it is damaged or incomplete; verify it.",
    Code.SINCE_SKIPPED_NEWER: (
        "“{path}” does not count as an earlier export, since it was made with a newer version of Archive Exporter; use"
        " that version."
    ),
    Code.SINCE_SKIPPED_MISSING: (
        "“{path}” does not count as an earlier export, since “{name}”, which belongs to it, is missing; verify it."
    ),
    Code.SINCE_SKIPPED_UNREADABLE: (
        "“{path}” does not count as an earlier export, since it cannot be read ({reason}); check that you may read all"
        " files in it."
    ),
    Code.SINCE_NOT_A_FILE: "“{path}” is not an ordinary file, or holds a link in place of one; name another export.",
    Code.SINCE_NAME_EMPTY: "The name of the earlier export is empty; name its folder, ZIP, manifest or file.",
    Code.SINCE_REPLACES_OTHER: (
        "“{path}” is not replaced by what is new: {why}; name another output with -o, or export without --since."
    ),
    Code.REPLACED_WITHOUT_MANIFEST: "it has no manifest, so that nobody can tell what would be lost",
    Code.REPLACED_OF_NEWER_VERSION: "it was made with a newer version of Archive Exporter",
    Code.REPLACED_UNREADABLE: "it cannot be read ({reason})",
    Code.REPLACED_OF_OTHER_POSTS: "it has another account, or other dates or filters",
    Code.REPLACED_WITH_OTHER_START: "it goes on from another export",
    Code.REPLACED_COMPLETE: "it is complete and goes on from no other export",
    Code.REPLACED_INCREMENT: "it goes on from an earlier export, and one made now would go on from none",
    Code.SINCE_REPLACES_DAMAGED: (
        "“{path}” is damaged or incomplete, and is not replaced by what is new, since it may hold posts that are"
        " nowhere else; verify it, and move it elsewhere or name another output with -o."
    ),
    Code.SINCE_KEPT: (
        "“{path}” is kept as it is, with {posts}, since an export made now would not hold all of them; what is new"
        " comes with the next export under another name."
    ),
    Code.SINCE_REPLACES_FORM: (
        "“{path}” is not replaced by what is new: it was exported with another {flags}; use the same, name another"
        " output with -o, or export without --since."
    ),
    Code.SINCE_REPLACES_MEDIA: (
        "“{path}” is not replaced by what is new, since only {files} of its {replaced} media files were found; name"
        " their folder with --media-root, another output with -o, or export without --since."
    ),
    Code.SINCE_WITH_EVERYTHING: (
        "The records of a repository are always exported as a whole; use either --since or --everything."
    ),
    Code.SINCE_NOT_REMEMBERED: (
        "The fingerprints of the earlier export are not on this computer, or no longer, so changed posts cannot be"
        " found; export everything once with --changed and without --since, or leave out --changed."
    ),
    Code.SINCE_FORGOTTEN: (
        "The fingerprints of “{path}” are not on this computer, or no longer, so changed posts cannot be found and"
        " everything is exported."
    ),
    Code.SINCE_NOT_COMPARED: (
        "“{path}” was exported without --changed, so changed posts cannot be found; export everything once with"
        " --changed and without --since, or leave out --changed."
    ),
    Code.SINCE_NEVER_COMPARED: (
        "“{path}” was exported without --changed, so changed posts cannot be found and everything is exported."
    ),
    Code.SINCE_NO_EARLIER: "There is no earlier export of these posts in “{path}”, so everything is exported.",
    Code.SINCE_NONE_BUT_REPLACED: (
        "There is no earlier export of these posts in “{path}” but the one that is replaced, so everything is exported."
    ),
    Code.CHAIN_MISSING: (
        "“{name}”, from which “{path}” goes on, is not in “{folder}”, so that posts may be in no export there; put it"
        " back, or export everything once without --since, under another name."
    ),
    Code.CHAIN_MISSING_UNNAMED: (
        "“{path}” goes on from an export of the posts archived until {time}, which is not in “{folder}”, so that posts"
        " may be in no export there; put it back, or export everything once without --since, under another name."
    ),
    Code.CHAIN_DAMAGED: (
        "“{earlier}”, from which “{path}” goes on, is damaged or incomplete, so that posts may be in no export there;"
        " verify it, and put a copy in its place or export everything once without --since, under another name."
    ),
    Code.SINCE_REBUILT: QT_TRANSLATE_NOOP(
        "engine",
        "None of the {posts} of the earlier export are in “{name}” as they were archived then: it is another archive,"
        " or was made anew. Export everything once.",
    ),
    Code.SINCE_UNREADABLE: (
        "Nothing of the earlier export ({posts}) is in what can be read of “{name}”, which is damaged; download it"
        " again from Bluesky (Settings, Account, Export my data)."
    ),
    Code.SINCE_MORE_POSTS: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” holds {found} from the time of the earlier export, of which at most {known} were known then: the"
        " clock was set back, posts were changed, or it is another archive. Export everything once.",
    ),
    Code.SINCE_ARCHIVE_OLDER: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is older than the earlier export, or its newest posts were removed: its newest post was archived at"
        " {newest}, that of the export at {exported}. Choose the current archive, or export everything.",
    ),
    Code.NOTHING_NEW: QT_TRANSLATE_NOOP(
        "engine", "Nothing new: no post was archived after {time}, so nothing was written."
    ),
    Code.NOTHING_CHANGED: "Nothing new or changed since the earlier export ({time}), so nothing was written.",
    Code.POSTS_CHANGED: "Changed posts, which are exported again: {number}.",
    Code.FINGERPRINTS_LOST: (
        "The fingerprints of the posts could not be kept in “{folder}” ({reason}), so the next export cannot find"
        " changed ones; check that folder."
    ),
    Code.POSTS_GONE: QT_TRANSLATE_NOOP(
        "engine", "Posts of earlier exports that are no longer in the archive: {number}."
    ),
    Code.POSTS_GONE_OR_UNREADABLE: (
        "Posts of earlier exports that were deleted, or that cannot be read in the damaged repository: {number}."
    ),
    Code.ALWAYS_NEW: QT_TRANSLATE_NOOP(
        "engine", "Posts without a readable time of archiving, which are exported each time: {number}."
    ),
    Code.EARLIER_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "Earlier exports that were moved, deleted or changed: {names}. Posts that only they hold are not in this"
        " export.",
    ),
}
