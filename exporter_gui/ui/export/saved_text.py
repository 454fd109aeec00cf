"""Contents of an export in words."""

from PySide6.QtCore import QCoreApplication

from exporter_gui.core.language import posts_text
from exporter_gui.core.result import ExportResult
from exporter_gui.ui.widgets.quantities import media_files_text


def saved_text(result: ExportResult) -> str:
    """Return a text like `362 posts`, or `362 posts and 118 media files` if media files were to be taken along."""
    posts = posts_text(result.posts)
    if result.media is None:
        return posts
    text = QCoreApplication.translate("saved_text", "{posts} and {files}")
    return text.format(posts=posts, files=media_files_text(result.media.files))
