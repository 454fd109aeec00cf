"""View of a whole post."""

from datetime import tzinfo

from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from exporter_gui.core.database.preview import WholePost
from exporter_gui.core.model.embed import EmbedKind, EmbedPart
from exporter_gui.core.model.post import web_address
from exporter_gui.ui.preview.preview_model import time_text
from exporter_gui.ui.widgets.focus_ring import draw_focus_ring

_MAX_CHARACTERS = 10_000
_LINES_SHOWN = 4


class PostView(QPlainTextEdit):
    """Read-only text of a post with its quote, link and image descriptions. No link can be followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("postView")
        self.setAccessibleName(self.tr("The chosen post"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Choose a post to read all of it."))
        self.setMinimumHeight(_LINES_SHOWN * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Show the focus, too."""
        super().paintEvent(event)
        draw_focus_ring(self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Redraw the whole widget: by itself, a text only draws its cursor."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Redraw the whole widget."""
        super().focusOutEvent(event)
        self.viewport().update()

    def show_post(self, post: WholePost | None, zone: tzinfo | None) -> None:
        """Show a post; None if it is gone from the archive."""
        if post is None:
            self.setPlainText(self.tr("This post is no longer in the archive."))
            return
        lines = [time_text(post.created_at, zone), "", post.text]
        if post.reply_parent:
            lines += ["", self.tr("A reply to {uri}").format(uri=web_address(post.reply_parent))]
        for part in post.embed:
            lines += ["", *self._describe(part)]
        text = "\n".join([*lines, "", web_address(post.uri)])
        if len(text) > _MAX_CHARACTERS:  # far more than a post can have; Qt takes very long to lay out such words
            text = text[:_MAX_CHARACTERS] + "\n" + self.tr("… (the rest is not shown here, but exported)")
        self.setPlainText(text)

    def _describe(self, part: EmbedPart) -> list[str]:
        match part.kind:
            case EmbedKind.IMAGE:
                return [self.tr("Image: {description}").format(description=part.text or self.tr("no description"))]
            case EmbedKind.VIDEO:
                return [self.tr("Video: {description}").format(description=part.text or self.tr("no description"))]
            case EmbedKind.LINK:
                return [self.tr("Link: {title}").format(title=part.title), *filter(None, (part.text, part.url))]
        return [self.tr("Quoted: {author}").format(author=part.title), *filter(None, (part.text,))]
