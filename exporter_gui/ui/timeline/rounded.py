"""Rounded corners in whole pixels, so that no edge is blurred."""

from math import sqrt

from PySide6.QtCore import QRect


def rounded_top(rect: QRect, radius: int) -> list[QRect]:
    """Return rectangles that together are `rect` with rounded upper corners; narrow or low ones stay angular."""
    radius = min(radius, rect.width() // 3, rect.height())
    rows = []
    for row in range(radius):
        inset = round(radius - sqrt(radius**2 - (radius - row - 0.5) ** 2))
        rows.append(QRect(rect.x() + inset, rect.y() + row, rect.width() - 2 * inset, 1))
    return [*rows, rect.adjusted(0, radius, 0, 0)]
