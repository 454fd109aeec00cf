"""Fonts of titles, sections and captions, relative to the desktop's font."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from exporter_gui.ui.theme.metrics import CAPTION, SECTION, TITLE


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of another size, in points."""
    font = QFont(font)
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font


def set_title(widget: QWidget) -> None:
    """Give a widget the font of a title."""
    widget.setFont(scaled(widget.font(), TITLE, QFont.Weight.DemiBold))


def set_section(widget: QWidget) -> None:
    """Give a widget the font of a section's title."""
    widget.setFont(scaled(widget.font(), SECTION, QFont.Weight.DemiBold))


def set_caption(widget: QWidget) -> None:
    """Give a widget the font and color of a caption."""
    widget.setFont(scaled(widget.font(), CAPTION))
    widget.setProperty("role", "caption")


def heading(text: str) -> QLabel:
    """Return the heading of a group of choices, in small semibold type."""
    label = QLabel(text)
    label.setFont(scaled(label.font(), CAPTION, QFont.Weight.DemiBold))
    label.setProperty("role", "caption")
    return label
