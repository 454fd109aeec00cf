"""Table model of the posts to export, read in pages."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.preview import PostPreview
from exporter_gui.ui.preview.post_texts import age_text, author_handle, author_name, time_text
from exporter_gui.ui.widgets.quantities import UNKNOWN_COUNT, number
from exporter_gui.ui.widgets.row_table import Cell, cell_alignment

_PAGE = 100
_PAGES_KEPT = 30
_LARGEST_TABLE = 10_000_000  # Qt counts the height of all rows in 31 bits of pixels
TEXT, COUNTS, CARD = 1, range(3, 6), 6
"""Column of the text, columns of numbers, and column of the whole post."""
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """Table with one row per post. Unread rows are empty and requested by `rows_requested`; old pages are evicted."""

    rows_requested = Signal(object)
    """Keys of posts, answered by `show_posts`."""

    def __init__(self) -> None:
        super().__init__()
        self._titles = [
            self.tr("Time"),
            self.tr("Text"),
            self.tr("Embed"),
            self.tr("Likes"),
            self.tr("Reposts"),
            self.tr("Replies"),
            self.tr("Post"),
        ]
        self._zone: tzinfo | None = None
        self._posts = 0
        self._keys: Sequence[PostKey] = ()
        self._pages: OrderedDict[int, dict[int, PostPreview]] = OrderedDict()
        self._queued: list[int] = []
        self._requested: list[int] = []
        self._request_timer = QTimer(self, singleShot=True, interval=0)
        self._request_timer.timeout.connect(self._request_rows)

    def show_count(self, posts: int) -> None:
        """Reset to a number of unread posts."""
        self.beginResetModel()
        self._posts = min(posts, _LARGEST_TABLE)
        self._keys = ()
        self._pages.clear()
        self._queued, self._requested = [], []
        self.endResetModel()

    def show_order(self, keys: Sequence[PostKey]) -> None:
        """Set the keys of the posts, starting at the first row."""
        self._keys = keys
        self._queued, self._requested = [], []
        self._emit_changed(0, self._posts - 1)

    def show_zone(self, zone: tzinfo | None) -> None:
        """Show times in a zone; None for the local one."""
        self._zone = zone
        self._emit_changed(0, self._posts - 1)

    @Slot(object)
    def show_posts(self, posts: Sequence[PostPreview]) -> None:
        """Show the posts read for the last request."""
        by_key = {post.key: post for post in posts}
        for page in self._requested:
            known = {row: by_key[key] for row, key in self._rows_of(page) if key in by_key}
            self._pages[page] = known
            self._emit_changed(page * _PAGE, min(self._posts, (page + 1) * _PAGE) - 1)
        self._requested = []
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)

    def retry(self) -> None:
        """Repeat the last request if it is unanswered."""
        if self._requested:
            self._queued = [*self._requested, *self._queued]
            self._request_timer.start()

    @property
    def zone(self) -> tzinfo | None:
        """Zone of the times; None for the local one."""
        return self._zone

    def key(self, row: int) -> PostKey | None:
        """Return the key of a post; None if it is not known yet."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of posts."""
        return 0 if parent.isValid() else self._posts

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Cell:  # noqa: N802 - Qt's name
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return cell_alignment(is_number=section in COUNTS) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Cell:
        """Return the text of a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cell_alignment(is_number=index.column() in COUNTS)
        if role not in _TEXT_ROLES:
            return None
        post = self.post(index.row())
        if post is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return age_text(post.created_at, datetime.now(self._zone).astimezone(self._zone))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(post) if index.column() == CARD else None
        return self._cell(post, index.column())

    def _spoken(self, post: PostPreview) -> str:
        """Return a post in one sentence for screen readers."""
        counts = zip(self._titles[COUNTS.start : COUNTS.stop], (post.likes, post.reposts, post.replies), strict=True)
        parts = [author_name(post.author), author_handle(post.author), time_text(post.created_at, self._zone)]
        parts += [self.tr("Reposted") if post.author.is_other else "", post.text]
        parts += [self._embed_names().get(post.embed_type, "")]
        parts += [f"{title} {number(count)}" for title, count in counts if count]
        return ", ".join(filter(None, parts))

    def _cell(self, post: PostPreview, column: int) -> str:
        match column:
            case 0:
                return time_text(post.created_at, self._zone)
            case 1 | 6:
                return post.text
            case 2:
                return self._embed_names().get(post.embed_type, post.embed_type)
            case _:
                count = (post.likes, post.reposts, post.replies)[column - COUNTS.start]
                return UNKNOWN_COUNT if count is None else number(count)

    def _embed_names(self) -> dict[str, str]:
        return {
            "images": self.tr("images"),
            "gallery": self.tr("images"),
            "video": self.tr("video"),
            "external": self.tr("link"),
            "record": self.tr("quote"),
            "record_with_media": self.tr("quote, media"),
        }

    def post(self, row: int) -> PostPreview | None:
        """Return a post; None if it is not read yet, which this requests."""
        page = row // _PAGE
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page].get(row)
        if row < len(self._keys) and page not in self._queued and page not in self._requested:
            self._queued.append(page)
            self._request_timer.start()
        return None

    @Slot()
    def _request_rows(self) -> None:
        """Request the pages needed last: a view shows two at most."""
        self._requested, self._queued = self._queued[-2:], []
        self.rows_requested.emit([key for page in self._requested for _row, key in self._rows_of(page)])

    def _rows_of(self, page: int) -> list[tuple[int, PostKey]]:
        start = page * _PAGE
        return list(enumerate(self._keys[start : start + _PAGE], start))

    def _emit_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))
