"""Notice of dates in the wrong order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from exporter_gui.ui.theme.icons import Ink, icon
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.flow_layout import FlowLayout
from exporter_gui.ui.widgets.icon_label import IconLabel
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel

_ICON = 16


class ReversedNotice(QWidget):
    """Sentence that the range ends before it starts, with a button that mends it."""

    swap_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence = WrappedLabel(self.tr("The end is before the start."))
        sentence.setObjectName("reversedDatesLabel")
        set_caption(sentence)
        sentence.setProperty("tone", "error")
        self.swap = QPushButton(icon("arrow-left-right"), self.tr("Swap"))
        self.swap.setObjectName("swapDatesButton")
        self.swap.setAccessibleName(self.tr("Swap start and end"))
        self.swap.clicked.connect(self.swap_requested)
        flow = FlowLayout(spacing=SMALL)
        flow.addWidget(sentence)
        flow.addWidget(self.swap)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(IconLabel("circle-alert", Ink.ERROR, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(flow, 1)
