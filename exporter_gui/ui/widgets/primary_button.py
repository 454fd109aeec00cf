"""Button for the primary action."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

_CORNER, _FOCUS_INSET = 4.0, 2.5
_HOVERED, _PRESSED = 108, 120
"""Darkening, in percent."""


class PrimaryButton(QPushButton):
    """Default button in the highlight color; looks like other buttons while disabled."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the button with a flat color: styles lighten it, which leaves too little contrast."""
        if not self.isEnabled():
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        palette = option.palette
        darker = _PRESSED if option.state & QStyle.StateFlag.State_Sunken else _HOVERED if self.underMouse() else 100
        text = palette.color(QPalette.ColorRole.HighlightedText)
        palette.setColor(QPalette.ColorRole.ButtonText, text)
        option.palette = palette
        outline = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight).darker(darker))
        painter.drawRoundedRect(outline, _CORNER, _CORNER)
        if self.hasFocus():
            inset = outline.adjusted(_FOCUS_INSET, _FOCUS_INSET, -_FOCUS_INSET, -_FOCUS_INSET)
            painter.setPen(QPen(text, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inset, _CORNER / 2, _CORNER / 2)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        painter.end()
