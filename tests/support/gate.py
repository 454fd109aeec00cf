"""Stops the real engine in the middle of its work, for as long as a test wants to look."""

import threading

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.export import export
from exporter_gui.core.progress import OnOpening, OnProgress, Progress, ignore_opening
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult

HELD_BATCH = 2
_LONGEST_S = 60


class Gate:
    """Lets an export report two batches, and waits before the third."""

    def __init__(self) -> None:
        self._is_open = threading.Event()

    def open(self) -> None:
        """Let exports go on."""
        self._is_open.set()

    def close(self) -> None:
        """Let exports wait again."""
        self._is_open.clear()

    def export(
        self,
        request: ExportRequest,
        on_progress: OnProgress,
        cancellation: Cancellation,
        on_opening: OnOpening = ignore_opening,
    ) -> ExportResult:
        """Do what the engine's `export` does, and wait at the gate."""
        batches = 0

        def report(progress: Progress) -> None:
            nonlocal batches
            batches += 1
            on_progress(progress)
            if batches == HELD_BATCH:
                self._is_open.wait(_LONGEST_S)

        return export(request, report, cancellation, on_opening)
