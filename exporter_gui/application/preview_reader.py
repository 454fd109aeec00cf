"""Reads the posts that the preview shows, without stalling the window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from exporter_gui.application.last_question import LastQuestion
from exporter_gui.core.preview import read_previews, read_whole_post


class PreviewReader(QObject):
    """Answers the last request of each kind, with what was read or with a failure."""

    previews_read = Signal(object)
    """A list of `PostPreview`."""
    post_read = Signal(object)
    """A `WholePost`, or None where it is gone."""
    previews_failed = Signal(object)
    """A `Failure`."""
    post_failed = Signal(object)
    """A `Failure`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = LastQuestion(self)
        self._post = LastQuestion(self)
        self._previews.answered.connect(self.previews_read)
        self._post.answered.connect(self.post_read)
        self._previews.failed.connect(self.previews_failed)
        self._post.failed.connect(self.post_failed)

    def read_previews(self, path: Path, rowids: Sequence[int]) -> None:
        """Ask for lines of the preview."""
        self._previews.ask(path, lambda archive: read_previews(archive, rowids))

    def read_post(self, path: Path, rowid: int) -> None:
        """Ask for all of a post."""
        self._post.ask(path, lambda archive: read_whole_post(archive, rowid))

    def forget(self) -> None:
        """Let go of what is being read."""
        self._previews.forget()
        self._post.forget()

    def pause(self) -> None:
        """Interrupt what is being read; `resume` goes on with it."""
        self._previews.pause()
        self._post.pause()

    def resume(self) -> None:
        """Go on with what `pause` has interrupted."""
        self._previews.resume()
        self._post.resume()

    def stop(self) -> None:
        """End what runs: for when the window goes."""
        self._previews.stop()
        self._post.stop()
