"""Templates of what is said of media files."""

from exporter_gui.core.language import QT_TRANSLATE_NOOP
from exporter_gui.core.messages import Code

TEMPLATES = {
    Code.MEDIA_INCOMPLETE: QT_TRANSLATE_NOOP("engine", "Media files in the export: {copied} of {wanted}."),
    Code.MEDIA_MISSING: QT_TRANSLATE_NOOP(
        "engine", "Media files that the archive lists and that are missing from its media folder: {files}."
    ),
    Code.MEDIA_WITHOUT_FOLDER: QT_TRANSLATE_NOOP(
        "engine",
        "No media folder was found beside the archive, so these files are missing: {files}; choose their folder.",
    ),
    Code.MEDIA_CHANGED: QT_TRANSLATE_NOOP(
        "engine", "Media files left out because they are not what was archived (their checksum differs): {files}."
    ),
    Code.MEDIA_REFUSED_PATH: QT_TRANSLATE_NOOP(
        "engine", "Media files left out because their recorded path leads out of the media folder: {files}."
    ),
    Code.MEDIA_REFUSED_KIND: QT_TRANSLATE_NOOP(
        "engine", "Media files left out because they are not ordinary files: {files}."
    ),
    Code.MEDIA_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine", "Media files that could not be read: {files}; check the disk or drive that they are on."
    ),
    Code.MEDIA_FORBIDDEN: QT_TRANSLATE_NOOP(
        "engine", "Media files that you are not allowed to read: {files}; check the permissions of their folder."
    ),
    Code.MEDIA_NOT_FETCHED: QT_TRANSLATE_NOOP(
        "engine",
        "Media files that the repository names, but does not hold (no repo.car does), and that are in no media folder:"
        " {files}; fetch its blobs with another tool, and choose their folder.",
    ),
    Code.MEDIA_OF_OTHER_KIND: QT_TRANSLATE_NOOP(
        "engine",
        "Files that are neither images nor videos, left out: {files}; to include them, choose all media files.",
    ),
    Code.MEDIA_NEVER_ARCHIVED: QT_TRANSLATE_NOOP("engine", "Pictures that were never saved with their posts: {files}."),
    Code.VIDEOS_NEVER_ARCHIVED: QT_TRANSLATE_NOOP("engine", "Videos that were never saved with their posts: {files}."),
    Code.MEDIA_FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "engine", "The media folder “{folder}” does not exist or is not a folder; choose another."
    ),
    Code.MEDIA_FOLDER_UNREADABLE: QT_TRANSLATE_NOOP(
        "engine", "The media folder “{folder}” cannot be read ({reason}); check that you may read it."
    ),
}
