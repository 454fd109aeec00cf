"""Main window that accepts dropped files."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from exporter_gui.ui.widgets.untrusted import accept_as_copy


class DropWindow(QMainWindow):
    """Accepts one local file at a time while `can_take_files` returns True."""

    file_dropped = Signal(object)
    """A `Path`."""
    file_dragged = Signal(bool)
    """True when a file enters the window, False when it leaves or is dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def can_take_files(self) -> bool:
        """Return True while a file may be dropped."""
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Accept a file."""
        if self._can_take(event) and accept_as_copy(event):
            self.file_dragged.emit(True)  # noqa: FBT003 - a signal

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the action a copy, regardless of modifier keys."""
        if self._can_take(event):
            accept_as_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Emit `file_dragged` when a file leaves the window."""
        super().dragLeaveEvent(event)
        self.file_dragged.emit(False)  # noqa: FBT003 - a signal

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Emit `file_dropped`."""
        self.file_dragged.emit(False)  # noqa: FBT003 - a signal
        if self._can_take(event) and accept_as_copy(event):
            self.file_dropped.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _can_take(self, event: QDropEvent) -> bool:
        urls = event.mimeData().urls()
        return len(urls) == 1 and urls[0].isLocalFile() and self.can_take_files()
