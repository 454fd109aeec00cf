"""Picture files are decoded in the size that is shown; hostile ones are harmless."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from exporter_gui.application.reading.thumbnails import PictureRequest
from exporter_gui.ui.preview.picture_decoding import decode_picture

WANTED = PictureRequest((Path("archive.db"),), (), 68, 68)
WHOLE = PictureRequest((Path("archive.db"),), (), 100, 80, is_cropped=False)
GIF = (
    b"GIF89a\x02\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff!\xf9\x04\x00\x0a\x00\x00\x00,\x00\x00\x00\x00"
    b"\x02\x00\x01\x00\x00\x02\x02D\x0a\x00;"
)


@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP"])
def test_a_thumbnail_fills_its_square(name, make_picture):
    image = decode_picture(make_picture(200, 100, "#ff0000", name), WANTED)

    assert (image.width(), image.height()) == (68, 68)
    color = image.pixelColor(34, 34)
    assert color.red() > 240
    assert color.green() < 20


def test_the_first_frame_of_a_gif_is_shown():
    image = decode_picture(GIF, WANTED)
    assert (image.width(), image.height()) == (68, 68)


def test_a_whole_picture_fits_into_its_box_and_is_never_enlarged(make_picture):
    large = decode_picture(make_picture(400, 200), WHOLE)
    assert (large.width(), large.height()) == (100, 50)
    small = decode_picture(make_picture(30, 20), WHOLE)
    assert (small.width(), small.height()) == (30, 20)


def test_a_strip_of_a_pixel_does_not_become_huge(make_picture):
    image = decode_picture(make_picture(1, 9_000), WANTED)
    assert image is None or (image.width(), image.height()) == (68, 68)


def test_a_hostile_file_is_not_shown(hostile_picture):
    assert decode_picture(hostile_picture, WANTED) is None
    assert decode_picture(hostile_picture, WHOLE) is None


@pytest.mark.qt_log_ignore("libpng error")
@pytest.mark.parametrize("name", ["PNG", "JPEG", "WEBP"])
def test_a_file_of_which_the_end_is_missing_is_not_shown(name, encode):
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for place in range(120 * 120):
        image.setPixel(place % 120, place // 120, 0xFF000000 | place * 7_919 % 0xFFFFFF)
    content = encode(image, name)

    assert decode_picture(content, WANTED) is not None
    assert decode_picture(content[: len(content) // 2], WANTED) is None


def test_a_picture_that_is_too_large_is_refused_before_it_is_decoded(monkeypatch, make_claim):
    def never(_reader):
        pytest.fail("decoded")

    monkeypatch.setattr(QImageReader, "read", never)
    for width, height in ((16_385, 1), (1, 40_000), (12_000, 12_000)):
        assert decode_picture(make_claim(width, height), WANTED) is None


def test_the_middle_of_a_picture_is_shown(encode):
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(100, 200):
        for y in range(100):
            image.setPixelColor(x, y, QColor("black"))

    shown = decode_picture(encode(image, "PNG"), WANTED)
    assert shown.pixelColor(34, 34).lightness() < 10
    assert shown.pixelColor(3, 34).lightness() < 10
