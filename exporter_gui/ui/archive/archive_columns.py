"""Columns of the page with an archive: the choices in a sidebar, and the posts beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from exporter_gui.ui.options.choices_panel import ChoicesPanel
from exporter_gui.ui.preview.preview_panel import PreviewPanel
from exporter_gui.ui.theme.metrics import EDGE, LARGE, MEDIUM, SMALL
from exporter_gui.ui.timeline.timeline_card import TimelineCard

_WIDE, _NARROW = 288, 240
"""Widths of the sidebar for text of the usual size, in pixels."""
_USUAL_LINE = 17
_COMPACT_WIDTH, _COMPACT_HEIGHT = 900, 560
_SPARED = 40
"""More than what a compact header leaves for the columns, so that no height is compact and not compact in turn."""
_LEAST_POSTS = 300


class ArchiveColumns(QScrollArea):
    """Sidebar and posts; above one another, and scrolled together, where there is no room beside one another."""

    compacted = Signal(bool)
    """True when the page becomes small, False when it becomes large."""

    def __init__(self, choices: ChoicesPanel, timeline: TimelineCard, preview: PreviewPanel) -> None:
        super().__init__()
        self._choices, self._timeline, self._preview = choices, timeline, preview
        self._is_compact = False
        self._sidebar = QScrollArea()
        self._posts = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        self._choices.setContentsMargins(EDGE, LARGE, EDGE, LARGE)
        self._choices.setProperty("role", "surface")
        self._choices.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sidebar.setObjectName("sidebar")
        self._sidebar.setProperty("role", "sidebar")
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
        self._sidebar.setWidget(self._choices)
        self.setWidget(content)
        for area in (self, self._sidebar):
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange the columns for the new size."""
        self._fit(event.size().width(), event.size().height())
        super().resizeEvent(event)

    def _fit(self, width: int, height: int) -> None:
        scale = max(1.0, self.fontMetrics().lineSpacing() / _USUAL_LINE)
        least_height = _COMPACT_HEIGHT + (_SPARED if self._is_compact else 0)
        is_compact = width < _COMPACT_WIDTH * scale or height < least_height * scale
        least = round((_NARROW if is_compact else _WIDE) * scale)
        sidebar = max(least, self._choices.minimumSizeHint().width())
        is_beside = width >= sidebar + max(_LEAST_POSTS, self._posts.minimumSizeHint().width())
        self._arrange(sidebar, is_beside=is_beside)
        around = SMALL if is_compact else MEDIUM
        self._posts_layout.setContentsMargins(LARGE, around, LARGE, around)
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.compacted.emit(is_compact)

    def _arrange(self, sidebar: int, *, is_beside: bool) -> None:
        unlimited = 16_777_215  # QWIDGETSIZE_MAX
        direction = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)
        self._sidebar.setFixedWidth(sidebar) if is_beside else self._sidebar.setFixedWidth(unlimited)
        if is_beside:
            self._sidebar.setMinimumHeight(0)
            self._sidebar.setMaximumHeight(unlimited)
        else:
            self._sidebar.setMinimumWidth(0)
            self._sidebar.setFixedHeight(self._choices.sizeHint().height())
