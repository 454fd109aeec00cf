"""Progress of an export on a terminal."""

import sys
from typing import Self

from exporter_gui.core.progress import OpeningProgress, Progress
from exporter_gui.standard_streams import silence


class ProgressBar:
    """Progress bar on standard error; silent where that is no terminal, or where `quiet`."""

    def __init__(self, *, quiet: bool) -> None:
        self._bar = None
        if not quiet and sys.stderr.isatty():
            from tqdm import tqdm  # noqa: PLC0415 - slow to import, not needed in scripts

            self._bar = tqdm(unit=" posts", unit_scale=True, file=sys.stderr, leave=False)

    def show(self, progress: Progress) -> None:
        """Advance the bar."""
        if progress.posts_done < progress.posts_total:  # the last step is the file's appearing in its place
            self._show(progress.posts_done, progress.posts_total, "posts", f"{progress.bytes_written / 1e6:,.0f} MB")

    def show_opening(self, progress: OpeningProgress) -> None:
        """Advance the bar while a file is read that has to be read as a whole first."""
        self._show(progress.bytes_done, progress.bytes_total, "B", "reading")

    def _show(self, done: int, total: int, unit: str, remark: str) -> None:
        if self._bar is None:
            return
        self._bar.total, self._bar.unit = total, f" {unit}"
        try:
            self._bar.set_postfix_str(remark, refresh=False)
            self._bar.update(done - self._bar.n)
        except OSError:  # the terminal has gone
            silence(sys.stderr)

    def __enter__(self) -> Self:
        """Return the bar."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Erase the bar."""
        if self._bar is not None:
            try:
                self._bar.close()
                sys.stderr.flush()  # tqdm itself is silent about a terminal that has gone
            except OSError:
                silence(sys.stderr)
