"""Files and folders dropped on the window."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from exporter_gui.application.daemon_call import DaemonCall
from exporter_gui.ui.dialogs.lifetime import open_dialog
from exporter_gui.ui.dialogs.notice import show_notice
from exporter_gui.ui.widgets.drop_window import DropWindow

if TYPE_CHECKING:
    from exporter_gui.application.reading.archive_search import Found

_SOON_MS, _LONGEST_MS = 200, 20_000


class DroppedFiles(QObject):
    """Finds the archive in what was dropped: a file is opened, and a folder is searched in the background."""

    requested = Signal(object)
    """The `Path` of the archive to open."""

    def __init__(self, window: DropWindow) -> None:
        super().__init__(window)
        self._window = window
        self._call: DaemonCall | None = None
        self._place = Path()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._show_search)
        self._too_late = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._too_late.timeout.connect(self._give_up)
        window.file_dropped.connect(self.take)

    @Slot(object)
    def take(self, path: Path) -> None:
        """Open a file, or search a folder. A later drop, or opening an archive, ends an earlier search."""
        from exporter_gui.application.reading.archive_search import find_archives  # noqa: PLC0415 - not at the start

        self.forget()
        self._place = path
        self._call = DaemonCall(partial(find_archives, path), "search for archives")
        self._call.answered.connect(self._on_found)
        self._call.start()
        self._soon.start()
        self._too_late.start()

    @Slot()
    def forget(self) -> None:
        """Ignore the answer of a running search."""
        self._soon.stop()
        self._too_late.stop()
        if self._call is not None:
            self._call.answered.disconnect(self._on_found)
            self._call = None
            self._window.overlay.hide()

    def stop(self) -> None:
        """Wait for the search for a moment, before the application quits."""
        call = self._call
        self.forget()
        if call is not None:
            call.wait()

    @Slot()
    def _show_search(self) -> None:
        self._window.overlay.cover(self.tr("Looking for archives in “{name}”…").format(name=self._place.name))

    @Slot()
    def _give_up(self) -> None:
        self.forget()
        self._say(self.tr("“{name}” does not respond. It may be on a drive that is no longer connected."))

    @Slot(object)
    def _on_found(self, found: "Found") -> None:
        self.forget()
        if not found.is_folder:
            self.requested.emit(found.place)
        elif len(found.archives) == 1 and found.is_whole:
            self.requested.emit(found.archives[0].path)
        elif found.archives:
            from exporter_gui.ui.dialogs.found_archives_dialog import (  # noqa: PLC0415 - as above
                FoundArchivesDialog,
            )

            dialog = FoundArchivesDialog(found, self._window)
            dialog.archive_requested.connect(self.requested)
            open_dialog(dialog)
        elif found.is_whole:
            self._say(self.tr("No archive was found in “{name}”."))
        else:
            self._say(self.tr("No archive was found in “{name}”, which is too large to be searched completely."))

    def _say(self, text: str) -> None:
        show_notice(self._window, text.format(name=self._place.name))
