"""Background queries for the preview."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exporter_gui.application.reading.last_query import LastQuery
from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.preview import PostPreview, WholePost
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions


class PreviewReader(QObject):
    """Reads posts for the preview. A new query cancels the previous one of the same kind."""

    previews_read = Signal(object)
    """A list of `PostPreview`."""
    post_read = Signal(object)
    """A `WholePost`, or None if it is no longer in the archive."""
    previews_failed = Signal(object)
    """A `Failure`."""
    post_failed = Signal(object)
    """A `Failure`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews: LastQuery[list[PostPreview]] = LastQuery(self)
        self._post: LastQuery[WholePost | None] = LastQuery(self)
        self._previews.answered.connect(self.previews_read)
        self._post.answered.connect(self.post_read)
        self._previews.failed.connect(self.previews_failed)
        self._post.failed.connect(self.post_failed)

    def read_previews(self, path: Path, keys: Sequence[PostKey], additions: Additions = NO_ADDITIONS) -> None:
        """Read the rows of some posts; `previews_read` or `previews_failed` follows."""
        self._previews.start(path, lambda archive: archive.previews(keys), additions=additions)

    def read_post(self, path: Path, key: PostKey, additions: Additions = NO_ADDITIONS) -> None:
        """Read a whole post; `post_read` or `post_failed` follows."""
        self._post.start(path, lambda archive: archive.whole_post(key), additions=additions)

    def cancel(self) -> None:
        """Cancel both queries; no signal follows."""
        self._previews.cancel()
        self._post.cancel()

    def pause(self) -> None:
        """Interrupt both queries; `resume` restarts them."""
        self._previews.pause()
        self._post.pause()

    def resume(self) -> None:
        """Restart the interrupted queries."""
        self._previews.resume()
        self._post.resume()

    def stop(self) -> None:
        """Cancel both queries and wait for their threads."""
        self._previews.stop()
        self._post.stop()
