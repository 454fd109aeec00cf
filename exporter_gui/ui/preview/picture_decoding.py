"""Decoding of picture files, which are not trusted."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from exporter_gui.application.reading.thumbnails import PictureRequest

_LONGEST_SIDE, _MOST_PIXELS = 16_384, 100_000_000
_MEGABYTES = 4 * _MOST_PIXELS // 1_000_000
_END_OF_JPEG, _JPEG_TAIL = b"\xff\xd9", 1_024  # Qt would fill what is missing with gray
_BY_BEGINNING = ((b"\xff\xd8\xff", "jpeg"), (b"\x89PNG\r\n\x1a\n", "png"), (b"GIF87a", "gif"), (b"GIF89a", "gif"))


def decode_picture(content: bytes, wanted: PictureRequest) -> QImage | None:
    """Return the picture in the wanted size, of a GIF the first frame; None if it cannot be shown.

    The format is the one that the first bytes say, so that no other decoder sees the file, and the dimensions are
    checked before anything is decoded.
    """
    name = _format_of(content)
    if name is None or (name == "jpeg" and _END_OF_JPEG not in content[-_JPEG_TAIL:]):
        return None
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(device, QByteArray(name.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not _is_acceptable(size):
        return None
    box = QSize(wanted.width, wanted.height)
    reader.setScaledSize(_scaled(size, box, is_cropped=wanted.is_cropped))
    picture = reader.read()
    if picture.isNull():
        return None
    return _cropped(picture, box) if wanted.is_cropped else picture


def _format_of(content: bytes) -> str | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((name for beginning, name in _BY_BEGINNING if content.startswith(beginning)), None)


def _is_acceptable(size: QSize) -> bool:
    """Return whether a picture is small enough to decode."""
    if not size.isValid() or size.isEmpty():
        return False
    return max(size.width(), size.height()) <= _LONGEST_SIDE and size.width() * size.height() <= _MOST_PIXELS


def _scaled(size: QSize, box: QSize, *, is_cropped: bool) -> QSize:
    if is_cropped:
        scaled = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        return scaled.boundedTo(box * 8)  # a strip of a pixel's width would become very long
    fits = size.width() <= box.width() and size.height() <= box.height()
    return size if fits else size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _cropped(picture: QImage, box: QSize) -> QImage:
    middle = QRect(0, 0, box.width(), box.height())
    middle.moveCenter(picture.rect().center())
    return picture.copy(middle)
