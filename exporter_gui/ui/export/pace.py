"""How fast an export goes, smoothed, and how long it will take."""

from exporter_gui.core.progress import Progress

_SMOOTHING_SECONDS = 3.0


class Pace:
    """Weighs what happened in the last seconds more than what was before."""

    def __init__(self) -> None:
        self._last: Progress | None = None
        self._begun_at = 0.0
        self._rate = 0.0

    def posts_a_second(self, progress: Progress) -> float:
        """Learn from a step; return the rate."""
        last, self._last = self._last, progress
        if last is None or progress.posts_done < last.posts_done:  # the first step, or begun again
            self._begun_at = progress.seconds  # until then the archive was read as well: that will not come again
            self._rate = progress.posts_done / max(progress.seconds, 0.001)
            return self._rate
        seconds = progress.seconds - last.seconds
        if seconds > 0:
            weight = min(1.0, seconds / min(_SMOOTHING_SECONDS, progress.seconds - self._begun_at))
            self._rate += weight * ((progress.posts_done - last.posts_done) / seconds - self._rate)
        return self._rate

    def seconds_left(self, progress: Progress) -> float:
        """At the present rate."""
        return (progress.posts_total - progress.posts_done) / max(self._rate, 1.0)
