"""Contents of an export in words."""

from PySide6.QtCore import QCoreApplication

from exporter_gui.core.language import posts_text
from exporter_gui.core.result import ExportResult
from exporter_gui.ui.widgets.quantities import media_files_text, records_text


def saved_text(result: ExportResult) -> str:
    """Return a text like `362 posts`, with the media files and records that were to be taken along.

    Where the posts have no media, none are spoken of.
    """
    posts, media = posts_text(result.posts), result.media
    has_media = media is not None and (media.files > 0 or any(media.messages()))
    files = media_files_text(media.files) if media is not None and has_media else ""
    records = "" if result.records is None else records_text(result.records.written)
    if files and records:
        text = QCoreApplication.translate("saved_text", "{posts}, {files} and {records}")
        return text.format(posts=posts, files=files, records=records)
    if files or records:
        return QCoreApplication.translate("saved_text", "{posts} and {files}").format(
            posts=posts, files=files or records
        )
    return posts
