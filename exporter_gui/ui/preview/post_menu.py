"""Menu of a post."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from exporter_gui.ui.theme.icons import icon


class PostMenu(QMenu):
    """Menu of a post. Each action emits a request."""

    text_requested = Signal()
    """The text is to be copied."""
    link_requested = Signal()
    """The address is to be copied."""
    page_requested = Signal()
    """The post is to be shown on Bluesky."""
    from_requested = Signal()
    """The export is to begin with the day of this post."""
    until_requested = Signal()
    """The export is to end with the day of this post."""

    def __init__(self, parent: QWidget, *, has_address: bool, has_day: bool) -> None:
        super().__init__(parent)
        self.setObjectName("postMenu")
        self._add("copyPostTextAction", self.tr("Copy &text"), "copy").triggered.connect(self.text_requested)
        link = self._add("copyPostLinkAction", self.tr("Copy &link"), "link")
        page = self._add("openPostAction", self.tr("&Open on Bluesky"), "external-link")
        link.triggered.connect(self.link_requested)
        page.triggered.connect(self.page_requested)
        self.addSeparator()
        first = self._add("exportFromAction", self.tr("Export &from here"), "calendar-plus")
        last = self._add("exportUntilAction", self.tr("Export &until here"), "calendar-minus")
        first.triggered.connect(self.from_requested)
        last.triggered.connect(self.until_requested)
        for action, is_possible in ((link, has_address), (page, has_address), (first, has_day), (last, has_day)):
            action.setEnabled(is_possible)

    def _add(self, name: str, text: str, icon_name: str) -> QAction:
        action = self.addAction(icon(icon_name), text)
        action.setObjectName(name)
        return action
