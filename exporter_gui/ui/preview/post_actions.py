"""Actions of the menu of a post."""

from datetime import date, tzinfo

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from exporter_gui.core.database.preview import PostPreview, WholePost
from exporter_gui.core.model.post import web_address
from exporter_gui.ui.preview.links import open_link, web_url
from exporter_gui.ui.preview.post_menu import PostMenu
from exporter_gui.ui.preview.post_texts import day_of


class PostActions(QObject):
    """Copies and opens the selected post, and offers its day as the start or end of the range."""

    range_requested = Signal(object, object)
    """First and last day to export, each a `date` or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.days: tuple[date | None, date | None] = (None, None)
        """The chosen range."""
        self.may_change_range = True
        self._address = ""
        self._day: date | None = None
        self._whole_post: WholePost | None = None
        self._is_text_wanted = False

    def show_menu(self, post: PostPreview, zone: tzinfo | None, place: QPoint) -> None:
        """Show the menu of the selected post."""
        self._address, self._day = web_address(post.uri), day_of(post.created_at, zone)
        has_day = self.may_change_range and self._day is not None
        menu = PostMenu(self._parent, has_address=web_url(self._address) is not None, has_day=has_day)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.text_requested.connect(self._on_text_requested)
        menu.link_requested.connect(self._on_link_requested)
        menu.page_requested.connect(self._on_page_requested)
        menu.from_requested.connect(self._on_from_requested)
        menu.until_requested.connect(self._on_until_requested)
        menu.popup(place)

    def show_whole_post(self, post: WholePost | None) -> None:
        """Take the selected post when it is read; None while another one is selected."""
        self._whole_post = post
        self._is_text_wanted = self._is_text_wanted and post is not None
        if self._is_text_wanted:
            self._on_text_requested()

    @Slot()
    def _on_text_requested(self) -> None:
        """Copy the text, as soon as all of it is read."""
        self._is_text_wanted = self._whole_post is None
        if self._whole_post is not None:
            QGuiApplication.clipboard().setText(self._whole_post.text)

    @Slot()
    def _on_link_requested(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    @Slot()
    def _on_page_requested(self) -> None:
        open_link(self._address)

    @Slot()
    def _on_from_requested(self) -> None:
        self.range_requested.emit(self._day, self.days[1])

    @Slot()
    def _on_until_requested(self) -> None:
        self.range_requested.emit(self.days[0], self._day)
