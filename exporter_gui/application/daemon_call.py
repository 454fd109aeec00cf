"""Call in a thread that may never end, such as one that waits for a lost network drive."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)
_LAST_WAIT_S = 0.5


class DaemonCall(QObject):
    """Calls a function in a thread of its own, which does not keep the program from quitting.

    Lives at least as long as its thread, so it has no parent.
    """

    answered = Signal(object)
    """The result of the function; nothing follows an exception."""

    def __init__(self, work: Callable[[], object], name: str) -> None:
        super().__init__()
        self._work = work
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def wait(self) -> None:
        """Wait for the thread for a moment, and then leave it to itself."""
        self._thread.join(_LAST_WAIT_S)

    def _run(self) -> None:
        try:
            answer = self._work()
        except Exception:  # noqa: BLE001 - nobody else would report it
            _log.exception("%s failed", self._thread.name)
        else:
            self.answered.emit(answer)
