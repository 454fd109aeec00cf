"""Icons and avatars as pixmaps, each drawn once."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPixmap

from exporter_gui.ui.theme.icons import draw_icon
from exporter_gui.ui.theme.metrics import CONTROL_RADIUS
from exporter_gui.ui.widgets.avatar import paint_avatar


@lru_cache(maxsize=128)
def icon_pixmap(name: str, color: str, side: float, scale: float) -> QPixmap:
    """Return an icon; `scale` is the number of device pixels in a pixel."""
    pixmap = _transparent(side, scale)
    painter = QPainter(pixmap)
    draw_icon(painter, name, QRectF(0, 0, side, side), color)
    painter.end()
    return pixmap


@lru_cache(maxsize=128)
def avatar_pixmap(key: str, letter: str, side: float, scale: float, font: str) -> QPixmap:
    """Return the avatar of an account; `letter` is its initial, and `font` as `QFont.toString` returns it."""
    pixmap = _transparent(side, scale)
    painter = QPainter(pixmap)
    used = QFont()
    used.fromString(font)
    painter.setFont(used)
    paint_avatar(painter, QRectF(0, 0, side, side), key, letter)
    painter.end()
    return pixmap


def rounded(picture: QPixmap, scale: float) -> QPixmap:
    """Return a picture with round corners."""
    pixmap = QPixmap(picture.size())
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path, radius = QPainterPath(), CONTROL_RADIUS * scale
    path.addRoundedRect(QRectF(pixmap.rect()), radius, radius)
    painter.setClipPath(path)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _transparent(side: float, scale: float) -> QPixmap:
    pixmap = QPixmap(max(1, round(side * scale)), max(1, round(side * scale)))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
