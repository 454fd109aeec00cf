"""Keyboard shortcuts of the timeline."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from exporter_gui.ui.timeline.slots import RangePart

_VERY_FAR = 10_000_000
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -_VERY_FAR,
    Qt.Key.Key_End: _VERY_FAR,
}
_PARTS = {
    Qt.KeyboardModifier.NoModifier: RangePart.WHOLE,
    Qt.KeyboardModifier.ShiftModifier: RangePart.LAST,
    Qt.KeyboardModifier.ControlModifier: RangePart.FIRST,
}
_FACTORS = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0, Qt.Key.Key_Underscore: 2.0}
_ZOOMING_TOO = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def step_of(event: QKeyEvent) -> tuple[RangePart, int] | None:
    """Return the part of the range that a key moves and the number of bars; None for other keys."""
    part = _PARTS.get(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
    by = _STEPS.get(Qt.Key(event.key()))
    return (part, by) if part and by else None


def zoom_factor_of(event: QKeyEvent) -> float | None:
    """Return the zoom factor of a key, with or without Ctrl; None for other keys."""
    if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | _ZOOMING_TOO):
        return None
    return _FACTORS.get(Qt.Key(event.key()))
