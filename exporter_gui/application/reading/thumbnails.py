"""Reads pictures in the background, the latest request first."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from exporter_gui.application.reading.picture_files import read_picture_file
from exporter_gui.application.worker_thread import WorkerThread

_log = logging.getLogger(__name__)
_Picture = TypeVar("_Picture")
_LONGEST_QUEUE = 64


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Picture of a post in a size."""

    archives: tuple[Path, ...]
    """The files lie beside one of them."""
    files: tuple[str, ...]
    """Recorded paths; the first one that can be shown is taken."""
    width: int
    """In device pixels, like the height."""
    height: int
    is_cropped: bool = True
    """True if the picture fills the size; otherwise, it fits into it."""
    media_root: Path | None = None
    """Folder that the user has chosen for media files."""


Decode = Callable[[bytes, PictureRequest], _Picture | None]


class ThumbnailReader(QObject, Generic[_Picture]):
    """Reads the requested pictures one after another in a thread, which ends when none is left."""

    read = Signal(object, object)
    """A `PictureRequest`, and the picture, or None if there is none that can be shown."""

    def __init__(self, decode: Decode[_Picture], parent: QObject | None = None) -> None:
        """Use `decode`, which is called in the thread, to turn the content of a file into a picture."""
        super().__init__(parent)
        self._decode = decode
        self._queue = _Queue()
        self._threads: list[WorkerThread] = []
        """The last one may read; others are about to end."""

    def request(self, wanted: PictureRequest) -> None:
        """Read a picture next; `read` follows, unless many others are requested first."""
        if self._queue.add(wanted):
            self._start()

    def forget(self) -> None:
        """Drop all requests."""
        self._queue.clear()

    def pause(self) -> None:
        """Interrupt reading and wait for the thread; `resume` continues."""
        self._queue.is_paused = True
        self._wait()

    def resume(self) -> None:
        """Continue reading."""
        self._queue.is_paused = False
        if self._queue.begin():
            self._start()

    def stop(self) -> None:
        """Drop all requests and wait for the thread; none is started afterwards, whatever is painted."""
        self._queue.is_paused = True
        self.forget()
        self._wait()

    def _wait(self) -> None:
        for thread in list(self._threads):
            thread.wait()

    def _start(self) -> None:
        worker = _Worker(self._queue, self._decode)
        worker.read.connect(self._on_read)
        thread = WorkerThread(worker, "thumbnails", self)
        self._threads.append(thread)
        thread.finished.connect(self._on_thread_finished)
        thread.start()

    @Slot(object, object)
    def _on_read(self, wanted: PictureRequest, picture: _Picture | None) -> None:
        self.read.emit(wanted, picture)

    @Slot()
    def _on_thread_finished(self) -> None:
        ended = self.sender()
        self._threads = [thread for thread in self._threads if thread is not ended]


class _Queue:
    """Requests, shared with the thread. Old ones are dropped: what they were for is out of sight."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: OrderedDict[PictureRequest, None] = OrderedDict()
        self._current: PictureRequest | None = None
        self._is_read = False
        self.is_paused = False

    def add(self, wanted: PictureRequest) -> bool:
        """Add a request, or move it to the front; return True if a thread has to be started."""
        with self._lock:
            if wanted == self._current:
                return False
            self._requests[wanted] = None
            self._requests.move_to_end(wanted)
            while len(self._requests) > _LONGEST_QUEUE:
                self._requests.popitem(last=False)
        return self.begin()

    def begin(self) -> bool:
        """Return True if a thread has to be started."""
        with self._lock:
            is_idle = bool(self._requests) and not self._is_read and not self.is_paused
            self._is_read = self._is_read or is_idle
            return is_idle

    def take(self) -> PictureRequest | None:
        """Return the latest request; None if the thread has to end."""
        with self._lock:
            self._is_read = bool(self._requests) and not self.is_paused
            self._current = self._requests.popitem()[0] if self._is_read else None
            return self._current

    def clear(self) -> None:
        """Drop all requests."""
        with self._lock:
            self._requests.clear()


class _Worker(QObject, Generic[_Picture]):
    """Worker that reads until no request is left."""

    read = Signal(object, object)
    finished = Signal()

    def __init__(self, queue: _Queue, decode: Decode[_Picture]) -> None:
        super().__init__()
        self._queue, self._decode = queue, decode

    @Slot()
    def run(self) -> None:
        """Read; connect this to the thread's `started`."""
        try:
            while (wanted := self._queue.take()) is not None:
                self.read.emit(wanted, self._picture(wanted))
        finally:
            self.finished.emit()

    def _picture(self, wanted: PictureRequest) -> _Picture | None:
        for recorded in wanted.files:
            try:
                found = (read_picture_file(archive, recorded, wanted.media_root) for archive in wanted.archives)
                content = next((each for each in found if each is not None), None)
                picture = None if content is None else self._decode(content, wanted)
            except Exception:  # noqa: BLE001 - one picture, which is not trusted, must not end the thread
                _log.exception("a picture cannot be shown")
                continue
            if picture is not None:
                return picture
        return None
