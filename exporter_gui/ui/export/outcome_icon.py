"""Icon of an outcome, on a strip in its tone."""

from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel

from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import WIDE


class Outcome(StrEnum):
    """Kind of an outcome; the value is the `tone` property that the style sheet knows."""

    GOOD = "success"
    NOTABLE = "warning"
    NEUTRAL = "neutral"
    BAD = "error"


_ICONS = {
    Outcome.GOOD: ("circle-check", Ink.SUCCESS),
    Outcome.NOTABLE: ("circle-check", Ink.WARNING),
    Outcome.NEUTRAL: ("info", Ink.SECONDARY),
    Outcome.BAD: ("circle-alert", Ink.ERROR),
}


class OutcomeIcon(QLabel):
    """Icon of an outcome. Decorative: the text beside it says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome = Outcome.NEUTRAL

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the icon of an outcome."""
        self._outcome = outcome
        self.refresh()

    def refresh(self) -> None:
        """Draw the icon in the current colors."""
        self.setPixmap(icon(*_ICONS[self._outcome]).pixmap(QSize(WIDE, WIDE), self.devicePixelRatioF()))
