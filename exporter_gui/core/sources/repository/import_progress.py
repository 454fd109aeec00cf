"""Progress of reading a repository, which is also where it can be cancelled."""

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.progress import OnOpening, OpeningProgress

_STEPS = 200


class ImportProgress:
    """Reports the bytes that have been read, in steps; every part of a file is read twice at most."""

    def __init__(self, file_size: int, cancellation: Cancellation, on_opening: OnOpening) -> None:
        self.check = cancellation.check
        self._file_size = file_size
        self._on_opening = on_opening
        self._done = self._reported = 0

    def scanned(self, offset: int) -> None:
        """Report that the file was read up to an offset for the first time."""
        self._reach(offset)

    def reread(self, size: int) -> None:
        """Report that so many bytes were read for the second time."""
        self._reach(self._file_size + size)

    def finish(self) -> None:
        """Report the end."""
        total = 2 * self._file_size
        self._on_opening(OpeningProgress(total, total))

    def _reach(self, done: int) -> None:
        self.check()
        total = 2 * self._file_size
        self._done = max(self._done, min(done, total))
        if self._done - self._reported >= total // _STEPS:
            self._reported = self._done
            self._on_opening(OpeningProgress(self._done, total))
