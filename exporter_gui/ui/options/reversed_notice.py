"""Notice of dates in the wrong order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from exporter_gui.ui.options.range_notice import RangeNotice
from exporter_gui.ui.theme.icons import icon


class ReversedNotice(RangeNotice):
    """Sentence that the range ends before it starts, with a button that mends it."""

    swap_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("reversedDatesLabel", parent)
        self.swap = QPushButton(icon("arrow-left-right"), self.tr("Swap"))
        self.swap.setObjectName("swapDatesButton")
        self.swap.setAccessibleName(self.tr("Swap start and end"))
        self.swap.clicked.connect(self.swap_requested)
        self.add_button(self.swap)

    def show_reversed(self, *, is_reversed: bool) -> None:
        """Show the notice or not."""
        self.show_sentence(self.tr("The end is before the start.") if is_reversed else "")
