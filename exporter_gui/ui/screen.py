"""Sizes that fit the screen."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_SHARE = 0.95


def fitting(window: QWidget, wanted: QSize) -> QSize:
    """A size for a window, in points: as wanted, where the screen is not smaller."""
    return wanted.boundedTo(window.screen().availableSize() * _SHARE)
