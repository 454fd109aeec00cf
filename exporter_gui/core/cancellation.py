"""Cancellation token."""

import threading

from exporter_gui.core.errors import Cancelled


class Cancellation:
    """Thread-safe, one-way flag that asks running work to stop."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next cancellation point (within 100 ms)."""
        self._event.set()

    def is_cancelled(self) -> bool:
        """Return whether `cancel` was called. Cheap enough for SQLite's progress handler."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if `cancel` was called."""
        if self._event.is_set():
            raise Cancelled
