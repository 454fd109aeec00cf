"""What is asked of colours in more than one place."""

from PySide6.QtGui import QColor, QPalette

_MIDDLE = 128


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two; `share` of it is of the other."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def is_dark(palette: QPalette) -> bool:
    """Tell whether windows are darker than what is written on them."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE
