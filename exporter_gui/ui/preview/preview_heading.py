"""Heading of the preview."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from exporter_gui.core.language import posts_text
from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.elided_label import ElidedLabel
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.style_property import set_style_property

CARDS, LIST = "cards", "list"
_ICON = 16


class PreviewHeading(QWidget):
    """Number of posts, their order, and the buttons for cards and list."""

    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posts = ElidedLabel()
        self._posts.setObjectName("previewHeading")
        set_section(self._posts)
        self._order = QLabel(self.tr("newest first"))
        set_caption(self._order)
        self._views = QButtonGroup(self)
        self._buttons = {
            CARDS: self._button("cardsViewButton", self.tr("Cards"), "layout-list", CARDS),
            LIST: self._button("listViewButton", self.tr("List"), "list", LIST),
        }
        toggle = QHBoxLayout()
        toggle.setSpacing(0)
        for button in self._buttons.values():
            toggle.addWidget(button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self._posts, 1)
        layout.addWidget(self._order)
        layout.addLayout(toggle)
        self._round_corners()

    def _button(self, name: str, text: str, icon_name: str, view: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(icon_name, Ink.SECONDARY, on_ink=Ink.ACCENT))
        button.setIconSize(QSize(_ICON, _ICON))
        button.setCheckable(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setProperty("role", "toggle")
        button.clicked.connect(lambda: self.view_chosen.emit(view))
        self._views.addButton(button)
        return button

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Round the outer corners of the buttons from right to left, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._round_corners()

    def _round_corners(self) -> None:
        """Tell the style sheet, which knows no layout direction, on which side each button is."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sides = ("right", "left") if is_mirrored else ("left", "right")
        for button, side in zip(self._buttons.values(), sides, strict=True):
            set_style_property(button, "side", side)

    def show_view(self, view: str) -> None:
        """Show which view is chosen."""
        self._buttons[view].setChecked(True)

    def show_posts(self, posts: int) -> None:
        """Show the number of posts."""
        self._show(self.tr("{posts} will be exported").format(posts=posts_text(posts)) if posts else "")

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        self._show(self.tr("Counting…"))

    def _show(self, text: str) -> None:
        set_label_text(self._posts, text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the order where there is no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = sum(button.sizeHint().width() for button in self._buttons.values())
        texts = self._posts.sizeHint().width() + self._order.sizeHint().width()
        self._order.setVisible(texts + buttons + 2 * SMALL <= self.width())
