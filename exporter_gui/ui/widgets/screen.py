"""Sizes and positions that fit the screen."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

_SHARE = 0.95


def fit_to_screen(window: QWidget, wanted: QSize) -> QSize:
    """Return a window size in points, limited by the screen."""
    return wanted.boundedTo(window.screen().availableSize() * _SHARE)


def restore_geometry(window: QWidget, geometry: bytes) -> None:
    """Restore a window's geometry, as far as it is on an available screen."""
    if not window.restoreGeometry(QByteArray(geometry)) or window.isMaximized() or window.isFullScreen():
        return
    window.resize(fit_to_screen(window, window.size()))
    frame, area = window.frameGeometry(), window.screen().availableGeometry()
    if not area.contains(frame):
        left = max(area.left(), min(frame.left(), area.right() + 1 - frame.width()))
        top = max(area.top(), min(frame.top(), area.bottom() + 1 - frame.height()))
        window.move(left, top)
