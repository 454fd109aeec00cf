"""Columns of the page with an archive: the choices in a sidebar, and the posts beside it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from exporter_gui.ui.options.choices_panel import ChoicesPanel
from exporter_gui.ui.preview.preview_panel import PreviewPanel
from exporter_gui.ui.theme.metrics import EDGE, LARGE, MEDIUM, SMALL
from exporter_gui.ui.timeline.timeline_card import TimelineCard
from exporter_gui.ui.widgets.scroll_area import ScrollArea

_WIDE, _NARROW = 288, 240
"""Widths of the sidebar for text of the usual size, in pixels."""
_USUAL_LINE = 17
_COMPACT_WIDTH, _COMPACT_HEIGHT = 900, 700
"""Least size of a page that is not compact; its own size, as that of the columns depends on it."""
_LEAST_POSTS, _BORDER = 300, 1
_UNLIMITED = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""


class ArchiveColumns(ScrollArea):
    """Sidebar and posts; above one another, and scrolled together, where there is no room beside one another."""

    compacted = Signal(bool)
    """True when the page becomes small, False when it becomes large."""

    def __init__(self, choices: ChoicesPanel, timeline: TimelineCard, preview: PreviewPanel) -> None:
        super().__init__()
        self._choices, self._timeline, self._preview = choices, timeline, preview
        self._is_compact: bool | None = None
        self._sidebar = ScrollArea()
        self._posts = QWidget()
        self._lay_out()
        choices.installEventFilter(self)

    def _lay_out(self) -> None:
        self._choices.setContentsMargins(EDGE, LARGE, EDGE, LARGE)
        self._choices.setProperty("role", "surface")
        self._choices.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sidebar.setObjectName("sidebar")
        self._sidebar.setProperty("role", "sidebar")
        self._sidebar.setWidget(self._choices)
        posts = self._posts_layout = QVBoxLayout(self._posts)
        posts.setSpacing(MEDIUM)
        posts.addWidget(self._timeline)
        posts.addWidget(self._preview, 1)
        content = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(self._sidebar)
        self._beside.addWidget(self._posts, 1)
        self.setWidget(content)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for area in (self, self._sidebar):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return no more than the least height, so that what is below takes what it needs first."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def reveal(self, choice: QWidget) -> None:
        """Scroll until a choice is in view."""
        for area in (self._sidebar, self):
            area.ensureWidgetVisible(choice)

    def show_first(self) -> None:
        """Scroll to the first choice."""
        for area in (self._sidebar, self):
            area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange the columns for the new size."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Arrange the columns again when the choices need another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit(self.viewport().width())
        return super().eventFilter(watched, event)

    def _fit(self, width: int) -> None:
        scale = max(1.0, self.fontMetrics().lineSpacing() / _USUAL_LINE)
        page = (self.parentWidget() or self).size()
        is_compact = page.width() < _COMPACT_WIDTH * scale or page.height() < _COMPACT_HEIGHT * scale
        usual = round((_NARROW if is_compact else _WIDE) * scale)
        sidebar = max(usual, self._choices.minimumSizeHint().width() + _BORDER)
        if self._height_of_choices(sidebar - _BORDER) > self.viewport().height():  # so that its bar covers no choice
            sidebar += self._sidebar.verticalScrollBar().sizeHint().width()
        is_beside = width >= sidebar + max(_LEAST_POSTS, self._posts.minimumSizeHint().width())
        self._arrange(sidebar, width, is_beside=is_beside)
        around = SMALL if is_compact else MEDIUM
        self._posts_layout.setContentsMargins(LARGE, around, LARGE, around)
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.compacted.emit(is_compact)

    def _arrange(self, sidebar: int, width: int, *, is_beside: bool) -> None:
        if is_beside:
            self._beside.setDirection(QBoxLayout.Direction.LeftToRight)
            self._sidebar.setFixedWidth(sidebar)
            self._sidebar.setMinimumHeight(0)
            self._sidebar.setMaximumHeight(_UNLIMITED)
        else:
            self._beside.setDirection(QBoxLayout.Direction.TopToBottom)
            self._sidebar.setMinimumWidth(0)
            self._sidebar.setMaximumWidth(_UNLIMITED)
            least = self._choices.minimumSizeHint().width()
            height = self._height_of_choices(max(least, width))
            below = self._sidebar.horizontalScrollBar().sizeHint().height() if width < least else 0
            self._sidebar.setFixedHeight(height + below)

    def _height_of_choices(self, width: int) -> int:
        return max(self._choices.heightForWidth(width), self._choices.minimumSizeHint().height())
