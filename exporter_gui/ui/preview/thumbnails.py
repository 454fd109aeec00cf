"""Pictures of posts, read in the background and kept up to a number of bytes."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from exporter_gui.application.reading.thumbnails import PictureRequest, ThumbnailReader
from exporter_gui.ui.preview.drawn_once import rounded
from exporter_gui.ui.preview.picture_decoding import decode_picture

_MAX_BYTES = 48_000_000
_ENTRY_BYTES = 1_000
_BYTES_PER_PIXEL = 4


class Thumbnails(QObject):
    """Cache of pictures. A picture that is not there yet is requested, and `changed` follows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: ThumbnailReader[QImage] = ThumbnailReader(decode_picture, self)
        self._reader.read.connect(self._on_read)
        self._known: OrderedDict[PictureRequest, QPixmap | None] = OrderedDict()
        self._bytes = 0
        self._archives: tuple[Path, ...] = ()
        self._media_root: Path | None = None
        self.pause, self.resume, self.stop = self._reader.pause, self._reader.resume, self._reader.stop
        self.forget = self._reader.forget

    @property
    def bytes(self) -> int:
        """Size of the kept pictures."""
        return self._bytes

    def show_archive(self, *paths: Path) -> None:
        """Read pictures beside an archive, or several, from now on, and look for missing ones again."""
        self._archives = paths
        self._start_again()

    def show_media_root(self, folder: Path | None) -> None:
        """Read pictures also in this folder from now on; None for only beside the archive."""
        if folder != self._media_root:
            self._media_root = folder
            self._start_again()
            self.changed.emit()

    def _start_again(self) -> None:
        self._reader.forget()
        self._known.clear()
        self._bytes = 0

    def find(self, files: tuple[str, ...], size: QSize, scale: float, *, is_cropped: bool = True) -> QPixmap | None:
        """Return a picture of this size; None while it is read, a null pixmap if it cannot be shown."""
        if not self._archives or not files:
            return QPixmap()
        width, height = round(size.width() * scale), round(size.height() * scale)
        wanted = PictureRequest(self._archives, files, width, height, is_cropped, self._media_root)
        if wanted not in self._known:
            self._reader.request(wanted)
            return None
        self._known.move_to_end(wanted)
        pixmap = self._known[wanted]
        if pixmap is None:
            return QPixmap()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    @Slot(object, object)
    def _on_read(self, wanted: PictureRequest, image: QImage | None) -> None:
        if (wanted.archives, wanted.media_root) != (self._archives, self._media_root):
            return
        pixmap = None if image is None else QPixmap.fromImage(image)
        if pixmap is not None and wanted.is_cropped:
            pixmap = rounded(pixmap, 1)
        self._bytes += _size(pixmap) - (_size(self._known[wanted]) if wanted in self._known else 0)
        self._known[wanted] = pixmap
        self._known.move_to_end(wanted)
        while self._bytes > _MAX_BYTES and len(self._known) > 1:
            self._bytes -= _size(self._known.popitem(last=False)[1])
        self.changed.emit()


def _size(pixmap: QPixmap | None) -> int:
    return _ENTRY_BYTES + (0 if pixmap is None else pixmap.width() * pixmap.height() * _BYTES_PER_PIXEL)
