"""Renders the SVG icon as PNG files, as .ico for Windows and as .icns for macOS."""

import os
from io import BytesIO
from pathlib import Path

from contents import NAME, ROOT
from PIL import Image

SVG = ROOT / "resources" / "icons" / f"{NAME}.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_PALE = 0xFFE3EBFD
_ICNS_SIZES = (32, 64, 128, 256, 512, 1024)  # 32 is also used for 16 at double resolution


def png(size: int) -> bytes:
    """Return the icon as PNG with `size` pixels per side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - after the platform is set
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # Qt expects str here; its type hints say bytes
        raise SystemExit(f"{SVG.name} cannot be drawn at {size} pixels")
    return bytes(data.data())


def write_pngs(folder: Path) -> None:
    """Write the icon in all sizes in the layout of `hicolor`: SIZExSIZE/apps/NAME.png."""
    for size in SIZES:
        file = folder / f"{size}x{size}" / "apps" / f"{NAME}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(size))


def write_ico(file: Path) -> None:
    """Write a Windows icon: a directory of PNG images."""
    _write(file, _ICO_SIZES)


def write_installer_picture(file: Path) -> None:
    """Write the side image of the Windows installer's last page, at twice its size on most screens."""
    width, height, side = 328, 628, 192
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - as above

    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(_PALE)
    painter = QPainter(image)
    painter.drawImage((width - side) // 2, (width - side) // 2, QImage.fromData(png(side)))
    painter.end()
    if not image.save(str(file)):
        raise SystemExit(f"{file.name} cannot be written")


def write_icns(file: Path) -> None:
    """Write a macOS icon: PNG images, each with a type code for its size."""
    _write(file, _ICNS_SIZES)


def _write(file: Path, sizes: tuple[int, ...]) -> None:
    *smaller, largest = [Image.open(BytesIO(png(size))) for size in sizes]
    largest.save(file, append_images=smaller, sizes=[(size, size) for size in sizes])
