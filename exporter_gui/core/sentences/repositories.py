"""Templates of what is said of repositories."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.NOT_A_REPOSITORY: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” cannot be read as a repository ({reason}); download it again from Bluesky (Settings, Account, Export"
        " my data).",
    ),
    Code.REPOSITORY_CHANGED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” has changed since it was opened, and is damaged or incomplete now; wait until it is complete, and try"
        " again.",
    ),
    Code.CAR_HEADER_DAMAGED: QT_TRANSLATE_NOOP("engine", "its beginning is damaged"),
    Code.CAR_VERSION_UNKNOWN: QT_TRANSLATE_NOOP("engine", "it is a CAR file of another version"),
    Code.CAR_WITHOUT_ROOT: QT_TRANSLATE_NOOP("engine", "it is a CAR file without a commit"),
    Code.COMMIT_MISSING: QT_TRANSLATE_NOOP("engine", "its commit is missing or was altered"),
    Code.COMMIT_UNREADABLE: QT_TRANSLATE_NOOP("engine", "it is a CAR file that holds no account's commit"),
    Code.COMMIT_VERSION_UNKNOWN: QT_TRANSLATE_NOOP("engine", "its commit is of a version that is not known"),
    Code.COMMIT_WITHOUT_DID: QT_TRANSLATE_NOOP("engine", "its commit does not say whose it is"),
    Code.REPOSITORY_CUT: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is cut short after {size}: the rest is not in the file; download it again from Bluesky.",
    ),
    Code.REPOSITORY_DAMAGED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged after {size}, and {skipped} could not be read; download it again from Bluesky.",
    ),
    Code.REPOSITORY_MORE_POSTS_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "{readable} in “{name}” could be read; at least {least} could not (not in the file: {missing}, altered:"
        " {altered}, unreadable: {unreadable}, in lost parts of the list of posts: {hidden} or more), and nobody can"
        " tell how many more.",
    ),
    Code.REPOSITORY_POSTS_MAY_BE_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "{readable} in “{name}” could be read; nobody can tell how many could not, as parts of the list of posts are"
        " lost.",
    ),
    Code.REPOSITORY_POSTS_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "{read} of {all} posts in “{name}” could be read; not in the file: {missing}, altered: {altered}, unreadable:"
        " {unreadable}.",
    ),
    Code.REPOSITORY_RECORDS_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "{read} of {all} other records in “{name}” could be read; not in the file: {missing}, altered: {altered},"
        " unreadable: {unreadable}.",
    ),
    Code.REPOSITORY_MORE_RECORDS_LOST: QT_TRANSLATE_NOOP(
        "engine",
        "Other records in “{name}” that could be read: {read}; at least {least} could not (not in the file: {missing},"
        " altered: {altered}, unreadable: {unreadable}, in lost parts of the list of records: {hidden} or more), and"
        " nobody can tell how many more.",
    ),
    Code.REPOSITORY_TREE_DAMAGED: QT_TRANSLATE_NOOP(
        "engine",
        "Parts of the list of records in “{name}” are missing or damaged ({number}); what only they list is left out.",
    ),
    Code.REPOSITORY_KEYS_INVALID: QT_TRANSLATE_NOOP(
        "engine", "Records in “{name}” whose names no repository may have, left out: {number}."
    ),
    Code.REPOSITORY_KEYS_MISPLACED: QT_TRANSLATE_NOOP(
        "engine",
        "The list of records in “{name}” is not ordered as Bluesky orders it (places: {number}); they were read all"
        " the same.",
    ),
    Code.REPOSITORY_VALUES_REPLACED: QT_TRANSLATE_NOOP(
        "engine",
        "{posts} written otherwise than Bluesky writes them: values that JSON does not have are replaced by similar"
        " ones, and of values given twice, the first is taken.",
    ),
    Code.DID_DOCUMENT_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine", "The DID document “{path}” cannot be read ({reason}); choose another file."
    ),
    Code.DID_DOCUMENT_OF_ANOTHER: QT_TRANSLATE_NOOP(
        "engine", "“{path}” is not the DID document of {did}; choose that of the repository’s account."
    ),
    Code.DID_DOCUMENT_NOT_USED: QT_TRANSLATE_NOOP(
        "engine", "“{document}” beside “{name}” is not used, and the signature not checked: {reason}."
    ),
    Code.DOCUMENT_CANNOT_BE_READ: QT_TRANSLATE_NOOP("engine", "it cannot be read"),
    Code.DOCUMENT_IS_NONE: QT_TRANSLATE_NOOP("engine", "it is no DID document"),
    Code.DOCUMENT_IS_OF_ANOTHER: QT_TRANSLATE_NOOP("engine", "it is that of another account"),
    Code.DID_DOCUMENT_WITHOUT_KEY: QT_TRANSLATE_NOOP(
        "engine", "The signature of “{name}” is not checked: “{document}” gives no key of a known kind."
    ),
    Code.HANDLE_UNKNOWN: (
        "The handle is not in the repository: save {address} as did.json beside it, or name that file with"
        " --did-document."
    ),
    Code.DID_DOCUMENT_NEEDS_REPOSITORY: QT_TRANSLATE_NOOP(
        "engine", "“{name}” is not a repository (repo.car), and only that has a DID document; leave it out."
    ),
    Code.SAME_KIND_OF_ARCHIVE: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” and “{other}” are of the same kind; open a bskyarchive archive and a repository (repo.car) together.",
    ),
    Code.NO_ACCOUNT_IN_COMMON: QT_TRANSLATE_NOOP(
        "engine", "“{name}” has nothing of the repository’s account ({did}); choose an archive of the same account."
    ),
    Code.REPOSITORY_WITHOUT_POSTS: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged, and no post can be read in it; download it again from Bluesky (Settings, Account, Export"
        " my data).",
    ),
    Code.NO_POSTS_IN_DAMAGED: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” is damaged; of what can be read in it ({readable}), nothing matches. Check the account, the dates and"
        " the filters, or download it again from Bluesky.",
    ),
    Code.DAMAGED_REPLACES_MORE: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” holds {replaced} and is not replaced: in “{name}”, which is damaged, only {posts} can be read; choose"
        " another name, or download the repository again.",
    ),
    Code.DAMAGED_REPLACES_UNKNOWN: QT_TRANSLATE_NOOP(
        "engine",
        "“{path}” is not replaced, since it may hold more: in “{name}”, which is damaged, only {posts} can be read;"
        " choose another name, or download the repository again.",
    ),
    Code.MERGED_POSTS_DIFFER: QT_TRANSLATE_NOOP(
        "engine",
        "{posts} in “{name}” with another text, date or CID than in the repository; that of the repository was taken.",
    ),
    Code.MERGED_POSTS_SUPPLIED: QT_TRANSLATE_NOOP(
        "engine", "Not readable in “{name}”, but in “{other}”, and so not missing: {posts}."
    ),
    Code.MERGED_POSTS_UNSIGNED: QT_TRANSLATE_NOOP("engine", "Only in “{name}”, and not signed: {posts}."),
    Code.MERGED_POSTS_MAY_BE_SUPPLIED: QT_TRANSLATE_NOOP(
        "engine",
        "In “{other}”, but not listed in “{name}”, or no longer (deleted, or part of what is lost): {posts}.",
    ),
    Code.RECORDS_INCOMPLETE: QT_TRANSLATE_NOOP(
        "engine", "Records of the repository in the export: {written} of {listed}; the others cannot be read."
    ),
    Code.RECORDS_INCOMPLETE_OR_MORE: QT_TRANSLATE_NOOP(
        "engine",
        "Records of the repository in the export: {written} of {listed} or more; the others cannot be read.",
    ),
    Code.RECORDS_NOT_SELECTED: QT_TRANSLATE_NOOP(
        "engine",
        "Dates and filters apply to posts only; of likes, follows and all else, everything is in the export.",
    ),
    Code.REPOSTS_ARE_RECORDS: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” holds no posts of other people. It only lists which ones were reposted ({reposts}): choose “Likes,"
        " follows and all else” for the list.",
    ),
    Code.REPOSTS_ARE_IN_RECORDS: QT_TRANSLATE_NOOP(
        "engine",
        "“{name}” holds no posts of other people; the list of those that were reposted ({reposts}) is in the export.",
    ),
    Code.REPOSTS_OR_MORE: QT_TRANSLATE_NOOP("engine", "at least {number}"),
    Code.REPOSITORY_SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "engine",
        "The signature of “{name}” does not fit the key in “{document}”: another key was valid when it was made, or"
        " somebody else has made it.",
    ),
}
