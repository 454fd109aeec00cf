"""SHA-256 in a background thread."""

import hashlib
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor

_CHUNK_BYTES = 1 << 20


class BackgroundHash:
    """SHA-256 that is computed while the caller continues.

    Keeps at most two chunks of data in memory: one that hashlib is processing without the GIL, and the next one.
    """

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._pool = ThreadPoolExecutor(1, "sha256")
        self._running: Future[None] | None = None
        self._collected: list[bytes] = []
        self._size = 0

    def update(self, data: bytes) -> None:
        """Append data. Raises `RuntimeError` if no thread can be started."""
        self._collected.append(data)
        self._size += len(data)
        if self._size >= _CHUNK_BYTES:
            self._wait()
            self._running = self._pool.submit(self._add, self._collected)
            self._collected, self._size = [], 0

    def hexdigest(self) -> str:
        """Return the digest of all data, in hexadecimal."""
        self._wait()
        self._add(self._collected)
        self._collected = []
        return self._digest.hexdigest()

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown()

    def _wait(self) -> None:
        if self._running is not None:
            self._running.result()

    def _add(self, pieces: Sequence[bytes]) -> None:
        for piece in pieces:
            self._digest.update(piece)
