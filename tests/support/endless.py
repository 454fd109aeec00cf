"""Reading that comes to no end until it is interrupted."""

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from exporter_gui.core.database.post_database import PostDatabase

_COUNTING = "SELECT count(*) FROM posts AS a, posts AS b, posts AS c, posts AS d"
_LONGEST_S = 60


class Endless:
    """Replacement for a function that reads from an archive of some thousand posts.

    Until `release`, each call lasts until SQLite is interrupted.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._begun = threading.Event()
        self._released = False

    def has_begun(self) -> bool:
        """Tell whether it was called."""
        return self._begun.is_set()

    def wait_until_begun(self) -> None:
        """Wait for the first call, without handling events."""
        assert self._begun.wait(_LONGEST_S)

    def release(self) -> None:
        """Let further calls do what the function does."""
        self._released = True

    def __get__(self, archive: PostDatabase, _owner: type[PostDatabase]) -> Callable[..., object]:
        """Stand for a method."""
        return partial(self, archive)

    def __call__(self, archive: PostDatabase, *arguments: object) -> object:
        self._begun.set()
        if not self._released:
            archive._table.connections[0].execute(_COUNTING).fetchall()
        return self._function(archive, *arguments)
