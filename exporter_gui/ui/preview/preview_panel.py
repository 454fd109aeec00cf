"""Preview of the posts to export."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.preview_reader import PreviewReader
from exporter_gui.application.reading.selection_queries import Order
from exporter_gui.application.storage.choices import Choices
from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.preview import PostPreview, WholePost
from exporter_gui.ui.options.zone_names import zone_of
from exporter_gui.ui.preview.post_actions import PostActions
from exporter_gui.ui.preview.post_drawer import PostDrawer
from exporter_gui.ui.preview.posts_stack import PostsStack
from exporter_gui.ui.preview.preview_error import PreviewError
from exporter_gui.ui.preview.preview_heading import PreviewHeading
from exporter_gui.ui.preview.preview_model import PreviewModel
from exporter_gui.ui.preview.preview_stage import PreviewStage
from exporter_gui.ui.preview.thumbnails import Thumbnails
from exporter_gui.ui.theme.metrics import SMALL


class PreviewPanel(QWidget):
    """Posts, newest first, and a drawer with a whole one. Posts and pictures are read as they come into view."""

    view_chosen = Signal(str)
    """`cards` or `list`."""
    range_requested = Signal(object, object)
    """First and last day to export, each a `date` or None."""
    reset_requested = Signal()
    """All posts are to be exported."""
    swap_requested = Signal()
    """Start and end of the range are to be swapped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._reader = PreviewReader(self)
        self._model = PreviewModel()
        self._thumbnails = Thumbnails(self)
        self._heading = PreviewHeading()
        self._posts = PostsStack(self._model, self._thumbnails)
        self._drawer = PostDrawer(self._thumbnails)
        self._stage = PreviewStage(self._posts, self._drawer)
        self._error = PreviewError()
        self._actions = PostActions(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._heading)
        layout.addWidget(self._stage, 1)
        layout.addWidget(self._error)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        self._model.rows_requested.connect(self._on_rows_requested)
        self._reader.previews_read.connect(self._on_previews_read)
        self._reader.post_read.connect(self._on_post_read)
        self._reader.previews_failed.connect(self._on_previews_failed)
        self._reader.post_failed.connect(self._on_post_failed)
        self._error.retry_requested.connect(self._on_retry_requested)
        self._heading.view_chosen.connect(self._on_view_chosen)
        self._posts.opened.connect(self._on_opened)
        self._posts.menu_requested.connect(self._on_menu_requested)
        self._posts.status.reset_requested.connect(self.reset_requested)
        self._posts.status.swap_requested.connect(self.swap_requested)
        self._posts.view.selectionModel().selectionChanged.connect(self._on_row_chosen)
        self._actions.range_requested.connect(self.range_requested)
        self._drawer.closed.connect(self._on_drawer_closed)

    def show_view(self, view: str) -> None:
        """Show `cards` or `list`."""
        self._heading.show_view(view)
        self._posts.show_view(view)
        self._stage.updateGeometry()

    @Slot(bool)
    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a slot
        """Use low cards in a small window."""
        self._posts.cards.show_compact(is_compact=is_compact)

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        self._heading.show_counting()
        if not self._model.rowCount():
            self._posts.status.show_counting()
            self._posts.show_posts(are_there=False)

    def show_count(self, path: Path, posts: int) -> None:
        """Reset to a number of unread posts of an archive."""
        if path != self._path:
            self._thumbnails.show_archive(path)
        self._path = path
        self._begin(posts)
        self._heading.show_posts(posts)
        self._posts.status.show_nothing()

    def show_error(self, sentence: str, *, can_swap: bool) -> None:
        """Show why there are no posts, and a button that swaps start and end of the range if that helps."""
        self._begin(0)
        self._heading.show_posts(0)
        self._posts.status.show_error(sentence, can_swap=can_swap)

    def clear(self) -> None:
        """Show no posts, until they are counted."""
        self._begin(0)
        self.show_counting()

    def _begin(self, posts: int) -> None:
        self._reader.cancel()
        self._thumbnails.forget()
        self._close_drawer()
        self._drawer.clear()
        self._actions.show_whole_post(None)
        self._error.hide()
        self._model.show_count(posts)
        self._posts.show_posts(are_there=posts > 0)

    @Slot(object)
    def show_order(self, order: Order) -> None:
        """Set the keys of the posts."""
        self._model.show_order(order.keys)

    def show_choices(self, choices: Choices) -> None:
        """Mark the searched text, and show pictures of the media folder and times of the zone that are chosen.

        Raises `RequestError` if the zone is unknown.
        """
        self._thumbnails.show_media_root(choices.media_root)
        self._posts.cards.show_words(choices.text)
        self._actions.days = choices.first, choices.last
        zone = zone_of(choices.zone)
        if zone != self._model.zone:
            self._model.show_zone(zone)

    def allow_ranges(self, *, are_allowed: bool) -> None:
        """Offer a post as the start or end of the range, or not while an export runs."""
        self._actions.may_change_range = are_allowed

    def pause(self) -> None:
        """Interrupt the queries; `resume` restarts them."""
        self._reader.pause()
        self._thumbnails.pause()

    def resume(self) -> None:
        """Restart the interrupted queries."""
        self._reader.resume()
        self._thumbnails.resume()

    def stop(self) -> None:
        """Cancel the queries and wait for their threads."""
        self._reader.stop()
        self._thumbnails.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close the drawer with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._stage.is_open:
            self._on_drawer_closed()
        else:
            super().keyPressEvent(event)

    def _row(self) -> int:
        rows = self._posts.view.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _post(self) -> PostPreview | None:
        return self._model.post(self._row()) if self._row() >= 0 else None

    @Slot(str)
    def _on_view_chosen(self, view: str) -> None:
        self.show_view(view)
        self.view_chosen.emit(view)

    @Slot(object)
    def _on_rows_requested(self, keys: list[PostKey]) -> None:
        if self._path is not None:
            self._reader.read_previews(self._path, keys)

    @Slot()
    def _on_row_chosen(self) -> None:
        key = self._model.key(self._row())
        self._actions.show_whole_post(None)
        if key is not None and self._path is not None:
            self._reader.read_post(self._path, key)

    @Slot()
    def _on_opened(self) -> None:
        if self._row() < 0:
            return
        self._stage.show_drawer(is_open=True)
        self._posts.view.scrollTo(self._posts.view.currentIndex())
        if self._stage.covers_posts:
            self._drawer.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_drawer_closed(self) -> None:
        self._close_drawer()
        self._posts.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_drawer(self) -> None:
        if self._stage.is_open:
            self._stage.show_drawer(is_open=False)

    @Slot(object)
    def _on_previews_read(self, posts: list[PostPreview]) -> None:
        self._error.hide()
        self._model.show_posts(posts)

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
        self._posts.view.setFocus()
        self._model.retry()
        self._on_row_chosen()

    @Slot(object)
    def _on_post_read(self, post: WholePost | None) -> None:
        self._error.hide()
        self._drawer.show_post(post, self._model.zone)
        self._actions.show_whole_post(post)

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if (post := self._post()) is not None:
            self._actions.show_menu(post, self._model.zone, place)
