"""Window sizes and positions that fit the screen."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

_SHARE = 0.95


def fit_to_screen(window: QWidget, preferred: QSize) -> QSize:
    """Return a size in points, limited to the available screen."""
    return preferred.boundedTo(window.screen().availableSize() * _SHARE)


def restore_geometry(window: QWidget, geometry: bytes) -> None:
    """Restore a window's geometry, moved and resized to fit an available screen."""
    if not window.restoreGeometry(QByteArray(geometry)) or window.isMaximized() or window.isFullScreen():
        return
    window.resize(fit_to_screen(window, window.size()))
    frame, area = window.frameGeometry(), window.screen().availableGeometry()
    if not area.contains(frame):
        left = max(area.left(), min(frame.left(), area.right() + 1 - frame.width()))
        top = max(area.top(), min(frame.top(), area.bottom() + 1 - frame.height()))
        window.move(left, top)
