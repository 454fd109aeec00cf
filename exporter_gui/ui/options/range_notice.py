"""Notice of something wrong with the dates."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from exporter_gui.ui.theme.icons import Ink
from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.theme.type_scale import set_caption
from exporter_gui.ui.widgets.flow_layout import FlowLayout
from exporter_gui.ui.widgets.icon_label import IconLabel
from exporter_gui.ui.widgets.label_text import set_label_text
from exporter_gui.ui.widgets.wrapped_label import WrappedLabel

_ICON = 16


class RangeNotice(QWidget):
    """Sentence about what is wrong, with room beside it for a button that mends it. Hidden without a sentence."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the object name of the sentence."""
        super().__init__(parent)
        self._sentence = WrappedLabel()
        self._sentence.setObjectName(name)
        set_caption(self._sentence)
        self._sentence.setProperty("tone", "error")
        self._flow = FlowLayout(spacing=SMALL)
        self._flow.addWidget(self._sentence)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(IconLabel("circle-alert", Ink.ERROR, _ICON), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._flow, 1)
        self.hide()

    def add_button(self, button: QWidget) -> None:
        """Add a button that mends it."""
        self._flow.addWidget(button)

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence; '' for none."""
        set_label_text(self._sentence, sentence)
        self.setVisible(bool(sentence))
        self.updateGeometry()
