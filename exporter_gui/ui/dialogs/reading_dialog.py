"""Base class of dialogs with text to read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from exporter_gui.ui.dialogs.dialog_frame import frame, show_primary
from exporter_gui.ui.theme.metrics import MEDIUM
from exporter_gui.ui.widgets.screen import fit_to_screen

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReadingDialog(QDialog):
    """Non-modal dialog with a close button, for `show_dialog`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.resize(fit_to_screen(self, QSize(720, 620)))
        self.contents = QVBoxLayout()
        self.buttons = QDialogButtonBox()
        close = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("closeButton")
        close.setAccessibleName(self.tr("Close"))
        close.setDefault(True)
        show_primary(close)
        self.buttons.rejected.connect(self.reject)
        self.contents.setSpacing(MEDIUM)
        layout = frame(self)
        layout.addLayout(self.contents, 1)
        layout.addWidget(self.buttons)

    def add_text(self, text: QTextEdit | QPlainTextEdit, name: str, accessible_name: str) -> None:
        """Add a read-only text and focus it, so that keys scroll it."""
        text.setReadOnly(True)
        text.setTextInteractionFlags(SELECTABLE)
        text.setTabChangesFocus(True)
        text.setObjectName(name)
        text.setAccessibleName(accessible_name)
        self.contents.addWidget(text, 1)
        text.setFocus()
