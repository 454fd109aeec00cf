"""Text and font of labels."""

from PySide6.QtWidgets import QLabel, QWidget


def set_label_text(label: QLabel, text: str) -> None:
    """Set a label's text and its accessible description."""
    label.setText(text)
    label.setAccessibleDescription(text)


def set_scaled_font(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Scale a widget's font."""
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    widget.setFont(font)
