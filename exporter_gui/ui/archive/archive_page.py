"""Page with an open archive."""

import contextlib
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from exporter_gui.application.reading.archive_reader import OpenedArchive
from exporter_gui.application.reading.selection_queries import Order
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.window_state import Busy, Ended, Idle, WindowState
from exporter_gui.core.database.timeline import PostsPerDay
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import Estimate
from exporter_gui.ui.archive.archive_columns import ArchiveColumns
from exporter_gui.ui.archive.archive_header import ArchiveHeader
from exporter_gui.ui.archive.export_bar import ExportBar
from exporter_gui.ui.archive.nothing_readable import nothing_readable
from exporter_gui.ui.archive.problems_strip import ProblemsStrip
from exporter_gui.ui.export.progress_panel import ProgressPanel
from exporter_gui.ui.export.result_panel import ResultPanel
from exporter_gui.ui.options.choices_panel import ChoicesPanel
from exporter_gui.ui.preview.preview_panel import PreviewPanel
from exporter_gui.ui.timeline.timeline_card import TimelineCard
from exporter_gui.ui.widgets.fitting_area import FittingArea

_NO_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_FEWEST_LINES = 5


class ArchivePage(QWidget):
    """Header, choices, timeline, preview and the bar with the export of an archive."""

    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._is_other = self._keeps_result = self._has_reposts = False
        self.header = ArchiveHeader()
        self.choices = ChoicesPanel()
        self.progress = ProgressPanel()
        self.result = ResultPanel()
        self._strip = FittingArea(self.result, fewest_lines=_FEWEST_LINES)
        self._strip.hide()
        self._problems = ProblemsStrip()
        self._problems.dismissed.connect(self._on_problems_dismissed)
        self.preview = PreviewPanel()
        timeline_card = TimelineCard()
        self._timeline = timeline_card.timeline
        self._bar = ExportBar()
        self._bar.export_requested.connect(self.export_requested)
        self._bar.reset_requested.connect(self._on_reset_requested)
        self._foot = QStackedWidget()
        self._foot.setProperty("role", "bar")
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._columns = ArchiveColumns(self.choices, timeline_card, self.preview)
        for part in (self.header, timeline_card, self.preview):
            self._columns.compacted.connect(part.show_compact)
        self.header.everything_requested.connect(self.choices.take_everything)
        self._lay_out()
        self.choices.changed.connect(self.show_choices)
        self._timeline.range_changed.connect(self.choices.range.show_days)
        self.preview.range_requested.connect(self.choices.range.show_days)
        self.preview.reset_requested.connect(self._on_reset_requested)
        self.preview.swap_requested.connect(self.choices.range.swap)

    def _lay_out(self) -> None:
        self._foot.addWidget(self._bar)
        self._foot.addWidget(self.progress)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._problems)
        layout.addWidget(self._columns, 1)
        layout.addWidget(self._strip)
        layout.addWidget(self._foot)

    def show_archive(self, archive: OpenedArchive, choices: Choices) -> None:
        """Show an archive and set the choices."""
        self._is_other = archive.path != self._path
        if self._is_other and not self._keeps_result:
            self._strip.hide()
        if self._is_other:
            self._columns.show_first()
        self._path, self._keeps_result = archive.path, False
        self._show_numbers(archive)
        self._timeline.set_counts(None)
        self.preview.clear()
        if self.choices.sources.show_archive(archive):
            self._columns.reveal(self.choices.sources)
        self.choices.show_archive(archive.summary, choices)

    def show_summary(self, archive: OpenedArchive) -> None:
        """Show owners and numbers of the archive, which has changed; the choices stay."""
        self._show_numbers(archive)
        self.choices.show_summary(archive.summary)

    def _show_numbers(self, archive: OpenedArchive) -> None:
        self._has_reposts = archive.summary.posts_of_others > 0
        self.header.show_archive(archive)
        self._problems.show_problems(archive.summary.problems)
        self._bar.has_no_posts = not archive.summary.posts and bool(nothing_readable(archive.summary))

    def clear(self) -> None:
        """Show neither posts nor an outcome: the archive is closed."""
        self._path = None
        self._strip.hide()
        self._timeline.set_counts(None)
        self.preview.clear()

    def keep_result(self) -> None:
        """Keep the outcome while another archive is opened at once, as nobody has seen it yet."""
        self._keeps_result = True
        self.result.hide_retry()

    def show_counting(self) -> None:
        """Show that the posts are being counted."""
        self._bar.show_counting()
        self.preview.show_counting()

    def show_estimate(self, archive: OpenedArchive, estimate: Estimate) -> None:
        """Show the number of matching posts, and make room for them in the preview."""
        self.show_size(estimate)
        is_only_new = self.choices.choices().since is not None
        self.preview.show_count(archive, estimate.posts, is_only_new=is_only_new)

    def show_size(self, estimate: Estimate) -> None:
        """Show the number of matching posts, and the size of posts and media files."""
        self.choices.show_media(estimate.media)
        choices = self.choices.choices()
        all_posts = estimate.posts if choices.is_everything else self.choices.all_posts
        self._bar.show_estimate(estimate, all_posts, is_only_new=choices.since is not None)

    @Slot(object)
    def show_order(self, order: Order) -> None:
        """Fill the preview."""
        self.preview.show_order(order)

    @Slot(object)
    def show_timeline(self, counts: PostsPerDay) -> None:
        """Draw the timeline, and offer its years as ranges."""
        self._timeline.set_counts(counts.days, counts.undated)
        self.choices.range.add_days(day for day, _posts in counts.days)

    def show_error(self, sentence: str) -> None:
        """Show why there is nothing to export, and no posts."""
        self._bar.show_error(sentence)
        self.preview.show_error(sentence, can_swap=self.choices.range.is_reversed)

    def clear_first_focus(self) -> None:
        """Take the focus that Qt gave to some part of a new page, so that no key has an effect by accident."""
        focus = self.focusWidget()
        if focus is None or self._is_other or self.header.isAncestorOf(focus):
            self.setFocus()

    def offer_focus(self, focus: QWidget | None) -> None:
        """Focus the export button, unless the user has put the focus elsewhere."""
        if focus is None or focus is self or focus.isAncestorOf(self):
            self._bar.focus_button()

    def dismiss_result(self) -> None:
        """Hide the outcome."""
        self._bar.focus_button()
        self._strip.hide()

    def show_state(self, state: WindowState) -> None:
        """Enable what can be done, and show the panel that belongs to the state."""
        is_busy, has_ended = isinstance(state, Busy), isinstance(state, Ended)
        for widget in (self.choices, self._timeline):
            widget.setEnabled(not is_busy)
        self.preview.allow_ranges(are_allowed=not is_busy)
        self._bar.set_enabled(export=isinstance(state, Idle) and state.view.plan is not None)
        self._foot.setCurrentWidget(self.progress if is_busy else self._bar)
        if is_busy or has_ended:
            self._strip.setVisible(has_ended)  # and stays until the next export, or until it is dismissed

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press the focused button on Enter; in another choice, export, as in a dialog with a default button."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _NO_MODIFIERS
        focus = self.focusWidget()
        if is_enter and isinstance(focus, QToolButton):
            focus.click()
        elif is_enter and focus is not None and self.choices.isEnabled() and self.choices.isAncestorOf(focus):
            self.export_requested.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def focus_text_filter(self) -> None:
        """Focus the field for words that posts contain, and scroll to it."""
        if (field := self.choices.findChild(QLineEdit, "textFilterEdit")) is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._columns.reveal(field)

    @Slot()
    def _on_reset_requested(self) -> None:
        """Focus the first filter, as the pressed link disappears."""
        self.choices.range.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choices.reset_filters()

    @Slot()
    def _on_problems_dismissed(self) -> None:
        if self._problems.isAncestorOf(self.focusWidget() or self):
            self._bar.focus_button()

    @Slot()
    def show_choices(self) -> None:
        """Show the choices in timeline, bar and preview."""
        self._timeline.set_range(*self.choices.range.days())
        choices, notes = self.choices.choices(), self.choices.notes
        self._bar.show_choices(choices, notes, has_reposts=self._has_reposts)
        with contextlib.suppress(RequestError):  # an unknown zone is reported by the selection
            self.preview.show_choices(choices)
