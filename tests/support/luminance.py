"""Relative luminance of a color."""

from PySide6.QtGui import QColor


def luminance(color: QColor) -> float:
    """As WCAG 2 defines it."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3])
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))
