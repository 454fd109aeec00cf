"""Threads for rendering."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import TypeVar

import apsw

_Result = TypeVar("_Result")


class RenderThreads:
    """Threads that render, each with one of these connections."""

    def __init__(self, connections: Sequence[apsw.Connection]) -> None:
        self.number = len(connections)
        """Number of threads; may be 0."""
        self._free: SimpleQueue[apsw.Connection] = SimpleQueue()
        for connection in connections:
            self._free.put(connection)
        self._pool = ThreadPoolExecutor(max(1, self.number), "render")

    def start(self, render: Callable[[apsw.Connection], _Result]) -> Future[_Result]:
        """Render in a thread as soon as one is free. There must be threads."""
        return self._pool.submit(self._with_connection, render)

    def _with_connection(self, render: Callable[[apsw.Connection], _Result]) -> _Result:
        connection = self._free.get_nowait()
        try:
            return render(connection)
        finally:
            self._free.put(connection)

    def close(self) -> None:
        """Wait for the threads to finish what they render; drop what is waiting."""
        self._pool.shutdown(cancel_futures=True)
