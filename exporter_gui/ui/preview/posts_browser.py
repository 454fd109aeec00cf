"""Posts to look through."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.reading.preview_reader import PreviewReader
from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.preview import PostPreview, WholePost
from exporter_gui.ui.preview.post_actions import PostActions
from exporter_gui.ui.preview.post_drawer import PostDrawer
from exporter_gui.ui.preview.posts_stack import PostsStack
from exporter_gui.ui.preview.preview_error import PreviewError
from exporter_gui.ui.preview.preview_model import PreviewModel
from exporter_gui.ui.preview.preview_stage import PreviewStage
from exporter_gui.ui.preview.thumbnails import Thumbnails
from exporter_gui.ui.theme.metrics import SMALL


class PostsBrowser(QWidget):
    """Posts, and a drawer with the selected one. Posts and pictures are read as they come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive: OpenedArchive | None = None
        self._reader = PreviewReader(self)
        self.model = PreviewModel()
        self.thumbnails = Thumbnails(self)
        self.posts = PostsStack(self.model, self.thumbnails)
        self.post_actions = PostActions(self)
        self._drawer = PostDrawer(self.thumbnails)
        self._stage = PreviewStage(self.posts, self._drawer)
        self._error = PreviewError()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._stage, 1)
        layout.addWidget(self._error)
        self._connect()

    def _connect(self) -> None:
        self.model.rows_requested.connect(self._on_rows_requested)
        self._reader.previews_read.connect(self._on_previews_read)
        self._reader.post_read.connect(self._on_post_read)
        self._reader.previews_failed.connect(self._on_previews_failed)
        self._reader.post_failed.connect(self._on_post_failed)
        self._error.retry_requested.connect(self._on_retry_requested)
        self.posts.opened.connect(self._on_opened)
        self.posts.menu_requested.connect(self._on_menu_requested)
        self.posts.view.selectionModel().selectionChanged.connect(self._on_row_chosen)
        self._drawer.closed.connect(self._on_drawer_closed)

    def show_archive(self, archive: OpenedArchive) -> None:
        """Read from this archive from now on."""
        if self._archive is None or archive.paths != self._archive.paths:
            self.thumbnails.show_archive(*archive.paths)
        self._archive = archive

    def leave_archive(self) -> None:
        """Read nothing more, until another archive or the same one is shown."""
        self._reader.cancel()
        self._archive = None

    def begin(self, posts: int) -> None:
        """Reset to a number of unread posts."""
        self._reader.cancel()
        self.thumbnails.forget()
        self._close_drawer()
        self._drawer.clear()
        self.post_actions.show_whole_post(None)
        self._error.hide()
        self.model.show_count(posts)
        self.posts.scroll_to_top()
        self.posts.show_posts(are_there=posts > 0)

    def show_view(self, view: str) -> None:
        """Show `cards` or `list`."""
        self.posts.show_view(view)
        self._stage.updateGeometry()

    def pause(self) -> None:
        """Interrupt the queries; `resume` restarts them."""
        self._reader.pause()
        self.thumbnails.pause()

    def resume(self) -> None:
        """Restart the interrupted queries."""
        self._reader.resume()
        self.thumbnails.resume()

    def stop(self) -> None:
        """Cancel the queries and wait for their threads."""
        self._reader.stop()
        self.thumbnails.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the drawer with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._stage.is_open:
            self._on_drawer_closed()
        else:
            super().keyPressEvent(event)

    def _row(self) -> int:
        rows = self.posts.view.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _post(self) -> PostPreview | None:
        return self.model.post(self._row()) if self._row() >= 0 else None

    @Slot(object)
    def _on_rows_requested(self, keys: list[PostKey]) -> None:
        if self._archive is not None:
            self._reader.read_previews(self._archive.path, keys, self._archive.additions)

    @Slot()
    def _on_row_chosen(self) -> None:
        key = self.model.key(self._row())
        self.post_actions.show_whole_post(None)
        if key is not None and self._archive is not None:
            self._reader.read_post(self._archive.path, key, self._archive.additions)

    @Slot()
    def _on_opened(self) -> None:
        if self._row() < 0:
            return
        self._stage.show_drawer(is_open=True)
        self.posts.view.scrollTo(self.posts.view.currentIndex())
        if self._stage.covers_posts:
            self._drawer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_drawer_closed(self) -> None:
        self._close_drawer()
        self.posts.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_drawer(self) -> None:
        if self._stage.is_open:
            self._stage.show_drawer(is_open=False)

    @Slot(object)
    def _on_previews_read(self, posts: list[PostPreview]) -> None:
        self._error.hide()
        self.model.show_posts(posts)

    @Slot(object)
    def _on_previews_failed(self, failure: Failure) -> None:
        self._error.show_error(failure.sentence)

    @Slot(object)
    def _on_post_failed(self, failure: Failure) -> None:
        self._drawer.clear()
        self._error.show_error(failure.sentence)

    @Slot()
    def _on_retry_requested(self) -> None:
        self._error.hide()
        self.posts.view.setFocus()
        self.model.retry()
        self._on_row_chosen()

    @Slot(object)
    def _on_post_read(self, post: WholePost | None) -> None:
        self._error.hide()
        self._drawer.show_post(post, self.model.zone)
        self.post_actions.show_whole_post(post)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if (post := self._post()) is not None:
            self.post_actions.show_menu(post, self.model.zone, place)
