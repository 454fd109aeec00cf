"""The posts that will be exported, as a table that is read page by page."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from exporter_gui.core.go_time import GoTime
from exporter_gui.core.preview import PostPreview
from exporter_gui.ui.row_table import cell_alignment
from exporter_gui.ui.text import number

_PAGE = 100
_PAGES_KEPT = 30
_LARGEST_TABLE = 2**31 - 1
TEXT, COUNTS = 1, range(3, 6)
"""The column of the text, and those of numbers."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """One row a post. What is not read yet is empty, and wished for by `rows_wanted`; old pages are let go."""

    rows_wanted = Signal(object)
    """Row ids of posts, answered by `show_posts`."""

    def __init__(self) -> None:
        super().__init__()
        self._titles = [
            self.tr("Time"),
            self.tr("Text"),
            self.tr("Embed"),
            self.tr("Likes"),
            self.tr("Reposts"),
            self.tr("Replies"),
        ]
        self._zone: tzinfo | None = None
        self._posts = 0
        self._rowids: Sequence[int] = ()
        self._pages: OrderedDict[int, dict[int, PostPreview]] = OrderedDict()
        self._wanted: list[int] = []
        self._asked: list[int] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def show_count(self, posts: int) -> None:
        """Begin anew with so many posts, none of them known."""
        self.beginResetModel()
        self._posts = min(posts, _LARGEST_TABLE)
        self._rowids = ()
        self._pages.clear()
        self._wanted, self._asked = [], []
        self.endResetModel()

    def show_order(self, rowids: Sequence[int]) -> None:
        """Learn which posts the rows are, from the first on."""
        self._rowids = rowids
        self._wanted, self._asked = [], []
        self._tell_changed(0, self._posts - 1)

    def show_zone(self, zone: tzinfo | None) -> None:
        """Show times in a zone; this computer's where it is None."""
        self._zone = zone
        self._tell_changed(0, self._posts - 1)

    @Slot(object)
    def show_posts(self, posts: Sequence[PostPreview]) -> None:
        """Show what was read for the last wish."""
        by_rowid = {post.rowid: post for post in posts}
        for page in self._asked:
            known = {row: by_rowid[rowid] for row, rowid in self._rows_of(page) if rowid in by_rowid}
            self._pages[page] = known
            self._tell_changed(page * _PAGE, min(self._posts, (page + 1) * _PAGE) - 1)
        self._asked = []
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)

    def ask_again(self) -> None:
        """Ask once more for what was asked for last, and was not read."""
        if self._asked:
            self._wanted = [*self._asked, *self._wanted]
            self._soon.start()

    def rowid(self, row: int) -> int | None:
        """The row id of a post; None where it is not known yet."""
        return self._rowids[row] if 0 <= row < len(self._rowids) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of posts."""
        return 0 if parent.isValid() else self._posts

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802 - Qt's name
        """Titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return cell_alignment(is_number=section in COUNTS) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cell_alignment(is_number=index.column() in COUNTS)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        post = self._post(index.row())
        return "" if post is None else self._cell(post, index.column())

    def _cell(self, post: PostPreview, column: int) -> str:
        match column:
            case 0:
                return time_text(post.created_at, self._zone)
            case 1:
                return post.text
            case 2:
                return self._embed_names().get(post.embed_type, post.embed_type)
            case _:
                count = (post.likes, post.reposts, post.replies)[column - COUNTS.start]
                return "" if count is None else number(count)

    def _embed_names(self) -> dict[str, str]:
        return {
            "images": self.tr("images"),
            "video": self.tr("video"),
            "external": self.tr("link"),
            "record": self.tr("quote"),
            "record_with_media": self.tr("quote, media"),
        }

    def _post(self, row: int) -> PostPreview | None:
        page = row // _PAGE
        if page in self._pages:
            self._pages.move_to_end(page)
            return self._pages[page].get(row)
        if row < len(self._rowids) and page not in self._wanted and page not in self._asked:
            self._wanted.append(page)
            self._soon.start()
        return None

    @Slot()
    def _ask(self) -> None:
        """Ask for the pages that were looked at last: a view shows two at most."""
        self._asked, self._wanted = self._wanted[-2:], []
        self.rows_wanted.emit([rowid for page in self._asked for _row, rowid in self._rows_of(page)])

    def _rows_of(self, page: int) -> list[tuple[int, int]]:
        start = page * _PAGE
        return list(enumerate(self._rowids[start : start + _PAGE], start))

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))


def time_text(time: GoTime | str, zone: tzinfo | None) -> str:
    """A post's time in a zone, like `2024-03-31 18:05`; as stored where it cannot be read."""
    if isinstance(time, str):
        return time
    try:
        moment = datetime.fromtimestamp(time.unix_seconds, UTC).astimezone(zone).replace(tzinfo=None)
        return moment.isoformat(" ", "minutes")
    except (ValueError, OverflowError, OSError):
        return f"{time.date} {time.clock}"
