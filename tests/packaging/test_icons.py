"""The icon in the formats of other systems, read back by Qt."""

import icons
import pytest
from PySide6.QtGui import QImage, QImageReader


@pytest.mark.parametrize("size", icons.SIZES)
def test_the_icon_fills_its_square_and_leaves_the_corners_free(qapp, size):
    image = QImage.fromData(icons.png(size))

    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 128
    assert image.pixelColor(size // 2, 0).alpha() == 255
    assert len({image.pixelColor(x, size * 5 // 8).name() for x in range(size)}) > 2


@pytest.mark.qt_log_ignore("Table of contents contains a bad entry")  # and finds all images without it
@pytest.mark.parametrize(
    ("write", "suffix", "smallest"), [(icons.write_ico, "ico", 16), (icons.write_icns, "icns", 32)]
)
def test_windows_and_macos_find_every_size(qapp, tmp_path, write, suffix, smallest):
    file = tmp_path / f"icon.{suffix}"
    write(file)

    reader = QImageReader(str(file), suffix.encode())
    images = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        images.append(reader.read())
    assert {smallest, 32, 128, 256} <= {image.width() for image in images}
    for image in images:
        drawn = QImage.fromData(icons.png(image.width())).convertToFormat(QImage.Format.Format_RGB32)
        assert image.convertToFormat(QImage.Format.Format_RGB32) == drawn
