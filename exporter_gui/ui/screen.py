"""Sizes and places that fit the screen."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

_SHARE = 0.95


def fitting(window: QWidget, wanted: QSize) -> QSize:
    """A size for a window, in points: as wanted, where the screen is not smaller."""
    return wanted.boundedTo(window.screen().availableSize() * _SHARE)


def place_as_before(window: QWidget, geometry: bytes) -> None:
    """Give a window the size and place that `geometry` tells, as far as they are on a screen that is there now."""
    if not window.restoreGeometry(QByteArray(geometry)) or window.isMaximized() or window.isFullScreen():
        return
    window.resize(fitting(window, window.size()))
    frame, area = window.frameGeometry(), window.screen().availableGeometry()
    if not area.contains(frame):
        left = max(area.left(), min(frame.left(), area.right() + 1 - frame.width()))
        top = max(area.top(), min(frame.top(), area.bottom() + 1 - frame.height()))
        window.move(left, top)
