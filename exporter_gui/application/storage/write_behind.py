"""Write-behind queue for an SQLite file."""

import logging
import threading
import time
from collections.abc import Callable

import apsw

_TIMEOUT_S = 5.0
"""Longest wait for another process that is writing."""
_BETWEEN_S, _LAST_WAIT_S = 0.01, 0.5
_log = logging.getLogger(__name__)

Value = str | bytes | int | float | None


class WriteBehind:
    """Runs statements in order, in a thread that ends when the queue is empty.

    After a failure, calls `on_failed` in that thread and writes nothing more.
    """

    def __init__(self, connection: apsw.Connection, on_failed: Callable[[apsw.Error], None]) -> None:
        """Take ownership of a connection; nothing else may use it afterwards."""
        self._connection = connection
        self._on_failed = on_failed
        self._waiting: list[tuple[str, tuple[Value, ...]]] = []
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._has_failed = False
        self._stop_waiting = threading.Event()
        self._give_up_at = 0.0
        connection.set_busy_handler(self._is_worth_waiting)

    def run(self, statement: str, values: tuple[Value, ...]) -> None:
        """Queue a statement."""
        with self._lock:
            if self._has_failed:
                return
            self._waiting.append((statement, values))
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="write-behind", daemon=True)
                self._thread.start()

    def flush(self, seconds: float) -> None:
        """Wait for pending writes; after `seconds`, stop waiting for other processes."""
        thread = self._thread
        if thread is None:
            return
        thread.join(seconds)
        self._stop_waiting.set()
        thread.join(_LAST_WAIT_S)
        self._stop_waiting.clear()

    def close(self, seconds: float) -> None:
        """Flush and close the connection."""
        self.flush(seconds)
        with self._lock:
            self._has_failed = True
            if self._thread is None:
                self._connection.close()

    def _work(self) -> None:
        while statements := self._take_all():
            self._give_up_at = time.monotonic() + _TIMEOUT_S
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                for statement, values in statements:
                    self._connection.execute(statement, values).fetchall()
                self._connection.execute("COMMIT")
            except apsw.Error as error:
                self._fail(error, len(statements))

    def _take_all(self) -> list[tuple[str, tuple[Value, ...]]]:
        with self._lock:
            taken, self._waiting = self._waiting, []
            if not taken:
                self._thread = None
            return taken

    def _fail(self, error: apsw.Error, lost: int) -> None:
        with self._lock:
            self._has_failed = True
            _log.warning("%d changes were not saved (%s)", lost + len(self._waiting), error)
            self._waiting.clear()
            self._connection.close()
        self._on_failed(error)

    def _is_worth_waiting(self, _times: int) -> bool:
        """Wait briefly as SQLite's busy handler; return True to retry."""
        return not self._stop_waiting.wait(_BETWEEN_S) and time.monotonic() < self._give_up_at
