"""View of a complete post."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from exporter_gui.core.database.preview import WholePost
from exporter_gui.core.model.embed import EmbedKind, EmbedPart
from exporter_gui.core.model.post import web_address
from exporter_gui.ui.preview.links import related_address, web_url
from exporter_gui.ui.widgets.focus_ring import draw_focus_ring

_MAX_CHARACTERS = 10_000
_LINES_SHOWN = 4


class PostView(QPlainTextEdit):
    """Read-only text of a post, with its quote, link and image descriptions. Nothing in it is clickable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("postView")
        self.setAccessibleName(self.tr("Text of the post"))
        self.setProperty("role", "plain")
        self.setReadOnly(True)
        can_select = Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(can_select)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(_LINES_SHOWN * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the text and the focus ring."""
        super().paintEvent(event)
        draw_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Redraw the whole widget: Qt would only update the cursor."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Redraw the whole widget."""
        super().focusOutEvent(event)
        self.viewport().update()

    def show_post(self, post: WholePost | None) -> None:
        """Show a post; None if it is no longer in the archive."""
        if post is None:
            self.setPlainText(self.tr("This post is no longer in the archive."))
            return
        lines = [post.text]
        if post.reply_parent and not related_address(post.reply_parent):
            lines += ["", self.tr("Reply to {uri}").format(uri=web_address(post.reply_parent))]
        for part in post.embed:
            if described := self._describe(part):
                lines += ["", *described]
        links = [link for link in post.links if link not in post.text and _unless_button(link)]
        lines += ["", *(self.tr("Link: {title}").format(title=link) for link in links)] if links else []
        if address := _unless_button(web_address(post.uri)):
            lines += ["", address]
        text = "\n".join(lines)
        if len(text) > _MAX_CHARACTERS:  # longer than any real post, and very slow to lay out in Qt
            text = text[:_MAX_CHARACTERS] + "\n" + self.tr("… (shortened here, but exported in full)")
        self.setPlainText(text)

    def _describe(self, part: EmbedPart) -> list[str]:
        match part.kind:
            case EmbedKind.IMAGE:
                return [self.tr("Image: {description}").format(description=part.text or self.tr("no description"))]
            case EmbedKind.VIDEO:
                return [self.tr("Video: {description}").format(description=part.text or self.tr("no description"))]
            case EmbedKind.LINK:
                below = filter(None, (part.text, _unless_button(part.url)))
                return [self.tr("Link: {title}").format(title=part.title), *below]
        address = "" if related_address(part.url) else web_address(part.url)
        told = list(filter(None, (part.title, part.text or address)))
        return [self.tr("Quoted: {author}").format(author=told[0]), *told[1:]] if told else []


def _unless_button(address: str) -> str:
    """Return an address that no button of the drawer opens; '' for one of a web page, which a button shows."""
    return address if web_url(address) is None else ""
