"""Opening of a file's folder in the desktop's file manager."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from exporter_gui.application.desktop.bus_value import Reply
from exporter_gui.ui.dialogs.notice import show_notice

_FILE_MANAGER = ("org.freedesktop.FileManager1", "/org/freedesktop/FileManager1", "org.freedesktop.FileManager1")
_COMMANDS = {"win32": ("explorer", "/select,"), "darwin": ("open", "-R")}
_TIMEOUT_MS = 5_000


def show_in_folder(path: Path, window: QWidget) -> None:
    """Open the folder of `path`, with the file selected if possible; else show the path in front of `window`."""
    if sys.platform not in _COMMANDS:
        _FolderRequest(path.absolute(), window).send()
    elif not QProcess.startDetached(_COMMANDS[sys.platform][0], [*_COMMANDS[sys.platform][1:], str(path)])[0]:
        _show_path(path, window)


class _FolderRequest(QObject):
    """Request to the file manager on the session bus. Opens the folder without a selection if there is no answer."""

    ended = Signal()

    def __init__(self, path: Path, window: QWidget) -> None:
        super().__init__(window)
        self._path, self._window = path, window
        self._timeout = QTimer(self, singleShot=True, interval=_TIMEOUT_MS)
        self._timeout.timeout.connect(self._open_folder)

    def send(self) -> None:
        """Request that the file be selected. Never blocks."""
        from exporter_gui.application.desktop.session_bus import SessionBus  # noqa: PLC0415 - Linux only, not needed at startup

        bus = SessionBus(self)
        self.ended.connect(bus.close)
        bus.call(*_FILE_MANAGER, "ShowItems", "ass", [self._path.as_uri()], "", on_reply=self._on_reply)
        if bus.is_open:
            self._timeout.start()
        else:
            self._open_folder()

    def _on_reply(self, reply: Reply) -> None:
        if reply is not None:
            self._end()
        elif self._timeout.isActive():  # otherwise the folder is already open
            self._open_folder()

    @Slot()
    def _open_folder(self) -> None:
        is_opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
        if not is_opened or not _may_have_file_manager():
            _show_path(self._path, self._window)
        self._end()

    def _end(self) -> None:
        self._timeout.stop()
        self.ended.emit()
        self.deleteLater()


def _show_path(path: Path, window: QWidget) -> None:
    text = QCoreApplication.translate("show_in_folder", "No file manager was found. The export is at {path}.")
    show_notice(window, text.format(path=path))


def _may_have_file_manager() -> bool:
    """Return True if an application for folders is registered, or if no registry exists.

    QDesktopServices reports success even without one.
    """
    registers = list(_registers())
    return not registers or any("\ninode/directory=" in f"\n{register}" for register in registers)


def _registers() -> Iterator[str]:
    """Yield the desktop's registries of applications by file type."""
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    system = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in (data, *system.split(":")):
        try:
            yield Path(folder, "applications", "mimeinfo.cache").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
