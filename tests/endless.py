"""Reading that comes to no end until it is interrupted."""

import threading
from collections.abc import Callable
from typing import Any

from exporter_gui.core.archive import Archive

_COUNTING = "WITH RECURSIVE counting(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counting) SELECT max(n) FROM counting"
_LONGEST_S = 60


class EndlessAtFirst:
    """Stands for a function that reads from an archive: its first call lasts until SQLite is interrupted."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._begun = threading.Event()

    def has_begun(self) -> bool:
        """Tell whether it was called."""
        return self._begun.is_set()

    def wait_until_begun(self) -> None:
        """Wait for the first call, without handling events."""
        assert self._begun.wait(_LONGEST_S)

    def __call__(self, archive: Archive, *arguments: object) -> object:
        if not self._begun.is_set():
            self._begun.set()
            archive.connections[0].execute(_COUNTING).fetchall()
        return self._function(archive, *arguments)
