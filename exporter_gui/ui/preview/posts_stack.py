"""Cards and list of the same posts, and the page in their place."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from exporter_gui.ui.preview.cards_view import CardsView
from exporter_gui.ui.preview.posts_view import PostsView
from exporter_gui.ui.preview.preview_heading import LIST
from exporter_gui.ui.preview.preview_model import PreviewModel
from exporter_gui.ui.preview.preview_table import PreviewTable
from exporter_gui.ui.preview.status_page import StatusPage
from exporter_gui.ui.preview.thumbnails import Thumbnails

_SHOWN, _OTHER = "previewTable", "otherPreviewTable"


class PostsStack(QStackedWidget):
    """Shows cards or list, with one selection for both; the object name of the chosen one is `previewTable`."""

    opened = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, model: PreviewModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardsView(model, thumbnails)
        self._list = PreviewTable(model)
        self._list.setSelectionModel(self.cards.selectionModel())
        self.status = StatusPage()
        self._chosen: PostsView = self.cards
        for view in (self.cards, self._list):
            view.opened.connect(self.opened)
            view.menu_requested.connect(self.menu_requested)
            self.addWidget(view)
        self.addWidget(self.status)
        self.show_view("")

    @property
    def view(self) -> PostsView:
        """The chosen view."""
        return self._chosen

    @property
    def shows_posts(self) -> bool:
        """True if posts are shown, and not the page in their place."""
        return self.currentWidget() is not self.status

    def show_view(self, view: str) -> None:
        """Choose `cards` or `list`."""
        shows_posts = self.shows_posts
        had_focus = self._chosen.hasFocus()
        self._chosen = self._list if view == LIST else self.cards
        for each in (self.cards, self._list):
            each.setObjectName(_SHOWN if each is self._chosen else _OTHER)
        self._chosen.take_current()
        if shows_posts:
            self.setCurrentWidget(self._chosen)
        if had_focus:
            self._chosen.setFocus()

    def scroll_to_top(self) -> None:
        """Show the first posts in both views."""
        for each in (self.cards, self._list):
            each.scrollToTop()

    def show_posts(self, *, are_there: bool) -> None:
        """Show the posts, or the page in their place."""
        self.setCurrentWidget(self._chosen if are_there else self.status)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few posts."""
        hint = self.cards.minimumSizeHint()
        return hint.expandedTo(self._list.minimumSize()) if self._chosen is self._list else hint

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show the counts in the list if they fit."""
        super().resizeEvent(event)
        self._list.show_counts_within(event.size().width())
