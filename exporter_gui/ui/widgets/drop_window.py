"""Main window that accepts dropped files."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from exporter_gui.ui.widgets.drop_overlay import DropOverlay
from exporter_gui.ui.widgets.untrusted import accept_as_copy


class DropWindow(QMainWindow):
    """Accepts one local file or folder at a time, anywhere; an overlay covers the window during a drag."""

    file_dropped = Signal(object)
    """The `Path` of a file or folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.overlay = DropOverlay(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept a file."""
        if _is_one_file(event) and accept_as_copy(event):
            self.overlay.cover(self.tr("Drop to open"))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the action a copy, regardless of modifier keys."""
        if _is_one_file(event):
            accept_as_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Remove the overlay when a file leaves the window."""
        super().dragLeaveEvent(event)
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Emit `file_dropped`."""
        self.overlay.hide()
        if _is_one_file(event) and accept_as_copy(event):
            self.file_dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))


def _is_one_file(event: QDropEvent) -> bool:
    urls = event.mimeData().urls()
    return len(urls) == 1 and urls[0].isLocalFile()
