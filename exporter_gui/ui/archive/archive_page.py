"""Archive page."""

import contextlib
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive, Order
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.window_state import Busy, Ended, Idle, WindowState
from exporter_gui.core.database.timeline import PostsPerDay
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import Estimate
from exporter_gui.ui.archive.archive_heading import ArchiveHeading
from exporter_gui.ui.archive.export_bar import ExportBar
from exporter_gui.ui.export.progress_panel import ProgressPanel
from exporter_gui.ui.export.result_panel import ResultPanel
from exporter_gui.ui.options.choices_panel import ChoicesPanel
from exporter_gui.ui.preview.preview_panel import PreviewPanel
from exporter_gui.ui.timeline.timeline import Timeline

_MARGIN, _BETWEEN, _BESIDE = 20, 12, 24


class ArchivePage(QWidget):
    """Heading, options, preview and export of the open archive."""

    open_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._is_new = False
        self.heading = ArchiveHeading()
        self.heading.open_requested.connect(self.open_requested)
        self.choices = ChoicesPanel()
        self.progress = ProgressPanel()
        self.result = ResultPanel()
        self.preview = PreviewPanel()
        self._timeline = Timeline()
        self._bar = ExportBar(self.progress, self.result)
        self._bar.export_requested.connect(self.export_requested)
        self._bar.reset_requested.connect(self.choices.reset_filters)
        self._lay_out()
        self.choices.changed.connect(self._on_choices_changed)
        self._timeline.range_changed.connect(self.choices.range.show_days)

    def _lay_out(self) -> None:
        self._posts = QWidget()
        posts = QVBoxLayout(self._posts)
        posts.setContentsMargins(0, 0, 0, 0)
        posts.setSpacing(_BETWEEN)
        posts.addWidget(self._timeline)
        posts.addWidget(self.preview, 1)
        content = QWidget()
        above = QVBoxLayout(content)
        above.setContentsMargins(_MARGIN, 16, _MARGIN, 8)
        above.setSpacing(16)
        above.addWidget(self.heading)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(_BESIDE)
        self._beside.addWidget(self.choices)
        self._beside.addWidget(self._posts, 1)
        above.addLayout(self._beside, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(_line())
        layout.addWidget(self._bar)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the posts next to the choices if there is room for both, else below them."""
        super().resizeEvent(event)
        choices, posts = self.choices.minimumSizeHint().width(), self._posts.minimumSizeHint().width()
        is_wide = event.size().width() >= choices + posts + _BESIDE + 2 * _MARGIN
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def show_archive(self, archive: OpenedArchive, choices: Choices) -> None:
        """Show an archive and set the choices."""
        if archive.path != self._path:
            self.result.hide()
        self._path = archive.path
        self.heading.show_archive(archive)
        self._timeline.set_counts(None)
        self.preview.clear()
        self.choices.show_archive(archive.summary, choices)

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        self._bar.show_counting()

    def show_estimate(self, archive: OpenedArchive, estimate: Estimate) -> None:
        """Show the number of matching posts and resize the preview to it."""
        self._bar.show_estimate(estimate, self.choices.all_posts)
        self.preview.show_count(archive.path, estimate.posts)

    @Slot(object)
    def show_order(self, order: Order) -> None:
        """Fill the preview."""
        self.preview.show_order(order)

    @Slot(object)
    def show_timeline(self, counts: PostsPerDay) -> None:
        """Show the timeline, and offer its years as date ranges."""
        self._timeline.set_counts(counts)
        self.choices.range.add_days(day for day, _posts in counts)

    def show_error(self, sentence: str) -> None:
        """Show why no posts can be exported, and clear the preview."""
        self._bar.show_error(sentence)
        self.preview.clear()

    def clear_open_button_focus(self) -> None:
        """Clear the focus of the open button, so that no key opens another archive by accident."""
        self.heading.clear_button_focus()
        self._is_new = True

    def offer_focus(self, focus: QWidget | None) -> None:
        """Focus the export button, unless the user has moved the focus.

        On a new page, Qt has focused the first button.
        """
        is_default = self._is_new and focus is not None and self.heading.isAncestorOf(focus)
        self._is_new = False
        if focus is None or focus.isAncestorOf(self) or is_default:
            self._bar.focus_button()

    def dismiss_result(self) -> None:
        """Hide the outcome."""
        self._bar.focus_button()
        self.result.hide()

    def show_state(self, state: WindowState) -> None:
        """Enable the possible actions and show the panel of the state."""
        is_busy, has_ended = isinstance(state, Busy), isinstance(state, Ended)
        for widget in (self.choices, self._timeline, self.heading):
            widget.setEnabled(not is_busy)
        self._bar.set_enabled(choices=not is_busy, export=isinstance(state, Idle) and state.view.plan is not None)
        self.progress.setVisible(is_busy)
        if is_busy or has_ended:
            self.result.setVisible(has_ended)  # otherwise it stays until dismissed

    @Slot()
    def _on_choices_changed(self) -> None:
        self._timeline.set_range(*self.choices.range.days())
        self._bar.show_choices(self.choices.choices(), self.choices.notes)
        with contextlib.suppress(RequestError):  # an unknown zone is reported by the selection
            self.preview.show_zone(self.choices.range.zone_name)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Mid)
    return line
