"""Session: the actions of the window, and their effects on its state."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.export.export_worker import Failure
from exporter_gui.application.reading.archive_reader import ArchiveReader, OpenedArchive
from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.storage.choices import Choices
from exporter_gui.application.storage.history import HistoryEntry
from exporter_gui.application.window_state import Busy, Cancelling, Completed, Ended, Idle, Opening, Ready, View
from exporter_gui.application.window_state import open_archive as opening
from exporter_gui.core.errors import RequestError
from exporter_gui.core.estimate import Estimate
from exporter_gui.ui.archive.archive_chooser import ArchiveChooser
from exporter_gui.ui.archive.archive_page import ArchivePage
from exporter_gui.ui.dialogs.notice import show_notice
from exporter_gui.ui.export.export_controller import ExportController


class Session(QObject):
    """Connects actions to services, and updates the state."""

    export_ended = Signal()
    close_requested = Signal()
    """An export that was to be stopped before the window closes has ended."""

    def __init__(
        self, store: StateStore, window: QWidget, page: ArchivePage, chooser: ArchiveChooser, data: AppData
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._page, self._chooser, self._data = store, window, page, chooser, data
        self._reader = ArchiveReader(self)
        self._exports = ExportController(store, window, page.progress, page.result, data)
        self._connect_page()
        self._connect_services()

    def _connect_page(self) -> None:
        self._page.open_requested.connect(self._chooser.choose_file)
        self._page.export_requested.connect(self.request_export)
        self._page.result.again_requested.connect(self.request_export)
        self._page.result.dismissed.connect(self._on_result_dismissed)
        self._page.choices.changed.connect(self._on_choices_changed)

    def _connect_services(self) -> None:
        self._chooser.requested.connect(self.open_archive)
        self._reader.opened.connect(self._on_opened)
        self._reader.estimated.connect(self._on_estimated)
        self._reader.ordered.connect(self._page.show_order)
        self._reader.timeline_read.connect(self._page.show_timeline)
        self._reader.contradicted.connect(self._on_contradicted)
        self._reader.failed.connect(self._on_reading_failed)
        self._exports.format_chosen.connect(self._page.choices.choose_format)
        self._exports.ended.connect(self._on_export_ended)

    @Slot(object)
    def open_archive(self, path: Path, choices: Choices | None = None, destination: Path | None = None) -> None:
        """Open an archive, with the choices given or remembered; not while an export runs.

        A `destination` is suggested as soon as the posts are counted, unless some of the choices had to be replaced.
        If the path is no archive, the previous one is opened again.
        """
        state = self._store.state
        if isinstance(state, Busy):
            text = self.tr("“{name}” is not opened while an export runs. Open it when the export has ended.")
            show_notice(self._window, text.format(name=path.name))
            return
        self._exports.withdraw_question()
        if isinstance(state, Idle):  # a text that is still being typed counts
            state = replace(state, view=replace(state.view, choices=self._page.choices.choices()))
        self._open(opening(state, path, choices, destination))

    def _open(self, state: Opening) -> None:
        self._store.update(state)
        self._reader.open(state.path)

    @Slot()
    def reload(self) -> None:
        """Open the same archive again, with the present choices."""
        if isinstance(state := self._store.state, Idle | Busy):
            self.open_archive(state.view.archive.path, self._page.choices.choices())

    @Slot(object)
    def repeat_export(self, entry: HistoryEntry) -> None:
        """Open the archive of an earlier export with the same choices, and suggest the same file."""
        self.open_archive(entry.archive, entry.choices, entry.destination)

    @Slot(object)
    def _on_opened(self, archive: OpenedArchive) -> None:
        state = self._store.state
        if not isinstance(state, Opening):
            return
        self._chooser.add_recent(archive.path)
        choices = state.choices or self._data.preferences.choices_for(archive.path) or Choices()
        self._exports.suggest_destination(state.destination)
        self._page.show_archive(archive, choices)
        self._select(Ready(View(archive, choices)))
        if state.destination is not None and not self._page.choices.notes:
            self._want_export()
        self._page.leave_open_button()

    def _want_export(self) -> None:
        if isinstance(state := self._store.state, Idle):
            self._store.update(state.want_export())

    @Slot(object)
    def _on_reading_failed(self, failure: Failure) -> None:
        state = self._store.state
        if not isinstance(state, Opening):
            self._page.show_trouble(failure.sentence)
            return
        after = state.fail(failure.sentence)
        if isinstance(after, Opening):
            show_notice(self._window, failure.sentence)
            self._open(after)
        else:
            self._store.update(after)

    @Slot(str)
    def _on_contradicted(self, sentence: str) -> None:
        """Report a wrong index, and read again without it."""
        show_notice(self._window, sentence)
        self.reload()

    @Slot()
    def _on_choices_changed(self) -> None:
        if isinstance(state := self._store.state, Idle):
            self._select(state)

    def _select(self, state: Idle) -> None:
        """Read the chosen posts."""
        choices, selection = self._page.choices.choices(), None
        try:
            selection = self._page.choices.selection()
        except RequestError as error:
            self._reader.cancel()
            self._page.show_trouble(str(error))
        else:
            self._data.preferences.remember_choices(state.view.archive.path, choices)
            self._page.show_counting()
            self._reader.query(state.view.archive.path, selection, choices.format)
        self._store.update(state.choose(choices, selection))

    @Slot(object)
    def _on_estimated(self, estimate: Estimate) -> None:
        state = self._store.state
        if not isinstance(state, Idle | Busy):
            return
        self._page.show_estimate(state.view.archive, estimate)
        self._store.update(state.count(estimate))
        if estimate.posts:
            self._page.offer_focus(self._window.focusWidget())
            if isinstance(state, Idle) and state.is_export_wanted:
                self.request_export()

    @Slot()
    def request_export(self) -> None:
        """Ask for a destination; as soon as the posts are counted, if they are not yet."""
        if not isinstance(self._store.state, Idle):
            return
        self._page.choices.apply_typing()  # updates the state
        plan = self._store.state.view.plan
        if plan is None:
            self._want_export()
            return
        # Qt's file dialog has been seen to wait for ever when it was made while other threads ended.
        self._reader.pause()
        self._page.preview.pause()
        self._exports.ask_destination(plan)
        self._reader.resume()
        self._page.preview.resume()

    @Slot()
    def cancel_export(self) -> None:
        """Request the export to stop, if one runs."""
        self._exports.cancel()

    @Slot()
    def cancel_and_close(self) -> None:
        """Request the export to stop, and the window to close afterwards."""
        if isinstance(self._store.state, Busy):
            self._exports.cancel(then_close=True)
        else:
            self.close_requested.emit()

    @Slot(object)
    def _on_export_ended(self, ending: Busy) -> None:
        """Count again if the archive has been written to since."""
        match self._store.state:
            case Completed(view=View(archive=archive, choices=choices, selection=selection) as view, result=result):
                if selection is not None and result.posts != view.posts:
                    self._reader.query(archive.path, selection, choices.format, anew=True)
        self.export_ended.emit()
        if isinstance(ending, Cancelling) and ending.then_close:
            self.close_requested.emit()

    @Slot()
    def _on_result_dismissed(self) -> None:
        self._page.dismiss_result()
        if isinstance(state := self._store.state, Ended):
            self._store.update(state.dismiss())

    def apply_typing(self) -> None:
        """Apply a text that is still being typed."""
        self._page.choices.apply_typing()

    def stop(self) -> None:
        """Cancel everything that runs and wait for its end, before the application ends."""
        self._exports.stop()
        self._reader.stop()
        self._page.preview.stop()
        self._data.stop()
