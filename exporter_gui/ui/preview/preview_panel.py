"""Preview of the posts to export."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.reading.selection_queries import Order
from exporter_gui.application.storage.choices import Choices
from exporter_gui.ui.archive.nothing_readable import nothing_readable
from exporter_gui.ui.options.zone_names import zone_of
from exporter_gui.ui.preview.posts_browser import PostsBrowser
from exporter_gui.ui.preview.preview_heading import PreviewHeading
from exporter_gui.ui.theme.metrics import SMALL


class PreviewPanel(QWidget):
    """Number of the posts, and the posts, newest first; or why there are none."""

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
        self._heading = PreviewHeading()
        self._browser = PostsBrowser()
        self._posts, self._status = self._browser.posts, self._browser.posts.status
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._heading)
        layout.addWidget(self._browser, 1)
        self._heading.view_chosen.connect(self._on_view_chosen)
        self._status.reset_requested.connect(self.reset_requested)
        self._status.swap_requested.connect(self.swap_requested)
        self._browser.post_actions.range_requested.connect(self.range_requested)
        self.pause, self.resume, self.stop = self._browser.pause, self._browser.resume, self._browser.stop
        self.clear()

    def show_view(self, view: str) -> None:
        """Show `cards` or `list`."""
        self._heading.show_view(view)
        self._browser.show_view(view)

    @Slot(bool)
    def show_compact(self, is_compact: bool) -> None:  # noqa: FBT001 - a slot
        """Use low cards in a small window."""
        self._posts.cards.show_compact(is_compact=is_compact)

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        self._heading.show_counting()
        if not self._browser.model.rowCount():
            self._status.show_counting()
            self._posts.show_posts(are_there=False)

    def show_count(self, archive: OpenedArchive, posts: int, *, is_only_new: bool = False) -> None:
        """Reset to a number of unread posts of an archive."""
        self._browser.show_archive(archive)
        self._browser.begin(posts)
        self._heading.show_posts(posts)
        reason = nothing_readable(archive.summary)
        self._status.show_nothing(has_posts=archive.summary.posts > 0, is_only_new=is_only_new, reason=reason)

    @Slot()
    def leave_archive(self) -> None:
        """Read nothing more while an archive is opened: a repository would be read again for its old media folder."""
        self._browser.leave_archive()

    def show_error(self, sentence: str, *, can_swap: bool) -> None:
        """Show why there are no posts, and a button that swaps start and end of the range if that helps."""
        self._browser.begin(0)
        self._heading.show_posts(0)
        self._status.show_error(sentence, can_swap=can_swap)

    def clear(self) -> None:
        """Show no posts, until they are counted."""
        self._browser.begin(0)
        self.show_counting()

    @Slot(object)
    def show_order(self, order: Order) -> None:
        """Set the keys of the posts."""
        self._browser.model.show_order(order.keys)

    def show_choices(self, choices: Choices) -> None:
        """Mark the searched text, and show pictures of the media folder and times of the zone that are chosen.

        Raises `RequestError` if the zone is unknown.
        """
        browser = self._browser
        browser.thumbnails.show_media_root(choices.media_root)
        browser.posts.cards.show_words(choices.text)
        browser.post_actions.days = choices.first, choices.last
        zone = zone_of(choices.zone)
        if zone != browser.model.zone:
            browser.model.show_zone(zone)

    def allow_ranges(self, *, are_allowed: bool) -> None:
        """Offer a post as the start or end of the range, or not while an export runs."""
        self._browser.post_actions.may_change_range = are_allowed

    @Slot(str)
    def _on_view_chosen(self, view: str) -> None:
        self.show_view(view)
        self.view_chosen.emit(view)
