"""Rate and remaining time of an export."""

from exporter_gui.core.progress import Progress

_SMOOTHING_SECONDS = 3.0


class Pace:
    """Exponential moving average of the rate, in posts and files per second."""

    def __init__(self) -> None:
        self._last: Progress | None = None
        self._started_at = 0.0
        self._rate = 0.0

    def per_second(self, progress: Progress) -> float:
        """Update with new progress and return the rate."""
        last, self._last = self._last, progress
        if last is None or progress.done < last.done:  # the first step, or a restart
            self._started_at = progress.seconds  # excludes the initial reading of the archive
            self._rate = progress.done / max(progress.seconds, 0.001)
            return self._rate
        seconds = progress.seconds - last.seconds
        if seconds > 0:
            weight = min(1.0, seconds / min(_SMOOTHING_SECONDS, progress.seconds - self._started_at))
            self._rate += weight * ((progress.done - last.done) / seconds - self._rate)
        return self._rate

    def seconds_left(self, progress: Progress) -> float:
        """Return the remaining time in seconds at the current rate."""
        return (progress.total - progress.done) / max(self._rate, 1.0)
