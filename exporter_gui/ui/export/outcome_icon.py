"""Icon of an outcome."""

from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exporter_gui.ui.theme.colors import colors_of
from exporter_gui.ui.theme.icons import Ink, draw_icon
from exporter_gui.ui.theme.metrics import WIDE


class Outcome(StrEnum):
    """Kind of an outcome; its value is the `tone` property that the style sheet knows."""

    SUCCESS = "success"
    WARNING = "warning"
    NEUTRAL = "neutral"
    ERROR = "error"


_ICONS = {
    Outcome.SUCCESS: ("circle-check", Ink.SUCCESS),
    Outcome.WARNING: ("circle-check", Ink.WARNING),
    Outcome.NEUTRAL: ("info", Ink.SECONDARY),
    Outcome.ERROR: ("circle-alert", Ink.ERROR),
}


class OutcomeIcon(QWidget):
    """Icon of an outcome. Decorative: the text beside it says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome, self._is_incomplete = Outcome.NEUTRAL, False
        self.setFixedSize(WIDE, WIDE)

    def show_outcome(self, outcome: Outcome, *, is_incomplete: bool = False) -> None:
        """Show the icon of an outcome; no check mark if something is missing."""
        self._outcome, self._is_incomplete = outcome, is_incomplete
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon in the colors of the scheme."""
        name, ink = _ICONS[self._outcome]
        if self._is_incomplete:
            name = "triangle-alert"
        painter = QPainter(self)
        draw_icon(painter, name, QRectF(self.rect()), ink.color(colors_of(self.palette())))
        painter.end()
