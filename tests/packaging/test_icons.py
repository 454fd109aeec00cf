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


@pytest.mark.parametrize(("write", "suffix"), [(icons.write_ico, "ico"), (icons.write_icns, "icns")])
def test_windows_and_macos_find_every_size(qapp, tmp_path, write, suffix):
    file = tmp_path / f"icon.{suffix}"
    write(file)

    reader = QImageReader(str(file), suffix.encode())
    sizes = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.add(reader.read().width())
    assert {16, 32, 256} <= sizes
