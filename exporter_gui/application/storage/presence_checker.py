"""Background check of which files exist."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.daemon_call import DaemonCall


class PresenceChecker(QObject):
    """Finds out which files exist, each in a thread of its own: a lost network drive delays only its own files."""

    checked = Signal(object, bool)
    """A `Path`, and True if a file is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[Path, DaemonCall] = {}

    def check(self, paths: Iterable[Path]) -> None:
        """Check files; `checked` follows for each. One that is still being checked is not checked again."""
        for path in paths:
            if path not in self._running:
                self._running[path] = call = DaemonCall(partial(_is_file, path), "presence checker")
                call.answered.connect(self._on_answered)
                call.start()

    def stop(self) -> None:
        """Wait briefly for the running checks; no signal follows."""
        running, self._running = self._running, {}
        for call in running.values():
            call.answered.disconnect(self._on_answered)
            call.wait()

    @Slot(object)
    def _on_answered(self, answer: tuple[Path, bool]) -> None:
        path, is_there = answer
        if self._running.pop(path, None) is not None:
            self.checked.emit(path, is_there)


def _is_file(path: Path) -> tuple[Path, bool]:
    try:
        return path, path.is_file()
    except OSError:
        return path, False
