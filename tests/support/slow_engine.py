"""The real engine, which waits in the middle of its work until it is cancelled."""

import time

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.export import export
from exporter_gui.core.progress import OnOpening, OnProgress, Progress, ignore_opening
from exporter_gui.core.request import ExportRequest
from exporter_gui.core.result import ExportResult

_LONGEST_S = 60


def export_until_cancelled(
    request: ExportRequest,
    on_progress: OnProgress,
    cancellation: Cancellation,
    on_opening: OnOpening = ignore_opening,
) -> ExportResult:
    """Act like the engine's `export`, but wait for a cancellation after each batch."""

    def report(progress: Progress) -> None:
        on_progress(progress)
        end = time.monotonic() + _LONGEST_S
        while not cancellation.is_cancelled() and time.monotonic() < end:
            time.sleep(0.002)

    return export(request, report, cancellation, on_opening)
