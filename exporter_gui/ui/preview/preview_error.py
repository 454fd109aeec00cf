"""Error message of the preview."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from exporter_gui.ui.theme.metrics import MEDIUM, SMALL
from exporter_gui.ui.widgets.label_text import set_label_text


class PreviewError(QWidget):
    """Error message with a retry button. Hidden without an error."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setProperty("tone", "error")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._label = QLabel()
        self._label.setObjectName("previewTroubleLabel")
        self._label.setAccessibleName(self.tr("Error reading posts"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        again = QPushButton(self.tr("Try again"))
        again.setObjectName("previewAgainButton")
        again.setAccessibleName(self.tr("Try again"))
        again.clicked.connect(self.retry_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        layout.addWidget(self._label, 1)
        layout.addWidget(again)
        self.hide()

    def show_error(self, sentence: str) -> None:
        """Show an error."""
        set_label_text(self._label, self.tr("Posts could not be read. {why}").format(why=sentence))
        self.show()
