"""Color blending and brightness."""

from PySide6.QtGui import QColor, QPalette

_MIDDLE = 128


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """Return a blend of two colors; `share` is the weight of `other`, 0 to 1."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def is_dark(palette: QPalette) -> bool:
    """Return True if the window color is dark."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE
