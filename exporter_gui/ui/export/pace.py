"""Rate and remaining time of an export."""

from exporter_gui.core.progress import Progress

_SMOOTHING_SECONDS = 3.0


class Pace:
    """Exponential moving average of the export rate."""

    def __init__(self) -> None:
        self._last: Progress | None = None
        self._started_at = 0.0
        self._rate = 0.0

    def posts_per_second(self, progress: Progress) -> float:
        """Update with new progress and return the rate in posts per second."""
        last, self._last = self._last, progress
        if last is None or progress.posts_done < last.posts_done:  # the first step, or a restart
            self._started_at = progress.seconds  # excludes the initial reading of the archive
            self._rate = progress.posts_done / max(progress.seconds, 0.001)
            return self._rate
        seconds = progress.seconds - last.seconds
        if seconds > 0:
            weight = min(1.0, seconds / min(_SMOOTHING_SECONDS, progress.seconds - self._started_at))
            self._rate += weight * ((progress.posts_done - last.posts_done) / seconds - self._rate)
        return self._rate

    def seconds_left(self, progress: Progress) -> float:
        """Return the remaining time in seconds at the current rate."""
        return (progress.posts_total - progress.posts_done) / max(self._rate, 1.0)
