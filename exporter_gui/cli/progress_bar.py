"""Progress bar for a terminal."""

import sys
from typing import TYPE_CHECKING, Self

from exporter_gui.core.progress import OpeningProgress, Progress
from exporter_gui.standard_streams import silence

if TYPE_CHECKING:
    from exporter_gui.core.verify.result import VerifyProgress


class ProgressBar:
    """Progress bar on standard error; does nothing if that is not a terminal, or if `quiet`."""

    def __init__(self, *, quiet: bool) -> None:
        self._bar = None
        if not quiet and sys.stderr.isatty():
            from tqdm import tqdm  # noqa: PLC0415 - slow to import, not needed in scripts

            self._bar = tqdm(unit=" posts", unit_scale=True, file=sys.stderr, leave=False)

    def show(self, progress: Progress) -> None:
        """Advance the bar of an export, whose media files and records come after its posts."""
        total = progress.posts_total + progress.files_total + progress.records_total
        done = progress.posts_done + progress.files_done + progress.records_done
        more = (" and files" if progress.files_total else "") + (" and records" if progress.records_total else "")
        self._advance(done, total, f"posts{more}", _megabytes(progress.bytes_written))

    def show_opening(self, progress: OpeningProgress) -> None:
        """Advance the bar while the archive is being opened."""
        if progress.share is not None:
            self._advance(round(progress.share * 100), 100, "%", progress.step.value)

    def show_verified(self, progress: "VerifyProgress") -> None:
        """Advance the bar of a verification."""
        self._advance(progress.files_done, progress.files_total, "files", _megabytes(progress.bytes_done))

    def _advance(self, done: int, total: int, unit: str, remark: str) -> None:
        if self._bar is None or done == total:
            return  # the bar is not complete before the file appears
        self._bar.total, self._bar.unit = total, f" {unit}"
        try:
            self._bar.set_postfix_str(remark, refresh=False)
            self._bar.update(done - self._bar.n)
        except OSError:  # the terminal was closed
            silence(sys.stderr)

    def __enter__(self) -> Self:
        """Return the bar."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Erase the bar."""
        if self._bar is not None:
            try:
                self._bar.close()
                sys.stderr.flush()  # tqdm itself ignores a closed terminal
            except OSError:
                silence(sys.stderr)


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
