"""Group of choices below a heading."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exporter_gui.ui.theme.metrics import SMALL
from exporter_gui.ui.theme.type_scale import heading


class Section(QWidget):
    """Heading with fields below it. The heading's mnemonic focuses `buddy`."""

    def __init__(self, text: str, buddy: QWidget | None, *fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = heading(text)
        if buddy is not None:
            title.setBuddy(buddy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        for widget in (title, *fields):
            layout.addWidget(widget)
