"""Controller of the open archive."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.archive_view import ArchiveView
from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.application.storage.preferences import Preferences
from exporter_gui.application.window_state import Busy, Idle, Opening, Ready
from exporter_gui.application.window_state import open_archive as opening
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.media.media_estimate import MediaEstimate
from exporter_gui.core.progress import OpeningProgress
from exporter_gui.core.sentences import sentence
from exporter_gui.ui.archive.archive_chooser import ArchiveChooser
from exporter_gui.ui.archive.archive_page import ArchivePage
from exporter_gui.ui.archive.open_question import LaterOpening
from exporter_gui.ui.dialogs.notice import show_notice


class ArchiveController(QObject):
    """Opens archives and reads the selected posts."""

    opening_started = Signal()
    """The current archive is being closed, and maybe another opened."""
    opening_progressed = Signal(object)
    """An `OpeningProgress` of an archive that has to be read as a whole first."""
    opened = Signal(object)
    """An archive is open. The argument is the `Path` to suggest for its export, or None."""
    export_ready = Signal()
    """The posts of a deferred export are counted."""

    def __init__(
        self, store: StateStore, window: QWidget, page: ArchivePage, chooser: ArchiveChooser, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._page = store, window, page
        self._chooser, self._preferences = chooser, preferences
        self._later = LaterOpening(store, window)
        self._reader = ArchiveReader(self)
        self._reader.opened.connect(self._on_opened)
        self._reader.opening_progressed.connect(self._on_opening_progressed)
        self._reader.estimated.connect(self._on_estimated)
        self._reader.media_estimated.connect(self._on_media_estimated)
        self._reader.ordered.connect(page.show_order)
        self._reader.timeline_read.connect(page.show_timeline)
        self._reader.contradicted.connect(self.reload)
        self._reader.failed.connect(self._on_reading_failed)
        page.choices.changed.connect(self._on_choices_changed)
        chooser.requested.connect(self.open)
        page.preview.show_view(preferences.preview_view)
        page.preview.view_chosen.connect(self._on_view_chosen)

    @Slot(object)
    def open(self, path: Path, choices: Choices | None = None, destination: Path | None = None) -> None:
        """Open an archive with the given or remembered choices; while an export runs, ask whether to do so afterwards.

        A `destination` is suggested as soon as the posts are counted, unless some choices had to be replaced. If
        opening fails, the previous archive is reopened.
        """
        state = self._store.state
        if isinstance(state, Busy):
            self._later.ask(path)
            return
        self.opening_started.emit()
        if isinstance(state, Idle):  # including pending text input
            state = replace(state, view=replace(state.view, choices=self._page.choices.choices()))
        self._start(opening(state, path, choices, destination))

    def _start(self, state: Opening) -> None:
        self._store.update(state)
        self._reader.open(state.path)

    @Slot()
    def cancel_opening(self) -> None:
        """Stop opening an archive, and return at once to the previous one or to the welcome page."""
        if not isinstance(state := self._store.state, Opening):
            return
        self._reader.cancel()
        after = state.cancel()
        self._store.update(after)
        if isinstance(after, Ready):
            self._select(after)

    @Slot()
    def reload(self) -> None:
        """Reopen the archive with the current choices; when the export has ended, if one runs."""
        if isinstance(state := self._store.state, Idle):
            self.open(state.view.archive.path, self._page.choices.choices())
        elif isinstance(state, Busy):
            self._later.remember(state.then_open or state.view.archive.path)

    @Slot()
    def close(self) -> None:
        """Close the archive, unless an export runs."""
        if isinstance(self._store.state, Idle):
            self._page.choices.apply_typing()  # remembers the choices
            self.opening_started.emit()
            self._reader.cancel()
            self._page.clear()
            self._store.update(self._store.state.close())

    def open_after(self, ending: Busy) -> None:
        """Open the archive that was to be opened when the export has ended, if any."""
        if (path := self._later.take(ending)) is not None:
            self._page.keep_result()
            self.open(path)

    @Slot(object)
    def repeat_export(self, entry: HistoryEntry) -> None:
        """Reopen the archive of an earlier export with the same choices and destination, unless an export runs."""
        if isinstance(self._store.state, Busy):
            show_notice(self._window, self.tr("An export is running. Wait until it has finished."))
        else:
            self.open(entry.archive, entry.choices, entry.destination)

    @Slot(object)
    def _on_opening_progressed(self, progress: OpeningProgress) -> None:
        if isinstance(self._store.state, Opening):
            self.opening_progressed.emit(progress)

    @Slot(object)
    def _on_opened(self, archive: OpenedArchive) -> None:
        state = self._store.state
        if not isinstance(state, Opening):
            return
        self._chooser.add_recent(archive)
        remembered = state.choices or self._preferences.choices_for(archive.path)
        choices = remembered or Choices(format=self._preferences.last_format)
        self.opened.emit(state.destination)
        self._page.show_archive(archive, choices)
        ready = self._select(Ready(ArchiveView(archive, choices)))
        if state.destination is not None and not self._page.choices.notes:
            self._store.update(ready.defer_export())
        self._page.clear_first_focus()

    @Slot(object)
    def _on_reading_failed(self, failure: Failure) -> None:
        state = self._store.state
        if not isinstance(state, Opening):
            self._page.show_error(failure.sentence)
            self._page.show_timeline(())
            if isinstance(state, Idle):
                self._store.update(state.count(Estimate(0, 0)))
            return
        after = state.fail(failure.sentence)
        if isinstance(after, Opening):
            show_notice(self._window, failure.sentence)
            self._start(after)
        else:
            self._store.update(after)

    @Slot(str)
    def _on_view_chosen(self, view: str) -> None:
        self._preferences.preview_view = view

    @Slot()
    def _on_choices_changed(self) -> None:
        if not isinstance(state := self._store.state, Idle):
            return
        choices = self._page.choices.choices()
        if (ready := state.repack(choices)) is None:
            self._select(state)
        else:
            self._preferences.remember_choices(state.view.archive.path, choices)
            self._store.update(ready)

    def _select(self, state: Idle) -> Ready:
        """Read the selected posts and return the new state."""
        choices, selection = self._page.choices.choices(), None
        try:
            selection = self._page.choices.selection()
        except RequestError as error:
            self._reader.cancel()
            self._page.show_error(sentence(error))
        else:
            self._preferences.remember_choices(state.view.archive.path, choices)
            self._page.show_counting()
            path, options = state.view.archive.path, choices.format_options
            self._reader.query(path, selection, choices.format, options, media=choices.media_wish)
        ready = state.choose(choices, selection)
        self._store.update(ready)
        return ready

    @Slot(object)
    def _on_estimated(self, estimate: Estimate) -> None:
        state = self._store.state
        if not isinstance(state, Idle | Busy):
            return
        self._page.show_estimate(state.view.archive, estimate)
        self._store.update(state.count(estimate))
        if estimate.posts:
            self._page.offer_focus(self._window.focusWidget())
            if isinstance(state, Idle) and state.is_export_pending:
                self.export_ready.emit()

    @Slot(object)
    def _on_media_estimated(self, media: MediaEstimate) -> None:
        state = self._store.state
        if isinstance(state, Idle | Busy) and state.view.estimate is not None:
            estimate = state.view.estimate.with_media(media)
            self._page.show_size(estimate)
            self._store.update(state.count(estimate))

    def count_again(self, view: ArchiveView) -> None:
        """Read the selected posts again, after the archive has changed."""
        if view.selection is not None:
            choices, options = view.choices, view.choices.format_options
            self._reader.forget_timeline()
            self._reader.query(view.archive.path, view.selection, choices.format, options, media=choices.media_wish)

    def pause(self) -> None:
        """Interrupt the queries; `resume` restarts them."""
        self._reader.pause()
        self._page.preview.pause()

    def resume(self) -> None:
        """Restart the interrupted queries."""
        self._reader.resume()
        self._page.preview.resume()

    def stop(self) -> None:
        """Cancel the queries and wait for their threads."""
        self._chooser.stop()
        self._reader.stop()
        self._page.preview.stop()
