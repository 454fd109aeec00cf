"""Painting of posts as cards."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from exporter_gui.core.database.batch import PostKey
from exporter_gui.core.database.preview import PostPreview
from exporter_gui.ui.preview.card_canvas import CardCanvas
from exporter_gui.ui.preview.card_content import CardContent, CardContext, card_content
from exporter_gui.ui.preview.card_metrics import card_metrics
from exporter_gui.ui.preview.preview_model import PreviewModel
from exporter_gui.ui.preview.thumbnails import Thumbnails
from exporter_gui.ui.theme.colors import Colors, colors_of

_KEPT = 200


class CardDelegate(QStyledItemDelegate):
    """Paints a post as a card. Texts are measured once, icons and avatars drawn once."""

    def __init__(self, model: PreviewModel, thumbnails: Thumbnails, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._thumbnails = model, thumbnails
        self.metrics = card_metrics(font, is_compact=False)
        self.words = ""
        """Text to mark in the posts."""
        self._context: CardContext | None = None
        self._contents: OrderedDict[PostKey, tuple[PostPreview, CardContent]] = OrderedDict()

    def set_font(self, font: QFont, *, is_compact: bool) -> None:
        """Measure cards for a font, with or without a line for the counts."""
        self.metrics = card_metrics(font, is_compact=is_compact)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of every card."""
        return QSize(option.rect.width(), self.metrics.height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a card, or the outline of one that is not read yet."""
        colors = colors_of(option.palette)
        rect: QRect = option.rect
        canvas = CardCanvas(painter, rect, colors, self.metrics, is_mirrored=_is_mirrored(option))
        canvas.ground(_state(option))
        post = self._model.post(index.row())
        if post is None:
            canvas.outline()
            return
        content = self._content(post, rect.width(), colors, is_mirrored=_is_mirrored(option))
        canvas.avatar(post)
        canvas.texts(content)
        if content.has_picture_box:
            side = QSize(self.metrics.picture, self.metrics.picture)
            canvas.picture(self._thumbnails.find(post.files, side, canvas.scale))

    def _content(self, post: PostPreview, width: int, colors: Colors, *, is_mirrored: bool) -> CardContent:
        context = CardContext(width, self.metrics, self._model.zone, self.words, colors.mark, is_mirrored=is_mirrored)
        if context != self._context:
            self._context = context
            self._contents.clear()
        known = self._contents.get(post.key)
        if known is not None and known[0] is post:
            self._contents.move_to_end(post.key)
            return known[1]
        content = card_content(post, context)
        self._contents[post.key] = (post, content)
        while len(self._contents) > _KEPT:
            self._contents.popitem(last=False)
        return content


def _is_mirrored(option: QStyleOptionViewItem) -> bool:
    return bool(option.direction == Qt.LayoutDirection.RightToLeft)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
