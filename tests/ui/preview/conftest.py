"""Pictures for tests of the preview."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage


def encoded(image, name):
    content = QByteArray()
    device = QBuffer(content)
    device.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(device, name)
    return content.data()


def picture(width=40, height=20, color="#ff0000", name="PNG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return encoded(image, name)


def png_that_claims(width, height, rows=1):
    """Return a small PNG file of any size: its rows are compressed, or missing."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(bytes(1 + (width + 7) // 8)) for _ in range(rows)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="red"/></svg>'
HOSTILE = {
    "a decompression bomb": png_that_claims(16_000, 16_000, rows=16_000),
    "a very long picture": png_that_claims(40_000, 1),
    "a truncated file": picture(300, 300)[:60],
    "an SVG": SVG,
    "an SVG with a name of another kind": b"GIF89a" + SVG,
    "HTML": b"<!doctype html><img src='https://example.com/x.png'>",
    "nothing": b"",
}


@pytest.fixture(params=HOSTILE)
def hostile_picture(request):
    """Return the content of a file that must not be shown."""
    return HOSTILE[request.param]


@pytest.fixture
def make_picture():
    return picture


@pytest.fixture
def make_claim():
    return png_that_claims


@pytest.fixture
def encode():
    return encoded
