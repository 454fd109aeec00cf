"""Drawer with a whole post."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exporter_gui.core.database.preview import WholePost
from exporter_gui.core.model.embed import EmbedKind
from exporter_gui.core.model.post import web_address
from exporter_gui.ui.preview.fitting_scroll_area import FittingScrollArea
from exporter_gui.ui.preview.link_row import LinkRow
from exporter_gui.ui.preview.links import links_of, open_link, related_posts, web_url
from exporter_gui.ui.preview.picture_strip import PictureStrip
from exporter_gui.ui.preview.post_texts import age_text, author_handle, author_name, time_text
from exporter_gui.ui.preview.post_view import PostView
from exporter_gui.ui.preview.thumbnails import Thumbnails
from exporter_gui.ui.theme.icons import icon
from exporter_gui.ui.theme.metrics import ICON, MEDIUM, SMALL, TIGHT
from exporter_gui.ui.theme.type_scale import set_caption, set_section
from exporter_gui.ui.widgets.avatar import Avatar
from exporter_gui.ui.widgets.elided_label import ElidedLabel

_AVATAR = 34
_MOST_LINKS = 8
_MOST_EXTRAS = 0.5


class PostDrawer(QFrame):
    """Author, time, text, pictures and links of a post. Nothing is opened unless the user asks for it."""

    closed = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("postDrawer")
        self.setAccessibleName(self.tr("Selected post"))
        self.setProperty("role", "card")
        self._address = ""
        self.text = PostView()
        self._avatar = Avatar(_AVATAR)
        self._name, self._caption = ElidedLabel(), ElidedLabel()
        set_section(self._name)
        set_caption(self._caption)
        self._pictures = PictureStrip(thumbnails)
        self._links = QVBoxLayout()
        self._rows: list[LinkRow] = []
        self._extras = FittingScrollArea()
        self._open = self._button("openPostButton", self.tr("Open on Bluesky"), "external-link")
        self._copy = self._button("copyLinkButton", self.tr("Copy link"), "copy")
        self._open.clicked.connect(self._on_open)
        self._copy.clicked.connect(self._on_copy)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        close = QToolButton()
        close.setObjectName("closePostButton")
        close.setIcon(icon("x"))
        close.setIconSize(QSize(ICON, ICON))
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.closed)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._caption)
        header = QHBoxLayout()
        header.setSpacing(MEDIUM)
        header.addWidget(self._avatar)
        header.addLayout(names, 1)
        header.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setProperty("role", "surface")
        extras = QVBoxLayout(content)
        extras.setContentsMargins(0, 0, 0, 0)
        extras.setSpacing(SMALL)
        extras.addWidget(self._pictures)
        self._links.setSpacing(TIGHT)
        extras.addLayout(self._links)
        extras.addStretch(1)
        self._extras.setWidget(content)
        self._buttons.setSpacing(SMALL)
        self._buttons.addWidget(self._open)
        self._buttons.addWidget(self._copy)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(SMALL)
        layout.addLayout(header)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._extras)
        layout.addLayout(self._buttons)

    @staticmethod
    def _button(name: str, text: str, icon_name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setIcon(icon(icon_name))
        return button

    def clear(self) -> None:
        """Show no post."""
        self.text.clear()
        self._show_head("", "", "")
        self._show_extras({}, (), 0)

    def show_post(self, post: WholePost | None, zone: tzinfo | None) -> None:
        """Show a post; None if it is no longer in the archive."""
        self.text.show_post(post)
        if post is None:
            self._show_head("", "", "")
            self._show_extras({}, (), 0)
            return
        name = author_name(post.author)
        time = time_text(post.created_at, zone)
        mark = self.tr("Reposted") if post.author.is_other else ""
        self._avatar.show_account(post.author.did, name)
        caption = " · ".join(filter(None, (author_handle(post.author), time, mark)))
        self._show_head(name, caption, web_address(post.uri))
        age = age_text(post.created_at, datetime.now(zone).astimezone(zone))
        self._caption.setToolTip(age)
        images = sum(part.kind is EmbedKind.IMAGE for part in post.embed)
        related = related_posts(post)
        others = {link: "" for link in links_of(post)[:_MOST_LINKS] if link not in related}
        self._show_extras(related | others, post.files, images, is_of_repository=post.is_of_repository)

    def _show_head(self, name: str, caption: str, address: str) -> None:
        self._name.show_text(name)
        self._caption.show_text(caption)
        self._address = address
        for button in (self._open, self._copy):
            button.setEnabled(web_url(address) is not None)

    def _show_extras(
        self, links: Mapping[str, str], files: tuple[str, ...], images: int, *, is_of_repository: bool = False
    ) -> None:
        for row in self._rows:
            self._links.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [LinkRow(link, name) for link, name in links.items()]
        for row in self._rows:
            self._links.addWidget(row)
        self._pictures.show_pictures(files, images, is_of_repository=is_of_repository)
        self._extras.setVisible(bool(links or files or images))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack the buttons where a row does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * MEDIUM
        is_row = self._open.sizeHint().width() + SMALL + self._copy.sizeHint().width() <= room
        direction = QBoxLayout.Direction.LeftToRight if is_row else QBoxLayout.Direction.TopToBottom
        if direction is not self._buttons.direction():
            self._buttons.setDirection(direction)
        self._extras.setMaximumHeight(max(1, round(self.height() * _MOST_EXTRAS)))

    @Slot()
    def _on_open(self) -> None:
        open_link(self._address)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
