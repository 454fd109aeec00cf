"""Posts that the choices select."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.archive_view import ArchiveView
from exporter_gui.application.failure import Failure
from exporter_gui.application.reading.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.window_state import Busy, Idle, Ready
from exporter_gui.core.database.timeline import PostsPerDay
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import Estimate
from exporter_gui.core.media.media_estimate import MediaEstimate
from exporter_gui.core.messages import Message
from exporter_gui.core.model.account import Summary
from exporter_gui.core.model.selection import Selection
from exporter_gui.core.sentences import in_words, sentence
from exporter_gui.ui.archive.archive_page import ArchivePage


class SelectedPosts(QObject):
    """Reads the selected posts after each change of the choices, shows them, and remembers the choices."""

    export_ready = Signal()
    """The posts of a deferred export are counted."""
    media_folder_chosen = Signal(object)
    """An `OpenedArchive`, a repository, which is read together with its media files."""

    def __init__(
        self, store: StateStore, window: QWidget, page: ArchivePage, reader: ArchiveReader, data: AppData
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._page = store, window, page
        self._reader, self._preferences, self._history = reader, data.preferences, data.history
        reader.changed.connect(self._on_archive_changed)
        reader.estimated.connect(self._on_estimated)
        reader.media_estimated.connect(self._on_media_estimated)
        reader.ordered.connect(page.show_order)
        reader.timeline_read.connect(page.show_timeline)
        reader.new_counted.connect(page.choices.show_new_posts)
        self._earlier = data.earlier
        self._earlier.checked.connect(self._on_earlier_checked)
        data.exported.connect(self._on_exported)
        page.choices.changed.connect(self._on_choices_changed)

    def select(self, state: Idle) -> Ready:
        """Read the selected posts and return the new state."""
        self._earlier.forget()
        self._offer_new(state)
        ready = state.choose(*self._read(state))
        self._store.update(ready)
        return ready

    def _read(self, state: Idle) -> tuple[Choices, Selection | None]:
        """Read the selected posts; return the choices, and their selection, None if they are invalid."""
        choices, selection = self._page.choices.choices(), None
        try:
            selection = self._page.choices.selection()
        except RequestError as error:
            self._reader.cancel()
            self._page.show_error(sentence(error))
        else:
            self._preferences.remember_choices(state.view.archive.path, choices)
            self._page.show_counting()
            self._query(state.view.archive, selection, choices)
        return choices, selection

    def count_again(self, view: ArchiveView) -> None:
        """Read the selected posts again, after the archive has changed."""
        if view.selection is not None:
            self._query(view.archive, view.selection, view.choices)

    def _query(self, archive: OpenedArchive, selection: Selection, choices: Choices) -> None:
        offered = self._page.choices.offered_export
        self._reader.query(
            archive.path,
            selection,
            choices.format,
            choices.format_options,
            packing=choices.packing,
            media=choices.media_wish,
            additions=archive.additions,
            with_records=choices.takes_everything,
            since=None if offered is None else offered.end,
            known_posts=archive.summary.posts,
        )

    def show_failure(self, failure: Failure) -> None:
        """Show why the posts could not be read; nothing can be exported."""
        self._page.show_error(failure.sentence)
        self._page.show_timeline(PostsPerDay(()))
        if isinstance(state := self._store.state, Idle):
            self._store.update(state.count(Estimate(0, 0)))

    @Slot()
    def _on_choices_changed(self) -> None:
        if not isinstance(state := self._store.state, Idle):
            return
        self._offer_new(state)
        choices, archive = self._page.choices.choices(), state.view.archive
        if archive.repository is not None and choices.media_root != archive.additions.media_root:
            self.media_folder_chosen.emit(archive)
        elif (ready := state.repack(choices)) is None:
            self._store.update(state.choose(*self._read(state)))
        else:
            self._preferences.remember_choices(state.view.archive.path, choices)
            self._store.update(ready)

    @Slot()
    def _on_exported(self) -> None:
        if not isinstance(state := self._store.state, Idle):
            return
        since = self._page.choices.choices().since
        self._offer_new(state, has_ended=True)
        if self._page.choices.choices().since != since:
            self._store.update(state.go_on(*self._read(state)))
        elif state.view.selection is not None and (offered := self._page.choices.offered_export) is not None:
            self._reader.count_new(state.view.selection, offered.end)

    def _offer_new(self, state: Idle, *, has_ended: bool = False) -> None:
        """Offer only what is new since the last export of the archive with these choices.

        One that is chosen is replaced only if an export has ended.
        """
        panel = self._page.choices
        choices, notes = panel.choices(), panel.notes
        path = state.view.archive.path
        panel.offer_new(self._history.last_export(path, choices), goes_on=has_ended)
        self._earlier.check(self._history.chain(path, panel.choices().since))
        if (panel.choices(), panel.notes) != (choices, notes):
            self._page.show_choices()

    @Slot(object)
    def _on_earlier_checked(self, notes: Sequence[Message]) -> None:
        self._page.choices.show_lost_exports("\n".join(map(in_words, notes)))
        self._page.show_choices()

    @Slot(object)
    def _on_archive_changed(self, summary: Summary) -> None:
        state = self._store.state
        if isinstance(state, Idle | Busy):
            archive = replace(state.view.archive, summary=summary)
            self._store.update(replace(state, view=replace(state.view, archive=archive)))
            self._page.show_summary(archive)

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
