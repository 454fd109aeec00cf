"""Posts as cards."""

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from exporter_gui.ui.preview.card_delegate import CardDelegate
from exporter_gui.ui.preview.card_metrics import USUAL_LINE
from exporter_gui.ui.preview.posts_view import PostsView
from exporter_gui.ui.preview.preview_model import CARD, PreviewModel
from exporter_gui.ui.preview.thumbnails import Thumbnails

_LEAST_HEIGHT = 280
"""Of a view with cards of the full height, for text of the usual size."""
_LEAST_WIDTH = 260
_CARDS_SHOWN = 3


class CardsView(PostsView):
    """Cards of equal height, lower where there is little room."""

    def __init__(self, model: PreviewModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(model, CARD, parent)
        self._is_page_compact = False
        self.setProperty("role", "cards")
        self._delegate = CardDelegate(model, thumbnails, self.font(), self)
        self.setItemDelegate(self._delegate)
        self.setAlternatingRowColors(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        for column in range(model.columnCount()):
            self.setColumnHidden(column, column != CARD)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setSectionResizeMode(CARD, QHeaderView.ResizeMode.Stretch)
        thumbnails.changed.connect(self._on_thumbnails_changed)
        self._fit()

    def show_words(self, words: str) -> None:
        """Mark a text in the posts."""
        self._delegate.words = words
        self.viewport().update()

    def show_compact(self, *, is_compact: bool) -> None:
        """Use low cards in a small window."""
        self._is_page_compact = is_compact
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Use low cards in a low view."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few low cards."""
        scale = self._scale()
        return QSize(round(_LEAST_WIDTH * scale), round(_CARDS_SHOWN * 62 * scale))

    def _scale(self) -> float:
        return max(1.0, self.fontMetrics().lineSpacing() / USUAL_LINE)

    def _fit(self) -> None:
        is_compact = self._is_page_compact or self.height() < _LEAST_HEIGHT * self._scale()
        self._delegate.set_font(self.font(), is_compact=is_compact)
        height = self._delegate.metrics.height
        if height != self.verticalHeader().defaultSectionSize():
            first = self.rowAt(0)
            self.set_row_height(height)
            if first > 0:
                self.scrollTo(self.model().index(first, CARD), QAbstractItemView.ScrollHint.PositionAtTop)

    @Slot()
    def _on_thumbnails_changed(self) -> None:
        if self.isVisible():
            self.viewport().update()
