"""Preview of the posts to export."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.archive_reader import Order
from exporter_gui.application.reading.preview_reader import PreviewReader
from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.preview import PostPreview, WholePost
from exporter_gui.ui.options.zone_combo_box import zone_of
from exporter_gui.ui.preview.post_view import PostView
from exporter_gui.ui.preview.preview_error import PreviewError
from exporter_gui.ui.preview.preview_model import PreviewModel
from exporter_gui.ui.preview.preview_table import PreviewTable

_WIDE_RATIO = 1.5
"""Minimum ratio of panel to table width for showing the post next to the table."""


class PreviewPanel(QWidget):
    """Table of posts, newest first, and the full text of the selected one. Rows are read as they come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._zone_name = ""
        self._reader = PreviewReader(self)
        self._model = PreviewModel()
        self._table = PreviewTable(self._model)
        self._post = PostView()
        self._error = PreviewError()
        self._lay_out()
        self._model.rows_requested.connect(self._on_rows_requested)
        self._reader.previews_read.connect(self._on_previews_read)
        self._reader.post_read.connect(self._on_post_read)
        self._reader.previews_failed.connect(self._on_previews_failed)
        self._reader.post_failed.connect(self._on_post_failed)
        self._error.retry_requested.connect(self._on_retry_requested)
        self._table.selectionModel().selectionChanged.connect(self._on_row_chosen)

    def _lay_out(self) -> None:
        splitter = self._splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._table)
        splitter.addWidget(self._post)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter, 1)
        layout.addWidget(self._error)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes the available height
        self.setMinimumHeight(self._table.minimumHeight() + splitter.handleWidth() + self._post.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the selected post next to the table if there is room, else below it; show counts if they fit."""
        super().resizeEvent(event)
        self._table.show_counts_within(event.size().width())
        is_wide = event.size().width() >= _WIDE_RATIO * self._table.whole_width
        orientation = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if orientation is not self._splitter.orientation():
            self._splitter.setOrientation(orientation)
            self._splitter.setSizes([3_000, 1_000])  # ratio 3 to 1

    def show_count(self, path: Path, posts: int) -> None:
        """Reset to a number of unread posts of an archive."""
        self._path = path
        self._begin(posts)

    def clear(self) -> None:
        """Show no posts."""
        self._begin(0)

    def _begin(self, posts: int) -> None:
        self._reader.cancel()
        self._post.clear()
        self._error.hide()
        self._model.show_count(posts)

    @Slot(object)
    def show_order(self, order: Order) -> None:
        """Set the keys of the posts."""
        self._model.show_order(order.keys)

    def show_zone(self, zone_name: str) -> None:
        """Show times in this zone; '' for the local one. Raises `RequestError`."""
        self._model.show_zone(zone_of(zone_name))
        self._zone_name = zone_name

    def pause(self) -> None:
        """Interrupt the queries; `resume` restarts them."""
        self._reader.pause()

    def resume(self) -> None:
        """Restart the interrupted queries."""
        self._reader.resume()

    def stop(self) -> None:
        """Cancel the queries and wait for their threads."""
        self._reader.stop()

    @Slot(object)
    def _on_rows_requested(self, keys: list[PostKey]) -> None:
        if self._path is not None:
            self._reader.read_previews(self._path, keys)

    @Slot()
    def _on_row_chosen(self) -> None:
        rows = self._table.selectionModel().selectedRows()
        key = self._model.key(rows[0].row()) if rows else None
        if key is not None and self._path is not None:
            self._reader.read_post(self._path, key)

    @Slot(object)
    def _on_previews_read(self, posts: list[PostPreview]) -> None:
        self._error.hide()
        self._model.show_posts(posts)

    @Slot(object)
    def _on_previews_failed(self, failure: Failure) -> None:
        self._error.show_error(failure.sentence)

    @Slot(object)
    def _on_post_failed(self, failure: Failure) -> None:
        self._post.clear()
        self._error.show_error(failure.sentence)

    @Slot()
    def _on_retry_requested(self) -> None:
        self._error.hide()
        self._table.setFocus()
        self._model.retry()
        self._on_row_chosen()

    @Slot(object)
    def _on_post_read(self, post: WholePost | None) -> None:
        self._error.hide()
        self._post.show_post(post, zone_of(self._zone_name))
