"""Session, which connects archive and exports."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from exporter_gui.application.state_store import StateStore
from exporter_gui.application.storage.app_data import AppData
from exporter_gui.application.window_state import Busy, Cancelling, Completed, Ended, Exporting, Idle
from exporter_gui.ui.archive.archive_chooser import ArchiveChooser
from exporter_gui.ui.archive.archive_controller import ArchiveController
from exporter_gui.ui.archive.archive_page import ArchivePage
from exporter_gui.ui.archive.second_source import SecondSource
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.export.cancel_question import CancelQuestion
from exporter_gui.ui.export.export_controller import ExportController


class Session(QObject):
    """Connects user actions to services and shows the state."""

    export_ended = Signal()
    close_requested = Signal()
    """The window can close: the export has ended after a request to close."""

    def __init__(
        self, store: StateStore, window: QWidget, page: ArchivePage, chooser: ArchiveChooser, data: AppData
    ) -> None:
        super().__init__(window)
        self._store, self._window, self._page, self._data = store, window, page, data
        self.archives = ArchiveController(store, window, page, chooser, data)
        self.sources = SecondSource(store, window, self.archives)
        page.choices.sources.removed.connect(self.sources.remove)
        self._exports = ExportController(store, window, page.progress, page.result, data)
        self.archives.opening_started.connect(self._exports.withdraw_question)
        self.archives.opened.connect(self._exports.suggest_destination)
        self.archives.posts.export_ready.connect(self.request_export)
        self._exports.format_chosen.connect(page.choices.choose_format)
        self._exports.ended.connect(self._on_export_ended)
        page.export_requested.connect(self.request_export)
        page.result.again_requested.connect(self.request_export)
        page.result.dismissed.connect(self._on_result_dismissed)

    @Slot()
    def request_export(self) -> None:
        """Ask for a destination, or defer that until the posts are counted."""
        if not isinstance(self._store.state, Idle):
            return
        self._page.choices.apply_typing()  # updates the state
        plan = self._store.state.view.plan
        if plan is None:
            self._store.update(self._store.state.defer_export())
            return
        # Qt's file dialog can deadlock if it is created while other threads end.
        self.archives.pause()
        self._exports.ask_destination(plan)
        self.archives.resume()

    @Slot()
    def cancel_export(self) -> None:
        """Request cancellation of the running export, if any."""
        self._exports.cancel()

    @Slot()
    def ask_to_cancel(self) -> None:
        """Ask whether to cancel the running export; an answer is awaited only once."""
        if isinstance(state := self._store.state, Exporting):
            question = CancelQuestion(self._window, state.record)
            question.accepted.connect(self.cancel_export)
            self.export_ended.connect(question.withdraw)
            open_dialog(question)

    @Slot()
    def cancel_and_close(self) -> None:
        """Request cancellation of the export, then close the window."""
        if isinstance(self._store.state, Busy):
            self._exports.cancel(then_close=True)
        else:
            self.close_requested.emit()

    @Slot(object)
    def _on_export_ended(self, ending: Busy) -> None:
        """Count again if the archive has changed meanwhile, then close the window or open an archive if requested."""
        state = self._store.state
        if isinstance(state, Completed) and state.view.estimate and state.result.posts != state.view.posts:
            self.archives.posts.count_again(state.view)
        self.export_ended.emit()
        if isinstance(ending, Cancelling) and ending.then_close:
            self.close_requested.emit()
        else:
            self.archives.open_after(ending)

    @Slot()
    def _on_result_dismissed(self) -> None:
        self._page.dismiss_result()
        if isinstance(state := self._store.state, Ended):
            self._store.update(state.dismiss())

    def apply_typing(self) -> None:
        """Apply pending text input."""
        self._page.choices.apply_typing()

    def stop(self) -> None:
        """Cancel all background work and wait for it, before the application quits."""
        self._exports.stop()
        self.sources.stop()
        self.archives.stop()
        self._data.stop()
