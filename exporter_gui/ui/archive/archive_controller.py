"""Controller of the open archive."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.archive_view import ArchiveView
from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.application.window_state import Busy, Idle, Opening, Ready
from exporter_gui.application.window_state import open_archive as opening
from exporter_gui.core.model.additions import NO_ADDITIONS, Additions
from exporter_gui.core.progress import OpeningProgress
from exporter_gui.ui.archive.archive_chooser import ArchiveChooser
from exporter_gui.ui.archive.archive_page import ArchivePage
from exporter_gui.ui.archive.open_question import LaterOpening
from exporter_gui.ui.archive.selected_posts import SelectedPosts
from exporter_gui.ui.dialogs.notice import show_notice


class ArchiveController(QObject):
    """Opens, reloads and closes archives."""

    opening_started = Signal()
    """The current archive is being closed, and maybe another opened."""
    opening_progressed = Signal(object)
    """An `OpeningProgress` of an archive that has to be read as a whole first."""
    opened = Signal(object)
    """An archive is open. The argument is the `Path` to suggest for its export, or None."""

    def __init__(
        self, store: StateStore, window: QWidget, page: ArchivePage, chooser: ArchiveChooser, data: AppData
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._page = store, window, page
        self._chooser, self._preferences = chooser, data.preferences
        self._later = LaterOpening(store, window)
        self._reader = ArchiveReader(self)
        self.posts = SelectedPosts(store, window, page, self._reader, data)
        self.posts.media_folder_chosen.connect(self._on_media_folder_chosen)
        self._reader.opened.connect(self._on_opened)
        self._reader.opening_progressed.connect(self._on_opening_progressed)
        self._reader.contradicted.connect(self.reload)
        self._reader.failed.connect(self._on_reading_failed)
        self.opening_started.connect(page.preview.leave_archive)
        page.preview.show_view(data.preferences.preview_view)
        page.preview.view_chosen.connect(self._on_view_chosen)

    @Slot(object)
    def open(
        self,
        path: Path,
        choices: Choices | None = None,
        destination: Path | None = None,
        additions: Additions = NO_ADDITIONS,
    ) -> None:
        """Open an archive with the given or remembered choices; while an export runs, ask whether to do so afterwards.

        A `destination` is suggested as soon as the posts are counted, unless some choices had to be replaced. If
        opening fails, the previous archive is reopened. A media folder that was chosen is opened together with it.
        """
        state = self._store.state
        if isinstance(state, Busy):
            self._later.ask(path)
            return
        self.opening_started.emit()
        if isinstance(state, Idle):  # including pending text input
            state = replace(state, view=replace(state.view, choices=self._page.choices.choices()))
        chosen = choices or self._preferences.choices_for(path)
        additions = additions._replace(media_root=chosen.media_root if chosen else None)
        self._start(opening(state, path, choices, destination, additions))

    def open_again(self, path: Path, additions: Additions) -> None:
        """Open an archive with the current choices, and other files together with it."""
        self.open(path, self._page.choices.choices(), additions=additions)

    @Slot(object)
    def _on_media_folder_chosen(self, archive: OpenedArchive) -> None:
        self.open_again(archive.path, archive.additions)

    def _start(self, state: Opening) -> None:
        self._store.update(state)
        self._reader.open(state.path, state.additions)

    @Slot()
    def cancel_opening(self) -> None:
        """Stop opening an archive, and return at once to the previous one or to the welcome page."""
        if not isinstance(state := self._store.state, Opening):
            return
        self._reader.cancel()
        after = state.cancel()
        self._store.update(after)
        if isinstance(after, Ready):
            self.posts.select(after)

    @Slot()
    def reload(self) -> None:
        """Reopen the archive with the current choices; when the export has ended, if one runs."""
        if isinstance(state := self._store.state, Idle):
            archive = state.view.archive
            self.open(archive.path, self._page.choices.choices(), additions=archive.additions)
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
            archive = ending.view.archive
            self.open(path, additions=archive.additions if path == archive.path else NO_ADDITIONS)

    @Slot(object)
    def repeat_export(self, entry: HistoryEntry) -> None:
        """Reopen the archive of an earlier export with the same choices and destination, unless an export runs."""
        if isinstance(self._store.state, Busy):
            show_notice(self._window, self.tr("An export is running. Wait until it has finished."))
        else:
            self.open(entry.archive, entry.choices, entry.destination, entry.additions)

    @Slot(object)
    def _on_opening_progressed(self, progress: OpeningProgress) -> None:
        if isinstance(self._store.state, Opening):
            self.opening_progressed.emit(progress)

    @Slot(object)
    def _on_opened(self, archive: OpenedArchive) -> None:
        state = self._store.state
        if not isinstance(state, Opening):
            return
        if archive.additions.archive is None:  # else its numbers are those of two
            self._chooser.add_recent(archive)
        remembered = state.choices or self._preferences.choices_for(archive.path)
        choices = remembered or Choices(format=self._preferences.last_format)
        self.opened.emit(state.destination)
        self._page.show_archive(archive, choices)
        ready = self.posts.select(Ready(ArchiveView(archive, choices)))
        if state.destination is not None and not self._page.choices.notes:
            self._store.update(ready.defer_export())
        self._page.clear_first_focus()

    @Slot(object)
    def _on_reading_failed(self, failure: Failure) -> None:
        state = self._store.state
        if not isinstance(state, Opening):
            self.posts.show_failure(failure)
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
