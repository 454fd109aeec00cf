"""Templates on the command line that name its flags, in place of those that name what the window offers.

They are not translated. Their parameters are those of the templates that they replace.
"""

from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.FILE_EXISTS: "“{path}” already exists; choose another name, or add --force to replace it.",
    Code.FOLDER_EXISTS: (
        "The folder “{path}” already exists; choose another name, or add --force to replace the export in it."
    ),
    Code.NAME_OF_ZIP: "The file is {format}, although its name ends in .zip; add --zip to get a ZIP.",
    Code.MEDIA_WITHOUT_FOLDER: (
        "No media folder was found beside the archive, so these files are missing: {files}; name their folder with"
        " --media-root."
    ),
    Code.MEDIA_NOT_FETCHED: (
        "Media files that the repository names, but does not hold (no repo.car does), and that are in no media folder:"
        " {files}; fetch its blobs with another tool, and name their folder with --media-root."
    ),
    Code.MEDIA_OF_OTHER_KIND: (
        "Files that are neither images nor videos, left out: {files}; to include them, add --media all."
    ),
    Code.MEDIA_FOLDER_MISSING: (
        "The media folder “{folder}” does not exist or is not a folder; name another with --media-root."
    ),
    Code.REPOSTS_ARE_RECORDS: (
        "“{name}” holds no posts of other people. It only lists which ones were reposted ({reposts}): --everything"
        " writes the list."
    ),
    Code.NEEDS_FOLDER: (
        "{format} in folders by month cannot be a single file; add --folder or --zip, or leave out --partitioned."
    ),
    Code.MANY_FILES: "{format} are many files and cannot be a single one; add --folder or --zip.",
    Code.EVERYTHING_NEEDS_PACKING: "A single file takes posts only; add --folder or --zip, or leave out --everything.",
    Code.SINCE_REBUILT: (
        "None of the {posts} of the earlier export are in “{name}” as they were archived then: it is another archive,"
        " or was made anew. Export everything once without --since, under another name."
    ),
    Code.SINCE_MORE_POSTS: (
        "“{name}” holds {found} from the time of the earlier export, of which at most {known} were known then: the"
        " clock was set back, posts were changed, or it is another archive. Export everything once without --since,"
        " under another name."
    ),
    Code.SINCE_ARCHIVE_OLDER: (
        "“{name}” is older than the earlier export, or its newest posts were removed: its newest post was archived at"
        " {newest}, that of the export at {exported}. Name the current archive, or export everything without --since,"
        " under another name."
    ),
    Code.VERIFY_NO_MANIFEST: (
        "“{path}” has no manifest to be compared with; export with --manifest, --folder or --zip."
    ),
    Code.DID_DOCUMENT_NEEDS_REPOSITORY: (
        "“{name}” is not a repository (repo.car), and only that has a DID document; leave out --did-document."
    ),
}
