"""The one thing that flows back into running work: the wish to stop it."""

import threading

from exporter_gui.core.errors import Cancelled


class Cancellation:
    """A wish to stop that any thread may express; it cannot be taken back."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next opportunity (within 100 ms)."""
        self._event.set()

    def is_cancelled(self) -> bool:
        """Tell whether `cancel` was called. Cheap enough for SQLite's progress handler."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if `cancel` was called."""
        if self._event.is_set():
            raise Cancelled
